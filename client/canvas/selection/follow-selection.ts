import type { Board } from '../../../shared/board/model.ts'
import type { Session } from '../../sync/session.ts'
import type { CanvasModel } from '../model/canvas-model.ts'

/** Those that lie on the paper: not deleted, not put aside. The same set when all of them do. */
export function onPaper(
  ids: ReadonlySet<string>,
  { notes, patterns }: Pick<Board, 'notes' | 'patterns'>,
): ReadonlySet<string> {
  const there = [...ids].filter((id) => notes.get(id)?.parked === false || patterns.has(id))
  return there.length < ids.size ? new Set(there) : ids
}

/** What others take off the board, or put aside, leaves the selection; returns how to stop. */
export function followSelection({ store }: Session, { selection }: CanvasModel): () => void {
  return store.subscribe(() => {
    if (selection.get().size > 0) selection.set(onPaper(selection.get(), store.get()))
  })
}
