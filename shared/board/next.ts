import * as Y from 'yjs'
import { LIMITS } from '../limits.ts'
import { byRank, roomAt } from '../rank.ts'
import { act, type BoardDoc, type Entry, entryOf, newEntry } from './doc.ts'
import {
  AUDIENCES,
  type Audience,
  type Came,
  type EarlierStep,
  HORIZONS,
  type Horizon,
} from './model.ts'
import { done, type Outcome, refused } from './outcome.ts'

/** A place among the next steps: before one of a list, or behind all of it (null). */
export interface NextPlace {
  readonly horizon: Horizon
  readonly for: Audience
  readonly before: string | null
}

/** Writes one thing to do next; behind the others unless a place is named. */
export function addNext(
  board: BoardDoc,
  next: {
    readonly id: string
    readonly action: string
    readonly horizon: Horizon
    readonly for: Audience
    readonly before?: string | null
    /** The parked note whose advice it was. */
    readonly advice?: string
    readonly owner?: string
    /** ISO date, or null. */
    readonly check?: string | null
    /** Where an earlier round agreed on it. */
    readonly from?: EarlierStep
  },
): Outcome {
  const action = next.action.trim()
  if (action === '') return refused({ why: 'empty' })
  if (action.length > LIMITS.statementLength) {
    return refused({ why: 'too-long', limit: LIMITS.statementLength })
  }
  act(board, () => {
    board.roots.next.set(
      next.id,
      newEntry({
        action: new Y.Text(action),
        horizon: next.horizon,
        for: next.for,
        owner: next.owner ?? '',
        check: next.check ?? null,
        theory: null,
        advice: next.advice,
        from: next.from,
        rank: makeRoom(board, next.id, next.before ?? null),
      }),
    )
  })
  return done()
}

/** Moves a next step to a place: in another horizon, for others, or elsewhere in its own list. */
export function moveNext(board: BoardDoc, id: string, place: NextPlace): Outcome {
  const next = entryOf(board, 'next', id)
  if (next === null) return refused({ why: 'gone' })
  if (isThere(board, id, next, place)) return refused({ why: 'same' })
  act(board, () => {
    if (next.get('horizon') !== place.horizon) next.set('horizon', place.horizon)
    if (next.get('for') !== place.for) next.set('for', place.for)
    next.set('rank', makeRoom(board, id, place.before))
  })
  return done()
}

/** Whether a step stands in a place already. */
function isThere(board: BoardDoc, id: string, next: Entry, place: NextPlace): boolean {
  if (horizonOf(next) !== place.horizon || audienceOf(next) !== place.for) return false
  if (place.before === id) return true
  const list = inOrder(board).filter(
    ({ entry }) =>
      !entry.has('from') && horizonOf(entry) === place.horizon && audienceOf(entry) === place.for,
  )
  const behind = list[list.findIndex((one) => one.id === id) + 1]
  return (behind?.id ?? null) === place.before
}

/** What stands there when nothing that is known does: as `readNextStep` reads it. */
function horizonOf(entry: Entry): Horizon {
  return HORIZONS.find((known) => known === entry.get('horizon')) ?? 'week'
}

function audienceOf(entry: Entry): Audience {
  return AUDIENCES.find((known) => known === entry.get('for')) ?? 'school'
}

interface RankedEntry {
  readonly id: string
  readonly rank: string
  readonly entry: Entry
}

/** All next steps in the one order that they share, whatever horizon they are in. */
function inOrder(board: BoardDoc): readonly RankedEntry[] {
  const all: RankedEntry[] = []
  for (const [id, entry] of board.roots.next.entries()) {
    if (!(entry instanceof Y.Map)) continue
    const rank = entry.get('rank')
    all.push({ id, rank: typeof rank === 'string' ? rank : '', entry })
  }
  return all.sort(byRank)
}

/** The rank right before another step, or behind all; steps that are in its way get others. */
function makeRoom(board: BoardDoc, id: string, before: string | null): string {
  const order = inOrder(board).filter((one) => one.id !== id)
  const found = order.findIndex((one) => one.id === before)
  const index = found === -1 ? order.length : found
  const ranks = order.map(({ rank }) => rank)
  const [rank, ...along] = roomAt(ranks, index)
  for (const [step, other] of along.entries()) order[index + step]?.entry.set('rank', other)
  return rank
}

export interface NextFields {
  readonly horizon: Horizon
  readonly for: Audience
  /** A role, not a name. */
  readonly owner: string
  /** ISO date, or null. */
  readonly check: string | null
  readonly theory: string | null
  readonly rank: string
  readonly came: Came | null
}

export function setNext<Field extends keyof NextFields>(
  board: BoardDoc,
  id: string,
  field: Field,
  value: NextFields[Field],
): Outcome {
  const next = entryOf(board, 'next', id)
  if (next === null) return refused({ why: 'gone' })
  act(board, () => next.set(field, value))
  return done()
}

export function deleteNext(board: BoardDoc, id: string): Outcome {
  if (!board.roots.next.has(id)) return refused({ why: 'gone' })
  act(board, () => board.roots.next.delete(id))
  return done()
}
