import type { Board, Note } from '../../shared/board/model.ts'

/** Whether a parked note was turned into a next step, or its words already stand among them. */
export function isNextStep(board: Pick<Board, 'next'>, note: Note): boolean {
  const words = note.text.trim()
  return [...board.next.values()].some(
    ({ action, advice }) => advice === note.id || action.trim() === words,
  )
}
