import * as Y from 'yjs'
import { type BoardDoc, type Entry, ROOTS, type RootName } from './doc.ts'
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

type Lists = Omit<Board, 'about' | 'stage'>
type ListName = keyof Lists

const READERS: {
  readonly [Name in ListName]: (
    id: string,
    entry: Entry,
  ) => Lists[Name] extends ReadonlyMap<string, infer T> ? T : never
} = {
  notes: readNote,
  patterns: readPattern,
  predictions: readPrediction,
  theories: readTheory,
  next: readNextStep,
  votes: readVotes,
}

/** Reads a document once. */
export function readBoard(board: BoardDoc): Board {
  return {
    about: readAbout(board.roots.about),
    stage: readStage(board.roots.stage),
    notes: readList(board, 'notes'),
    patterns: readList(board, 'patterns'),
    predictions: readList(board, 'predictions'),
    theories: readList(board, 'theories'),
    next: readList(board, 'next'),
    votes: readList(board, 'votes'),
  }
}

/**
 * Reads a document and follows its changes. Changes only mark what is stale; reading happens at
 * the next `current()`, so that a burst of remote changes costs one reading.
 */
export function viewBoard(board: BoardDoc, onRead?: OnRead): BoardView {
  let known = readBoard(board)
  let stale: { [Name in RootName]?: Set<string> } = {}
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
        known = refreshed(board, before, changed)
        onRead?.(before, known, changed)
      }
      return known
    },
    dispose() {
      for (const stop of stops) stop()
    },
  }
}

function readList<Name extends ListName>(board: BoardDoc, name: Name): Lists[Name] {
  const list = new Map<string, unknown>()
  for (const [id, entry] of board.roots[name].entries()) {
    if (entry instanceof Y.Map && canBeId(id)) list.set(id, READERS[name](id, entry))
  }
  return list as unknown as Lists[Name]
}

function refreshed(board: BoardDoc, known: Board, stale: Changed): Board {
  const next: Record<string, unknown> = { ...known }
  for (const name of ROOTS) {
    const ids = stale[name]
    if (ids === undefined) continue
    if (name === 'about') next[name] = readAbout(board.roots.about)
    else if (name === 'stage') next[name] = readStage(board.roots.stage)
    else next[name] = refreshedList(board, known, name, ids)
  }
  return next as unknown as Board
}

function refreshedList(
  board: BoardDoc,
  known: Board,
  name: ListName,
  ids: ReadonlySet<string>,
): ReadonlyMap<string, unknown> {
  const changes = new Map<string, object | undefined>()
  for (const id of ids) {
    const entry = board.roots[name].get(id)
    const isThere = entry instanceof Y.Map && canBeId(id)
    changes.set(id, isThere ? READERS[name](id, entry) : undefined)
  }
  return Overlay.over<object>(known[name], changes)
}
