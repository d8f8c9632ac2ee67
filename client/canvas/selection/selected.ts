import type { Subject } from '../../../shared/board/model.ts'
import { setNotes } from '../../../shared/board/notes.ts'
import { park, remove } from '../../parts/note-acts.ts'
import { tellRefusal } from '../../parts/refusal.ts'
import type { Session } from '../../sync/session.ts'
import { groundOf } from '../hands/ground.ts'
import type { Box } from '../layout/geometry.ts'
import type { CanvasModel } from '../model/canvas-model.ts'
import { homeOf } from './home.ts'

/** What is selected, sorted. */
export function selectedThings(session: Session, model: CanvasModel) {
  const { notes, patterns } = session.store.get()
  const ids = [...model.selection.get()]
  return {
    notes: ids.flatMap((id) => notes.get(id) ?? []),
    patterns: ids.filter((id) => patterns.has(id)),
  }
}

/** Where a thing is seen to lie; a note that a sheet hides lies at the sheet. */
export function placeOf(session: Session, model: CanvasModel, id: string): Box | null {
  const home = homeOf(session.store, id)
  if (home === null) return model.layout.boxOf(id) ?? null
  const cell = groundOf(session, model)
    .cellsOf(home)
    .find(({ note }) => note === id)
  return cell?.box ?? model.layout.boxOf(home) ?? null
}

/** Takes what is selected off the board: of a pattern the notes stay. False when nothing was. */
export function deleteSelected(session: Session, model: CanvasModel): boolean {
  const ids = [...model.selection.get()]
  if (ids.length > 0) remove(session, ids)
  return ids.length > 0
}

/** Puts the selected notes aside, for another day. */
export function parkSelected(session: Session, model: CanvasModel): void {
  const ids = selectedThings(session, model).notes.map(({ id }) => id)
  if (ids.length > 0) park(session, ids)
}

/** Says what the selected notes are about; null takes it back. */
export function tintSelected(session: Session, model: CanvasModel, about: Subject | null): void {
  const ids = selectedThings(session, model).notes.map(({ id }) => id)
  tellRefusal(setNotes(session.board, ids, 'about', about))
}
