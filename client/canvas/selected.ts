import type { Point } from '../../shared/board/model.ts'
import { deleteNotes, placeNotes } from '../../shared/board/notes.ts'
import { tellRefusal } from '../parts/refusal.ts'
import type { Session } from '../sync/session.ts'
import type { CanvasModel } from './canvas-model.ts'
import { makePattern } from './commit.ts'

/** Makes one pattern of all that is selected, where the first of them stands. */
export function groupSelected(session: Session, model: CanvasModel): void {
  const ids = [...model.selection.get()]
  const first = model.places.get().get(ids[0] ?? '')
  if (first === undefined) return
  tellRefusal(makePattern(session, ids, [first.x, first.y]))
  model.selection.set(new Set())
}

export function deleteSelected(session: Session, model: CanvasModel): void {
  const ids = [...model.selection.get()]
  if (ids.length === 0) return
  tellRefusal(deleteNotes(session.board, ids))
  model.selection.set(new Set())
}

export function nudgeSelected(session: Session, model: CanvasModel, by: Point): void {
  const places = new Map<string, Point>()
  for (const id of model.selection.get()) {
    const box = model.places.get().get(id)
    if (box !== undefined) places.set(id, [box.x + by[0], box.y + by[1]])
  }
  if (places.size > 0) tellRefusal(placeNotes(session.board, places))
}
