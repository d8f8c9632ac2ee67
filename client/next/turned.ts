import type { Board, Note } from '../../shared/board/model.ts'

/** Whether a parked note's words already stand among the next steps. */
export function isNextStep(board: Pick<Board, 'next'>, note: Note): boolean {
  const words = note.text.trim()
  return [...board.next.values()].some(({ action }) => action.trim() === words)
}
