import { patternsInOrder } from '../../shared/board/groups.ts'
import type { Board, Note, Pattern } from '../../shared/board/model.ts'
import { patternName } from '../parts/pattern-name.ts'
import { hasWords } from '../parts/words.ts'

/** So many notes are listed at once; more are found by their words. */
const NOTES_OFFERED = 60

/** What can be laid under a theory, narrowed by words. */
export interface Offer {
  readonly patterns: readonly Pattern[]
  readonly notes: readonly Note[]
  /** How many more notes there are than are listed. */
  readonly more: number
}

/** @param board with the patterns of all its views. */
export function offerEvidence(board: Board, sought: string): Offer {
  const patterns = patternsInOrder(board).filter((pattern) =>
    hasWords(patternName(pattern), sought),
  )
  const notes = [...board.notes.values()].filter(({ text, room }) =>
    hasWords(`${text} ${room}`, sought),
  )
  return {
    patterns,
    notes: notes.slice(0, NOTES_OFFERED),
    more: Math.max(0, notes.length - NOTES_OFFERED),
  }
}
