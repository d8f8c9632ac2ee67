import * as Y from 'yjs'
import { byRank, type Rank, ranksBetween } from '../rank.ts'
import { act, type BoardDoc, type Entry, entryOf, mapIn } from './doc.ts'
import { mergedIn, mergedInto, rankThrough, standsFor } from './merged.ts'
import type { Point } from './model.ts'
import { done, type Outcome, refused } from './outcome.ts'
import { leavePattern, leavePatterns, unpark } from './patterns.ts'

// What one move of a hand does to several things at once: one act, whatever became of some of
// them meanwhile. What is gone is passed over; only when nothing is left, the act is refused.

/** Where things are laid down on the paper. A note leaves the pattern it was drawn out of. */
export interface Laid {
  readonly notes: readonly {
    readonly id: string
    readonly at: Point
    readonly from: string | null
  }[]
  readonly patterns: readonly { readonly id: string; readonly at: Point }[]
}

/** Lays notes and patterns down on the paper. */
export function layDown(board: BoardDoc, { notes, patterns }: Laid): Outcome {
  return act(board, () => {
    let moved = false
    for (const { id, at, from } of notes) {
      const note = entryOf(board, 'notes', id)
      if (note === null) continue
      note.set('at', [...at])
      if (from !== null) leavePattern(board, note, from)
      moved = true
    }
    for (const { id, at } of patterns) {
      const pattern = entryOf(board, 'patterns', id)
      if (pattern === null) continue
      pattern.set('at', [...at])
      moved = true
    }
    return moved ? done() : refused({ why: 'gone' })
  })
}

/** A note on its way into a pattern, and where it comes from: as in `joinPattern`. */
export interface Joining {
  readonly id: string
  readonly from: string | null | 'none'
}

/**
 * Puts notes into a pattern in this order: before one of its notes, or behind all (null, or a note
 * that is there no more). Those that lie in it already move to the place.
 */
export function joinAt(
  board: BoardDoc,
  notes: readonly Joining[],
  patternId: string,
  before: string | null,
): Outcome {
  return act(board, () => {
    const coming = notes.flatMap(({ id, from }) => {
      const note = entryOf(board, 'notes', id)
      return note === null ? [] : [{ id, from, note }]
    })
    if (coming.length === 0 || entryOf(board, 'patterns', patternId) === null) {
      return refused({ why: 'gone' })
    }
    const moving = new Set(coming.map(({ id }) => id))
    const order = membersOf(board, patternId).filter(({ id }) => !moving.has(id))
    const found = order.findIndex(({ id }) => id === before)
    const index = found === -1 ? order.length : found
    const low = order[index - 1]?.rank ?? null
    // Notes behind the place that share the rank before it (two people wrote it at once) go along:
    // there is no rank between equal ones.
    let end = index
    while (low !== null && end < order.length && (order[end]?.rank ?? '') <= low) end++
    const along = order.slice(index, end)
    const ranks = ranksBetween(low, order[end]?.rank ?? null, coming.length + along.length)
    for (const [step, { note, from }] of coming.entries()) {
      const membership = mapIn(note, 'in')
      if (from === null) leavePatterns(board, membership, patternId)
      else if (from !== 'none') leavePattern(board, note, from)
      membership.set(patternId, ranks[step])
      unpark(note)
    }
    for (const [step, { note }] of along.entries()) {
      mapIn(note, 'in').set(patternId, ranks[coming.length + step])
    }
    return done()
  })
}

/** A note in a pattern, with its rank there. */
interface Member {
  readonly id: string
  readonly rank: Rank
  readonly note: Entry
}

/** The notes that name a pattern, or one that was merged into it, in its order; parked ones too. */
export function membersOf(board: BoardDoc, patternId: string): readonly Member[] {
  const members: Member[] = []
  const merged = mergedIn(board.roots.patterns)
  const end = standsFor(merged, patternId)
  const names = [end, ...mergedInto(merged, end)]
  for (const [id, note] of board.roots.notes.entries()) {
    const membership = note instanceof Y.Map ? note.get('in') : null
    if (!(note instanceof Y.Map && membership instanceof Y.Map)) continue
    const name = names.find((held) => typeof membership.get(held) === 'string')
    if (name === undefined) continue
    members.push({ id, rank: rankThrough(merged, name, String(membership.get(name))), note })
  }
  return members.sort(byRank)
}
