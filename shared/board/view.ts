import * as Y from 'yjs'
import { type BoardDoc, type Entry, ROOTS, type RootName } from './doc.ts'
import {
  allExemplars,
  formerStatements,
  inThrough,
  type Merged,
  mergedIn,
  standsFor,
  throughMerged,
} from './merged.ts'
import type { Board } from './model.ts'
import { Overlay } from './overlay.ts'
import {
  canBeId,
  readAbout,
  readNextStep,
  readNote,
  readPattern,
  readPrediction,
  readStage,
  readTheory,
  readVotes,
} from './read.ts'

/** The ids of what changed, by list; of `about` and `stage` the names of their fields. */
export type Changed = { readonly [Name in RootName]?: ReadonlySet<string> }

/** Called when changes were read: the board before them, after them, and what they were. */
export type OnRead = (before: Board, after: Board, changed: Changed) => void

/** A board read from its document and kept up to date. */
export interface BoardView {
  /** The board as it stands. What did not change is the same object as before. */
  current(): Board
  dispose(): void
}

type Stale = { [Name in RootName]?: Set<string> }
type Lists = Omit<Board, 'about' | 'stage'>
type ListName = keyof Lists

const READERS: {
  readonly [Name in ListName]: (
    id: string,
    entry: Entry,
    merged: Merged,
    root: Entry,
  ) => (Lists[Name] extends ReadonlyMap<string, infer T> ? T : never) | undefined
} = {
  notes: (id, entry, merged) => {
    const note = readNote(id, entry)
    return merged.size === 0 ? note : { ...note, in: inThrough(note.in, merged) }
  },
  patterns: (id, entry, merged, root) => {
    if (merged.has(id)) return undefined
    const pattern = readPattern(id, entry)
    if (merged.size === 0) return pattern
    const formerly = formerStatements(pattern, merged, root)
    return { ...pattern, formerly, exemplars: allExemplars(pattern, merged, root) }
  },
  predictions: readPrediction,
  theories: (id, entry, merged) => {
    const theory = readTheory(id, entry)
    return merged.size === 0
      ? theory
      : { ...theory, evidence: throughMerged(theory.evidence, merged) }
  },
  next: readNextStep,
  votes: (id, entry, merged) => throughMerged(readVotes(id, entry), merged, (a, b) => a + b),
}

/** Reads a document once. */
export function readBoard(board: BoardDoc): Board {
  return readThrough(board, mergedIn(board.roots.patterns))
}

function readThrough(board: BoardDoc, merged: Merged): Board {
  return {
    about: readAbout(board.roots.about),
    stage: stageThrough(board, merged),
    notes: readList(board, 'notes', merged),
    patterns: readList(board, 'patterns', merged),
    predictions: readList(board, 'predictions', merged),
    theories: readList(board, 'theories', merged),
    next: readList(board, 'next', merged),
    votes: readList(board, 'votes', merged),
  }
}

/** The spotlight rests on what stands for a pattern that was merged. */
function stageThrough(board: BoardDoc, merged: Merged): Board['stage'] {
  const stage = readStage(board.roots.stage)
  const lit = stage.spotlight
  return lit === null || !merged.has(lit) ? stage : { ...stage, spotlight: standsFor(merged, lit) }
}

/**
 * Reads a document and follows its changes. Changes only mark what is stale; reading happens at
 * the next `current()`, so that a burst of remote changes costs one reading.
 */
export function viewBoard(board: BoardDoc, onRead?: OnRead): BoardView {
  let merged = mergedIn(board.roots.patterns)
  let known = readThrough(board, merged)
  let stale: Stale = {}
  let isStale = false

  const stops = ROOTS.map((name) => {
    const mark = (events: Y.YEvent<Y.AbstractType<unknown>>[]): void => {
      const ids = stale[name] ?? new Set<string>()
      stale[name] = ids
      isStale = true
      for (const event of events) {
        const [first] = event.path
        if (typeof first === 'string') ids.add(first)
        else for (const id of event.changes.keys.keys()) ids.add(id)
      }
    }
    board.roots[name].observeDeep(mark)
    return () => board.roots[name].unobserveDeep(mark)
  })

  return {
    current() {
      if (isStale) {
        const before = known
        const changed = stale
        stale = {}
        isStale = false
        if (changed.patterns !== undefined) {
          const now = mergedIn(board.roots.patterns)
          markMerged(board, merged, now, changed)
          merged = now
        }
        known = refreshed(board, before, changed, merged)
        onRead?.(before, known, changed)
      }
      return known
    },
    dispose() {
      for (const stop of stops) stop()
    },
  }
}

/** The lists in which things are named by the patterns they belong to, and where in an entry. */
const NAMING = { notes: 'in', theories: 'evidence', votes: null } as const

/** What is read otherwise because patterns were merged, or are no more, or were written in since. */
function markMerged(board: BoardDoc, before: Merged, after: Merged, stale: Stale): void {
  if (before.size + after.size === 0) return
  const patterns = new Set(stale.patterns)
  for (const id of stale.patterns ?? []) patterns.add(standsFor(after, id))
  const turned = [...before.keys(), ...after.keys()].filter(
    (id) =>
      before.get(id)?.end !== after.get(id)?.end ||
      before.get(id)?.behind !== after.get(id)?.behind,
  )
  for (const id of turned) patterns.add(id).add(standsFor(before, id)).add(standsFor(after, id))
  stale.patterns = patterns
  if (turned.length === 0) return
  stale.stage = new Set([...(stale.stage ?? []), 'spotlight'])
  for (const name of ['notes', 'theories', 'votes'] as const) {
    const ids = new Set(stale[name])
    for (const [id, entry] of board.roots[name].entries()) {
      const field = NAMING[name]
      const held = entry instanceof Y.Map && field !== null ? entry.get(field) : entry
      if (held instanceof Y.Map && turned.some((pattern) => held.has(pattern))) ids.add(id)
    }
    if (ids.size > 0) stale[name] = ids
  }
}

function readList<Name extends ListName>(board: BoardDoc, name: Name, merged: Merged): Lists[Name] {
  const list = new Map<string, unknown>()
  const root = board.roots[name]
  for (const [id, entry] of root.entries()) {
    if (!(entry instanceof Y.Map) || !canBeId(id)) continue
    const read = READERS[name](id, entry, merged, root)
    if (read !== undefined) list.set(id, read)
  }
  return list as unknown as Lists[Name]
}

function refreshed(board: BoardDoc, known: Board, stale: Changed, merged: Merged): Board {
  const next: Record<string, unknown> = { ...known }
  for (const name of ROOTS) {
    const ids = stale[name]
    if (ids === undefined) continue
    if (name === 'about') next[name] = readAbout(board.roots.about)
    else if (name === 'stage') next[name] = stageThrough(board, merged)
    else next[name] = refreshedList(board, known, name, ids, merged)
  }
  return next as unknown as Board
}

function refreshedList(
  board: BoardDoc,
  known: Board,
  name: ListName,
  ids: ReadonlySet<string>,
  merged: Merged,
): ReadonlyMap<string, unknown> {
  const changes = new Map<string, object | undefined>()
  const root = board.roots[name]
  for (const id of ids) {
    const entry = root.get(id)
    const isThere = entry instanceof Y.Map && canBeId(id)
    changes.set(id, isThere ? READERS[name](id, entry, merged, root) : undefined)
  }
  return Overlay.over<object>(known[name], changes)
}
