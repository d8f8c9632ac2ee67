import type { Point } from '../../../shared/board/model.ts'
import { mayWriteNow } from '../../store/rights.ts'
import type { Session } from '../../sync/session.ts'
import type { Box } from '../layout/geometry.ts'
import type { CanvasModel } from '../model/canvas-model.ts'
import { placeAfter } from '../placing/next-place.ts'
import { before, behind, goingBack, NO_RUN, through } from './writing-run.ts'

/** Goes on from a note to the next of this run, or to a new one beside it. */
export function goOn(session: Session, model: CanvasModel, id: string): void {
  const run = through(model.run.get(), id)
  model.run.set(run)
  const next = behind(run, id)
  if (next !== null && session.store.get().notes.has(next)) {
    model.editing.set({ state: 'note', id: next, on: null })
    return
  }
  // The board may have been locked while the note was written in.
  if (!mayWriteNow(session)) return
  const box = boxOf(session, model, id)
  const at: Point = box === null ? model.middle() : placeAfter(box, model.space.isFree)
  model.editing.set({ state: 'draft', at })
}

/** Goes back to the note before; false when there is none. `null` is a note that isn't there yet. */
export function goBack(session: Session, model: CanvasModel, id: string | null): boolean {
  const run = model.run.get()
  const previous = before(run, id)
  if (previous === null || !session.store.get().notes.has(previous)) return false
  if (id !== null) model.run.set(through(run, id))
  model.editing.set({ state: 'note', id: previous, on: null })
  return true
}

/** A run that has ended leaves nothing behind; what came near goes back to where it was. */
export function endRun(model: CanvasModel): void {
  if (model.editing.get().state !== 'nothing') return
  const back = goingBack(model.run.get(), model.camera.get())
  model.run.set(NO_RUN)
  if (back !== null) model.camera.set(back)
}

/** Where a note stands, or the sheet it lies on. */
function boxOf({ store }: Session, { layout }: CanvasModel, id: string): Box | null {
  const own = layout.boxOf(id)
  if (own !== undefined) return own
  const sheets = Object.keys(store.get().notes.get(id)?.in ?? {})
  return sheets.map((sheet) => layout.boxOf(sheet)).find((box) => box !== undefined) ?? null
}
