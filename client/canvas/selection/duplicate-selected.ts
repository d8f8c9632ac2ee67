import { addCopies, copyOf } from '../../../shared/board/copies.ts'
import { act } from '../../../shared/board/doc.ts'
import type { Point } from '../../../shared/board/model.ts'
import { joinAt } from '../../../shared/board/moves.ts'
import { tellRefusal } from '../../parts/refusal.ts'
import type { Session } from '../../sync/session.ts'
import { AIR } from '../layout/dimensions.ts'
import { around, type Box } from '../layout/geometry.ts'
import type { CanvasModel } from '../model/canvas-model.ts'
import { roomNear } from '../placing/room-near.ts'
import { homeOf } from './home.ts'
import { selectedThings } from './selected.ts'

/**
 * Makes copies of what is selected and selects them: beside it on the paper, and behind it on a
 * sheet.
 */
export function duplicateSelected(session: Session, model: CanvasModel): boolean {
  const { board, store, newId, now } = session
  const { notes, patterns } = selectedThings(session, model)
  const onSheets = notes.flatMap(({ id }) => {
    const home = homeOf(store, id)
    return home === null || patterns.includes(home) ? [] : [{ id, home }]
  })
  const loose = notes.filter(({ id }) => homeOf(store, id) === null).map(({ id }) => id)
  const things = [...loose, ...patterns]
  const bounds = around(things.flatMap((id) => model.layout.boxOf(id) ?? []))
  const [dx, dy] = bounds === null ? [0, 0] : shiftBeside(model, bounds)
  const shifted = (id: string): Point | null => {
    const box = model.layout.boxOf(id)
    return box === undefined ? null : [box.x + dx, box.y + dy]
  }
  const made: string[] = []
  act(board, () => {
    const groups = store.groups()
    for (const { id, home } of onSheets) {
      const copied = copyOf(store.get(), groups, [id], () => null)
      const copy = addCopies(board, copied, newId, now(), store.frame.get())
      const [copyId] = copy.ok ? copy.value.notes : []
      tellRefusal(copy)
      if (copyId === undefined) return
      const order = groups.byPattern.get(home)?.map((note) => note.id) ?? []
      const next = order[order.indexOf(id) + 1] ?? null
      tellRefusal(joinAt(board, [{ id: copyId, from: null }], home, next))
      made.push(copyId)
    }
    if (things.length === 0) return
    const copied = copyOf(store.get(), groups, things, shifted)
    const copies = addCopies(board, copied, newId, now(), store.frame.get())
    tellRefusal(copies)
    if (copies.ok) made.push(...copies.value.notes.slice(0, loose.length), ...copies.value.patterns)
  })
  if (made.length > 0) model.selection.set(new Set(made))
  return made.length > 0
}

/** How far a copy of what lies in these bounds is moved: into the nearest room at its right. */
function shiftBeside(model: CanvasModel, bounds: Box): Point {
  const wished = { ...bounds, x: bounds.x + bounds.w + AIR }
  const [x, y] = roomNear(wished, model.space.isFree)
  return [x - bounds.x, y - bounds.y]
}
