import { byRank } from '../rank.ts'
import { compareFrames } from './frames.ts'
import type { Board, NextStep, Note, Pattern, Prediction, Theory } from './model.ts'

/** Where every note of a board is: none is in no place. */
export interface Groups {
  /** The notes of each live pattern, in order. Every live pattern has a list. */
  readonly byPattern: ReadonlyMap<string, readonly Note[]>
  /** In no live pattern, on the paper. */
  readonly free: readonly Note[]
  /** Kept aside for the next level of work. */
  readonly parked: readonly Note[]
}

/** Sorts the notes of a board. A pattern that is gone counts for nothing: its notes are free. */
export function groupNotes(board: Pick<Board, 'notes' | 'patterns'>): Groups {
  const members = new Map<string, { id: string; rank: string; note: Note }[]>()
  for (const id of board.patterns.keys()) members.set(id, [])
  const free: Note[] = []
  const parked: Note[] = []
  for (const note of board.notes.values()) {
    if (note.parked) {
      parked.push(note)
      continue
    }
    let placed = false
    for (const [patternId, rank] of Object.entries(note.in)) {
      const sheet = members.get(patternId)
      if (sheet === undefined) continue
      sheet.push({ id: note.id, rank, note })
      placed = true
    }
    if (!placed) free.push(note)
  }
  const byPattern = new Map<string, readonly Note[]>()
  for (const [id, sheet] of members) {
    byPattern.set(
      id,
      sheet.sort(byRank).map(({ note }) => note),
    )
  }
  return { byPattern, free: free.sort(byMade), parked: parked.sort(byMade) }
}

/** The notes of a pattern that stand for it, in their order: a mark on a note that left it sleeps. */
export function markedNotes(
  { exemplars }: Pick<Pattern, 'exemplars'>,
  notes: readonly Note[],
): readonly Note[] {
  return notes.filter(({ id }) => exemplars[id] === true)
}

/** The notes of a pattern, those first that stand for it. */
export function exemplarsFirst(
  { exemplars }: Pick<Pattern, 'exemplars'>,
  notes: readonly Note[],
): readonly Note[] {
  const others = notes.filter(({ id }) => exemplars[id] !== true)
  return others.length === notes.length ? notes : [...markedNotes({ exemplars }, notes), ...others]
}

/** The live patterns a note is in, in the order they were made. */
export function patternsOf(board: Pick<Board, 'patterns'>, note: Note): readonly Pattern[] {
  return Object.keys(note.in)
    .flatMap((id) => board.patterns.get(id) ?? [])
    .sort(byPlace)
}

/**
 * The patterns of a board in the order they were made; outliers last. Behind the free groups follow
 * the sheets of each outside frame, in the order of its categories.
 */
export function patternsInOrder(board: Pick<Board, 'patterns'>): readonly Pattern[] {
  return [...board.patterns.values()].sort(byPlace)
}

export function theoriesInOrder(board: Pick<Board, 'theories'>): readonly Theory[] {
  return [...board.theories.values()].sort(byRank)
}

export function predictionsInOrder(board: Pick<Board, 'predictions'>): readonly Prediction[] {
  return [...board.predictions.values()].sort(byRank)
}

/** What this round agreed to do next, in order. */
export function nextInOrder(board: Pick<Board, 'next'>): readonly NextStep[] {
  return [...board.next.values()].filter(({ from }) => from === null).sort(byRank)
}

/** What an earlier round had agreed to do, in order. */
export function agreedBefore(board: Pick<Board, 'next'>): readonly NextStep[] {
  return [...board.next.values()].filter(({ from }) => from !== null).sort(byRank)
}

function byPlace(a: Pattern, b: Pattern): number {
  return compareFrames(a.frame, b.frame) || Number(a.outliers) - Number(b.outliers) || byMade(a, b)
}

interface Made {
  readonly made: number
  readonly id: string
}

/** Oldest first. Every device must come to the same order, so ties are broken by id. */
export function byMade(a: Made, b: Made): number {
  return a.made - b.made || (a.id < b.id ? -1 : 1)
}
