import { isDeepStrictEqual } from 'node:util'
import * as Y from 'yjs'
import { DELETED, GC, type Piece, SKIP } from './pieces.ts'

// Whether a piece that is known by its clock is the one the document holds. Another may have taken
// its clocks, and then "saved" would be a lie. A document forgets what is deleted, and cuts and
// joins its items: none of that is a difference.

/** What takes the place of half a pair of code units where Yjs cuts a text between the two. */
const CUT = '\ufffd'

/** By the numbers that the format gives them. */
const TYPES: readonly unknown[] = [Y.Array, Y.Map, Y.Text]

/** Whether the document holds this piece, as far as it holds its clocks and still knows. */
export function isHeld(doc: Y.Doc, piece: Piece): boolean {
  const { client, clock, kind } = piece
  // Its sender has forgotten what it was, too.
  if (kind === GC || kind === SKIP || kind === DELETED) return true
  const structs = doc.store.clients.get(client)
  if (structs === undefined || clock >= Y.getState(doc.store, client)) return true
  for (let index = Y.findIndexSS(structs, clock); index < structs.length; index++) {
    const struct = structs[index] as Y.Item | Y.GC
    if (struct.id.clock >= clock + piece.length) return true
    if (struct instanceof Y.Item && !struct.deleted && !isPartOf(doc, struct, piece)) return false
  }
  return true
}

/**
 * Whether what is left of a piece may be put behind the part that the document has: in the same
 * parent, under the same key. Yjs joins the two without looking.
 */
export function continues(doc: Y.Doc, piece: Piece, from: number): boolean {
  const { originClient, rightClient, rightClock, parentClient } = piece
  // What its first part was put beside was there before it.
  const isNewer =
    isNew(doc, originClient, piece.originClock) ||
    isNew(doc, rightClient, rightClock) ||
    isNew(doc, parentClient, piece.parentClock)
  if (isNewer) return false
  const spot = spotOf(doc, piece)
  // Where its parent is gone, the rest goes with it.
  if (spot === null) return true
  const before = Y.getItem(doc.store, Y.createID(piece.client, from - 1))
  if (!(before instanceof Y.Item) || !isAt(before.rightOrigin, rightClient, rightClock))
    return false
  return before.parent === spot.parent && before.parentSub === spot.key
}

function isNew(doc: Y.Doc, client: number, clock: number): boolean {
  return client >= 0 && clock >= Y.getState(doc.store, client)
}

interface Spot {
  readonly parent: unknown
  readonly key: string | null
}

/** Where Yjs would put a piece whose neighbours are all in the document; null: nowhere. */
function spotOf(doc: Y.Doc, piece: Piece): Spot | null {
  if (piece.root !== null) return { parent: doc.share.get(piece.root), key: piece.key }
  if (piece.parentClient >= 0) {
    const holder = itemAt(doc, piece.parentClient, piece.parentClock)
    const content = holder?.content
    return content instanceof Y.ContentType ? { parent: content.type, key: piece.key } : null
  }
  const left = itemAt(doc, piece.originClient, piece.originClock)
  const right = itemAt(doc, piece.rightClient, piece.rightClock)
  if (piece.originClient >= 0 && left === null) return null
  if (piece.rightClient >= 0 && right === null) return null
  const beside = left ?? right
  return beside === null ? null : { parent: beside.parent, key: beside.parentSub }
}

function itemAt(doc: Y.Doc, client: number, clock: number): Y.Item | null {
  if (client < 0 || clock >= Y.getState(doc.store, client)) return null
  const struct: unknown = Y.getItem(doc.store, Y.createID(client, clock))
  return struct instanceof Y.Item ? struct : null
}

function isPartOf(doc: Y.Doc, item: Y.Item, piece: Piece): boolean {
  const skipped = item.id.clock - piece.clock
  if (skipped === 0 && !isAt(item.origin, piece.originClient, piece.originClock)) return false
  const spot = spotOf(doc, piece)
  if (spot === null) return false
  if (item.parent !== spot.parent || item.parentSub !== spot.key) return false
  return isSameContent(item, piece, skipped)
}

function isAt(origin: Y.ID | null, client: number, clock: number): boolean {
  if (origin === null) return client < 0
  return origin.client === client && origin.clock === clock
}

/** @param skipped how much later than the piece the item begins. */
function isSameContent({ content }: Y.Item, { kind, content: told }: Piece, skipped: number) {
  if (content.getRef() !== kind) return false
  if (content instanceof Y.ContentString) {
    return isSameText(content.str, told as string, skipped)
  }
  if (content instanceof Y.ContentAny || content instanceof Y.ContentJSON) {
    const values = told as readonly unknown[]
    const [ours, theirs] = overlap<readonly unknown[]>(content.arr, values, skipped)
    return isDeepStrictEqual(ours, theirs)
  }
  if (content instanceof Y.ContentBinary) return isDeepStrictEqual(content.content, told)
  if (content instanceof Y.ContentFormat) {
    return isDeepStrictEqual([content.key, content.value], told)
  }
  if (content instanceof Y.ContentType) return content.type.constructor === TYPES[told as number]
  return true
}

function isSameText(held: string, told: string, skipped: number): boolean {
  const [ours, theirs] = overlap(held, told, skipped)
  if (ours === theirs) return true
  for (let index = 0; index < ours.length; index++) {
    if (ours[index] !== theirs[index] && ours[index] !== CUT && theirs[index] !== CUT) return false
  }
  return true
}

/** The parts of two stretches that tell of the same clocks. */
function overlap<T extends { readonly length: number; slice(from: number, to: number): T }>(
  held: T,
  told: T,
  skipped: number,
): readonly [T, T] {
  const from = Math.max(0, skipped)
  const to = Math.min(told.length, skipped + held.length)
  return [held.slice(from - skipped, to - skipped), told.slice(from, to)]
}
