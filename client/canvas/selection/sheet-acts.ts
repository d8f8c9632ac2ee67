import type { Point } from '../../../shared/board/model.ts'
import { sheetWidth } from '../../../shared/paper.ts'
import { setApart, turnExemplars } from '../../parts/sheet-acts.ts'
import type { Session } from '../../sync/session.ts'
import type { CanvasModel } from '../model/canvas-model.ts'
import { roomNear } from '../placing/room-near.ts'
import { homeOf } from './home.ts'
import { placeOf, selectedThings } from './selected.ts'

/** How high an empty sheet is, about (board units). */
const EMPTY = 160

/**
 * Puts the selected notes on the sheet of the odd ones; where none is selected, goes to that sheet.
 * It is laid where the first note stands, or in the middle of what is seen.
 */
export function setSelectedApart(session: Session, model: CanvasModel): void {
  const { notes } = selectedThings(session, model)
  const joining = notes.map(({ id }) => ({ id, from: homeOf(session.store, id) }))
  const sheet = setApart(session, joining, placeFor(session, model, notes[0]?.id))
  if (sheet === null) return
  model.selection.set(new Set([sheet]))
  const box = model.layout.boxOf(sheet)
  if (notes.length === 0 && box !== undefined) model.lookAt(box)
}

function placeFor(session: Session, model: CanvasModel, note: string | undefined): Point {
  const first = note === undefined ? null : placeOf(session, model, note)
  const [x, y] = first === null ? model.middle() : [first.x, first.y]
  const [w, h] = [sheetWidth(0), EMPTY]
  return roomNear(first === null ? { x: x - w / 2, y: y - h / 2, w, h } : { x, y, w, h }, (box) =>
    model.space.isFree(box, new Set(note === undefined ? [] : [note])),
  )
}

/** Marks the selected notes as exemplars of their patterns, or takes the marks away. */
export function turnSelectedExemplars(session: Session, model: CanvasModel): boolean {
  const bySheet = new Map<string, string[]>()
  for (const { id } of selectedThings(session, model).notes) {
    const home = homeOf(session.store, id)
    if (home !== null) bySheet.set(home, [...(bySheet.get(home) ?? []), id])
  }
  if (bySheet.size > 0) turnExemplars(session, bySheet)
  return bySheet.size > 0
}
