import * as Y from 'yjs'
import { rankAfter, ranksAfter } from '../rank.ts'
import { act, type BoardDoc, type Entry, entryOf, mapIn, newEntry } from './doc.ts'
import { frameOf } from './frames.ts'
import { mergedIn, namesOf, rankThrough } from './merged.ts'
import type { FrameView, Point, Qualifier, Subject } from './model.ts'
import { done, type Outcome, refused } from './outcome.ts'

/** A sheet before it lies on the paper. */
export interface NewPattern {
  readonly id: string
  readonly at: Point
  readonly notes: readonly string[]
  /** The outside frame it belongs to; left out for a free group. */
  readonly frame?: string | null
  readonly outliers?: boolean
}

/** Lays a new sheet on the paper, with these notes in this order. It may be empty. */
export function addPattern(board: BoardDoc, pattern: NewPattern, now: number): Outcome {
  return act(board, () => {
    const notes = pattern.notes.flatMap((id) => entryOf(board, 'notes', id) ?? [])
    if (notes.length < pattern.notes.length) return refused({ why: 'gone' })
    board.roots.patterns.set(
      pattern.id,
      newEntry({
        statement: new Y.Text(),
        qualifier: null,
        about: null,
        at: [...pattern.at],
        frame: pattern.frame ?? null,
        outliers: pattern.outliers ?? false,
        exemplars: new Y.Map(),
        made: now,
      }),
    )
    const ranks = ranksAfter([], notes.length)
    for (const [index, note] of notes.entries()) {
      const membership = mapIn(note, 'in')
      leavePatterns(board, membership, pattern.id)
      membership.set(pattern.id, ranks[index])
      unpark(note)
    }
    return done()
  })
}

/**
 * Puts a note into a pattern. `from` is the pattern it is taken out of; null takes it out of all in
 * the same view (it was free, or is moved as a whole); 'none' leaves it where it is as well ("also
 * in"). How it is sorted in the other views stays.
 */
export function joinPattern(
  board: BoardDoc,
  noteId: string,
  patternId: string,
  from: string | null | 'none',
): Outcome {
  return act(board, () => {
    const note = entryOf(board, 'notes', noteId)
    if (note === null || entryOf(board, 'patterns', patternId) === null) {
      return refused({ why: 'gone' })
    }
    const membership = mapIn(note, 'in')
    const names = namesOf(board, patternId)
    const isIn = (): boolean => names.some((name) => membership.has(name))
    const parked = note.get('parked') === true
    const stays = from === 'none' || (from !== null && names.includes(from))
    if (isIn() && !parked && stays) return refused({ why: 'same' })
    if (from === null) leavePatterns(board, membership, patternId)
    else if (from !== 'none') leavePattern(board, note, from)
    if (!isIn()) membership.set(patternId, rankAfter(ranksIn(board, patternId)))
    unpark(note)
    return done()
  })
}

/** Frees a note from one pattern and stands it at a place on the paper. */
export function takeOut(board: BoardDoc, noteId: string, patternId: string, at: Point): Outcome {
  return act(board, () => {
    const note = entryOf(board, 'notes', noteId)
    if (note === null) return refused({ why: 'gone' })
    if (!leavePattern(board, note, patternId)) return refused({ why: 'same' })
    note.set('at', [...at])
    return done()
  })
}

/** What can be set on a pattern besides its statement. */
export interface PatternFields {
  readonly qualifier: Qualifier | null
  readonly about: Subject | null
  readonly outliers: boolean
  readonly at: Point
}

export function setPattern<Field extends keyof PatternFields>(
  board: BoardDoc,
  id: string,
  field: Field,
  value: PatternFields[Field],
): Outcome {
  const pattern = entryOf(board, 'patterns', id)
  if (pattern === null) return refused({ why: 'gone' })
  act(board, () => pattern.set(field, value))
  return done()
}

/**
 * Takes a pattern away. Its notes are free again by the rule for patterns that are gone; their
 * membership stays written, so that an undo or a person who was offline brings all of it back.
 */
export function dissolvePattern(board: BoardDoc, id: string): Outcome {
  const { patterns } = board.roots
  // What was merged meanwhile is no sheet any more: the one that stands for it is not meant.
  if (!patterns.has(id) || mergedIn(patterns).has(id)) return refused({ why: 'gone' })
  act(board, () => {
    // What was merged into it goes with it.
    for (const name of namesOf(board, id)) patterns.delete(name)
  })
  return done()
}

/** What is put into a pattern is evidence again, no longer advice kept aside. */
export function unpark(note: Entry): void {
  if (note.get('parked') === true) note.set('parked', false)
}

/** Takes a note out of one pattern, by whatever name it is in it; false when it is not. */
export function leavePattern(board: BoardDoc, note: Entry, patternId: string): boolean {
  const membership = mapIn(note, 'in')
  const names = namesOf(board, patternId).filter((name) => membership.has(name))
  for (const name of names) membership.delete(name)
  return names.length > 0
}

/**
 * Leaves the other patterns of the view in which one stands. Live ones only: a dead one does no
 * harm and may come back.
 */
export function leavePatterns(board: BoardDoc, membership: Entry, target: string): void {
  const frame = viewOf(entryOf(board, 'patterns', target))
  for (const patternId of [...membership.keys()]) {
    if (patternId === target || !board.roots.patterns.has(patternId)) continue
    if (viewOf(entryOf(board, 'patterns', patternId)) === frame) membership.delete(patternId)
  }
}

/** The frame to which a pattern belongs; null for a free group. */
export function viewOf(pattern: Entry | null): FrameView {
  const frame = pattern?.get('frame')
  return frameOf(typeof frame === 'string' ? frame : null)
}

function* ranksIn(board: BoardDoc, patternId: string): Generator<string> {
  const merged = mergedIn(board.roots.patterns)
  const names = namesOf(board, patternId)
  for (const note of board.roots.notes.values()) {
    const membership = note instanceof Y.Map ? note.get('in') : null
    for (const name of names) {
      const rank = membership instanceof Y.Map ? membership.get(name) : null
      if (typeof rank === 'string') yield rankThrough(merged, name, rank)
    }
  }
}
