import { patternsInOrder, theoriesInOrder } from '../../shared/board/groups.ts'
import type { Board, Note, Pattern, Prediction, Theory } from '../../shared/board/model.ts'
import { answersByTable } from '../../shared/board/predictions.ts'
import { LAST_TIME, type Step } from '../../shared/stage/agenda.ts'

/** What the room sees now. */
export type WallView =
  | { readonly shows: 'closed' }
  /** The step's own words, large, and how to join. */
  | { readonly shows: 'line' }
  | { readonly shows: 'note'; readonly note: Note }
  | { readonly shows: 'pattern'; readonly pattern: Pattern; readonly all: readonly Pattern[] }
  | { readonly shows: 'predictions'; readonly predictions: readonly Prediction[] }
  | { readonly shows: 'theory'; readonly theory: Theory; readonly all: readonly Theory[] }
  | { readonly shows: 'next' }
  /** What an earlier round agreed, and what came of it. */
  | { readonly shows: 'before' }

/** What was last in focus of each kind, where the facilitator points at nothing. */
export interface Latest {
  readonly pattern: string | null
  readonly theory: string | null
}

/** The present step, or null before there is one. */
export function stepOf({ stage }: Pick<Board, 'stage'>): Step | null {
  return stage.agenda.find(({ id }) => id === stage.step) ?? null
}

/** Chooses what the wall shows: the end, the spotlight, else what the step is about. */
export function wallView(board: Board, latest: Latest): WallView {
  if (board.stage.closed !== null) return { shows: 'closed' }
  const lit = board.stage.spotlight
  if (lit !== null) {
    const view = spotlit(board, lit)
    if (view !== null) return view
  }
  const step = stepOf(board)
  if (step?.id === LAST_TIME) return { shows: 'before' }
  switch (step?.kind) {
    case undefined:
    case 'write':
    case 'post':
      return { shows: 'line' }
    case 'group':
    case 'name':
      return patternView(board, latest.pattern) ?? { shows: 'line' }
    case 'predict':
      return {
        shows: 'predictions',
        predictions: answersByTable(board).flatMap(({ answers }) => answers),
      }
    case 'theories':
      return theoryView(board, latest.theory) ?? { shows: 'line' }
    case 'next':
      return { shows: 'next' }
  }
}

/** Null where the spotlight rests on something that is gone. */
function spotlit(board: Board, id: string): WallView | null {
  const note = board.notes.get(id)
  if (note !== undefined) return { shows: 'note', note }
  if (board.patterns.has(id)) return patternView(board, id)
  return board.theories.has(id) ? theoryView(board, id) : null
}

function patternView(board: Board, id: string | null): WallView | null {
  const all = patternsInOrder(board)
  const named = all.filter(({ statement }) => statement.trim() !== '')
  const pattern = board.patterns.get(id ?? '') ?? newest(named) ?? newest(all)
  return pattern === undefined ? null : { shows: 'pattern', pattern, all }
}

function theoryView(board: Board, id: string | null): WallView | null {
  const all = theoriesInOrder(board)
  const theory = board.theories.get(id ?? '') ?? all.findLast(isWritten) ?? all.at(-1)
  return theory === undefined ? null : { shows: 'theory', theory, all }
}

function newest(patterns: readonly Pattern[]): Pattern | undefined {
  return patterns.reduce<Pattern | undefined>(
    (held, pattern) => (held === undefined || pattern.made >= held.made ? pattern : held),
    undefined,
  )
}

function isWritten({ action, then }: Theory): boolean {
  return action.trim() !== '' || then.trim() !== ''
}
