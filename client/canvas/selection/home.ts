import { patternsOf } from '../../../shared/board/groups.ts'
import type { BoardStore } from '../../store/board-store.ts'

/** The sheet on which a note lies; the first one made, where it lies on several. Null when it is free. */
export function homeOf(store: Pick<BoardStore, 'get'>, id: string): string | null {
  const board = store.get()
  const note = board.notes.get(id)
  return note === undefined ? null : (patternsOf(board, note)[0]?.id ?? null)
}
