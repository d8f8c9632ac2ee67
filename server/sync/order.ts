import * as Y from 'yjs'
import type { Known } from './crowd.ts'
import { DELETED, type Piece, type Range } from './pieces.ts'

// Whether all devices will have a list in the same order, whatever they hear first. By the left
// neighbours a list is a tree, read from top to bottom. Yjs keeps it one, and sorts what hangs on one
// neighbour by its writers, unless a piece must stand before something that hangs on the neighbour only
// by way of others: then it may come to stand in the midst of these. Editors never put it so: what
// stands next behind a neighbour hangs on it directly, or on something further up.

/** What holds an id, in the document or in the update; null for what is collected. */
export type Find = (client: number, clock: number) => Known | null

/** One letter of a text, or one value. */
interface Spot {
  readonly known: Known
  readonly client: number
  readonly clock: number
}

/**
 * Whether every device puts a piece at the same spot between its neighbours, which are of one list.
 * Finds each neighbour's neighbours only as far as it must; where nobody else wrote, none.
 */
export function isInOrder(piece: Piece, next: Known, find: Find): boolean {
  const { client, origin, originClient, originClock, rightClient, rightClock } = piece
  if (isSideBySide(piece, next)) return true
  let right: Spot | null = { known: next, client: rightClient, clock: rightClock }
  const above = spotAbove(right, find)
  if (
    originClient < 0 ? above === null : above !== null && isAt(above, originClient, originClock)
  ) {
    return true
  }
  let left: Spot | null = origin && { known: origin, client: originClient, clock: originClock }
  let hanging = rightClient
  while (left !== null || right !== null) {
    if (left !== null) {
      // Of one word it would come behind a letter and before an earlier one, as only an undo puts it
      // between two letters that it brought back.
      if (reaches(left, rightClient, rightClock)) return rightClient === client
      if (above !== null && reaches(left, above.client, above.clock)) return true
      // What was put before the right neighbour can't be what that hangs on.
      if (isBefore(left.known, rightClient, rightClock)) return true
      left = neighbourOf(left.known, find)
    }
    if (right !== null) {
      if (originClient >= 0 && reaches(right, originClient, originClock)) {
        const sibling = right.clock === originClock ? hanging : originClient
        return !isBehind(client, sibling)
      }
      hanging = right.client
      right = neighbourOf(right.known, find)
    }
  }
  return originClient >= 0 || !isBehind(client, hanging)
}

/**
 * Whether Yjs puts a piece of this client behind the one, and so in the midst of what hangs on it. Not
 * if it is the same client: such a piece comes from an undo, in a text that an undo brought back.
 */
function isBehind(client: number, sibling: number): boolean {
  return sibling < client
}

function isSideBySide(
  { origin, originClient, originClock, rightClock }: Piece,
  next: Known,
): boolean {
  if (!(next instanceof Y.Item) || next.id.clock !== rightClock) return false
  if (originClient < 0) return next.left === null
  if (!(origin instanceof Y.Item) || origin.right !== next) return false
  return originClock === origin.id.clock + origin.length - 1
}

/** The left neighbour of one letter. */
function spotAbove({ known, client, clock }: Spot, find: Find): Spot | null {
  const first = known instanceof Y.Item ? known.id.clock : known.clock
  return clock > first ? { known, client, clock: clock - 1 } : neighbourOf(known, find)
}

/** The left neighbour of something's first letter. */
function neighbourOf(known: Known, find: Find): Spot | null {
  const isItem = known instanceof Y.Item
  const client = isItem ? (known.origin?.client ?? -1) : known.originClient
  const clock = isItem ? (known.origin?.clock ?? 0) : known.originClock
  const neighbour = client < 0 ? null : find(client, clock)
  return neighbour && { known: neighbour, client, clock }
}

function isAt(spot: Spot, client: number, clock: number): boolean {
  return spot.client === client && spot.clock === clock
}

/** Whether this letter is the one at a spot, or before it in the same piece. */
function reaches({ known, client, clock }: Spot, other: number, moment: number): boolean {
  const first = known instanceof Y.Item ? known.id.clock : known.clock
  return client === other && moment >= first && moment <= clock
}

function isBefore(known: Known, client: number, clock: number): boolean {
  if (!(known instanceof Y.Item)) return known.rightClient === client && known.rightClock === clock
  return known.rightOrigin?.client === client && known.rightOrigin.clock === clock
}

/**
 * Whether what is new of a piece under a key is one value, into the midst of which nothing can be put,
 * or earlier values, which Yjs joins when they are deleted.
 */
export function isOneValue(
  { client, kind, clock, length }: Piece,
  from: number,
  deletions: ReadonlyMap<number, readonly Range[]>,
): boolean {
  const end = clock + length
  if (end - from === 1 || kind === DELETED) return true
  let deleted = 0
  for (const range of deletions.get(client) ?? []) {
    const to = Math.min(end, range.clock + range.length)
    deleted += Math.max(0, to - Math.max(from, range.clock))
  }
  return deleted === end - from
}
