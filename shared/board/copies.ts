import * as Y from 'yjs'
import { LIMITS } from '../limits.ts'
import { ranksAfter } from '../rank.ts'
import { act, type BoardDoc, mapIn, newEntry } from './doc.ts'
import type { Groups } from './groups.ts'
import type { Board, FrameView, Point, Qualifier, Subject } from './model.ts'
import { addNotes } from './notes.ts'
import { done, type Outcome, refused } from './outcome.ts'
import { viewOf } from './patterns.ts'

/** Notes and patterns as they are taken along: to stand once more here, or on another board. */
export interface Copied {
  readonly notes: readonly CopiedNote[]
  readonly patterns: readonly CopiedPattern[]
}

export interface CopiedNote {
  readonly text: string
  readonly at: Point
  readonly room: string
  readonly about: Subject | null
  readonly team: string
  /** Which of the copied patterns holds it, counted from 0; null when it stands free. */
  readonly in: number | null
  /** Whether it stands for that pattern. */
  readonly isExemplar?: boolean
}

export interface CopiedPattern {
  readonly statement: string
  readonly qualifier: Qualifier | null
  readonly about: Subject | null
  readonly outliers: boolean
  /** What was said of the patterns merged into it. */
  readonly formerly?: readonly string[]
  readonly at: Point
}

/** Takes along notes, and patterns with all their notes; `placeOf` says where each is seen to lie. */
export function copyOf(
  { notes, patterns }: Pick<Board, 'notes' | 'patterns'>,
  { byPattern }: Groups,
  ids: Iterable<string>,
  placeOf: (id: string) => Point | null,
): Copied {
  const wanted = [...ids]
  const sheets = wanted.flatMap((id) => patterns.get(id) ?? [])
  const along = new Map<string, number | null>()
  for (const id of wanted) if (notes.has(id)) along.set(id, null)
  for (const [index, { id }] of sheets.entries()) {
    for (const note of byPattern.get(id) ?? []) {
      if ((along.get(note.id) ?? null) === null) along.delete(note.id)
      if (!along.has(note.id)) along.set(note.id, index)
    }
  }
  return {
    patterns: sheets.map(({ id, statement, formerly, qualifier, about, outliers, at }) => ({
      statement,
      qualifier,
      about,
      outliers,
      formerly: formerly.map((former) => former.statement),
      at: placeOf(id) ?? at,
    })),
    notes: [...along].flatMap(([id, index]) => {
      const note = notes.get(id)
      if (note === undefined) return []
      const { text, room, about, team, at } = note
      const isExemplar = index !== null && sheets[index]?.exemplars[id] === true
      return [{ text, room, about, team, at: placeOf(id) ?? at, in: index, isExemplar }]
    }),
  }
}

/** The ids of what was made, in the order of what was copied. */
export interface CopyIds {
  readonly notes: readonly string[]
  readonly patterns: readonly string[]
}

/**
 * Puts copies on the board in one act: all of them, or none and why. Nobody is said to have written
 * them. Copied patterns stand in the view of `frame`; there is one sheet of odd ones in it, so a copy
 * of that is a plain sheet where one stands.
 */
export function addCopies(
  board: BoardDoc,
  { notes, patterns }: Copied,
  newId: () => string,
  now: number,
  frame: FrameView = null,
): Outcome<CopyIds> {
  const ids = { notes: notes.map(newId), patterns: patterns.map(newId) }
  if (notes.length + patterns.length === 0) return refused({ why: 'empty' })
  if (patterns.some(({ statement }) => statement.length > LIMITS.statementLength)) {
    return refused({ why: 'too-long', limit: LIMITS.statementLength })
  }
  return act(board, () => {
    if (notes.length > 0) {
      const fresh = notes.map((note, index) => ({ ...note, id: ids.notes[index] ?? '', by: null }))
      const outcome = addNotes(board, fresh, now)
      if (!outcome.ok) return outcome
    }
    let isOdd = [...board.roots.patterns.values()].some(
      (entry) =>
        entry instanceof Y.Map && entry.get('outliers') === true && viewOf(entry) === frame,
    )
    for (const [index, { statement, formerly = [], ...fields }] of patterns.entries()) {
      const id = ids.patterns[index] ?? ''
      const outliers = fields.outliers && !isOdd
      isOdd ||= outliers
      const entry = newEntry({
        statement: new Y.Text(statement),
        qualifier: fields.qualifier,
        about: fields.about,
        at: [...fields.at],
        frame,
        outliers,
        exemplars: new Y.Map(),
        made: now,
      })
      board.roots.patterns.set(id, entry)
      for (const words of formerly.filter((said) => said.length <= LIMITS.statementLength)) {
        const former = { statement: new Y.Text(words), at: [...fields.at], frame, made: now }
        board.roots.patterns.set(newId(), newEntry({ ...former, into: id }))
      }
      fill(board, ids, notes, index)
    }
    return done(ids)
  })
}

/** Lays the notes of a copied pattern into its copy. */
function fill(board: BoardDoc, ids: CopyIds, notes: readonly CopiedNote[], index: number): void {
  const held = ids.notes.filter((_, note) => notes[note]?.in === index)
  const ranks = ranksAfter([], held.length)
  const pattern = board.roots.patterns.get(ids.patterns[index] ?? '')
  const marks = pattern instanceof Y.Map ? mapIn(pattern, 'exemplars') : null
  for (const [note, id] of ids.notes.entries()) {
    if (notes[note]?.in === index && notes[note]?.isExemplar === true) marks?.set(id, true)
  }
  for (const [step, id] of held.entries()) {
    const note = board.roots.notes.get(id)
    const membership = note instanceof Y.Map ? note.get('in') : null
    if (membership instanceof Y.Map) membership.set(ids.patterns[index] ?? '', ranks[step])
  }
}
