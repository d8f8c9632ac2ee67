import { act } from '../../shared/board/doc.ts'
import type { Point } from '../../shared/board/model.ts'
import { addNote, deleteNotes, placeNotes } from '../../shared/board/notes.ts'
import type { Outcome } from '../../shared/board/outcome.ts'
import { addPattern, joinPattern, setPattern, takeOut } from '../../shared/board/patterns.ts'
import { tellRefusal } from '../parts/refusal.ts'
import type { Session } from '../sync/session.ts'
import type { CanvasModel, Places } from './canvas-model.ts'
import type { Drop, Held } from './drop.ts'
import { firstGap } from './placing.ts'

// What hands on the canvas write into the board: each function is one act, one undo step.

/** Lets go of what is held: `by` is how far it was carried, in board units. */
export function letGo(
  session: Session,
  model: CanvasModel,
  held: Held,
  drop: Drop,
  by: Point,
): void {
  const lifted = model.lifted.get()
  const places = carried(lifted, by)
  if (held.of === 'pattern') {
    const at = places.get(held.id)
    if (at !== undefined) tellRefusal(setPattern(session.board, held.id, 'at', at))
    return
  }
  switch (drop.does) {
    case 'nothing':
      return
    case 'place':
      tellRefusal(placeNotes(session.board, places))
      return
    case 'free':
      tellRefusal(
        together(session, held.ids, (id) =>
          takeOut(session.board, id, held.from ?? '', places.get(id) ?? [0, 0]),
        ),
      )
      return
    case 'join':
      unfold(model, drop.pattern)
      tellRefusal(
        together(session, held.ids, (id) =>
          joinPattern(session.board, id, drop.pattern, held.from),
        ),
      )
      return
    case 'group': {
      const target = model.places.get().get(drop.with)
      const at: Point = target === undefined ? [0, 0] : [target.x, target.y]
      tellRefusal(makePattern(session, [drop.with, ...held.ids], at))
    }
  }
}

/** Makes a pattern of notes where it is told; its statement waits to be written. */
function makePattern(session: Session, notes: readonly string[], at: Point): Outcome {
  return addPattern(session.board, { id: session.newId(), at, notes }, session.now())
}

/** An empty sheet near the middle of what is seen. */
export function layEmptyPattern(session: Session, model: CanvasModel): void {
  const [x, y] = model.middle()
  const at = firstGap({ w: 376, h: 160 }, [...model.places.get().values()], [x - 188, y - 80])
  tellRefusal(makePattern(session, [], at ?? [x, y]))
}

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

/** Puts a note on the paper at a place, with what the round says of its writer. */
export function writeNote(session: Session, text: string, at: Point): Outcome {
  const { authors } = session.store.get().about
  const by = authors === 'shown' ? session.device : null
  const note = { id: session.newId(), text, at, room: '', about: null, team: '', by }
  return addNote(session.board, note, session.now())
}

function carried(lifted: Places, [dx, dy]: Point): ReadonlyMap<string, Point> {
  return new Map([...lifted].map(([id, { x, y }]) => [id, [x + dx, y + dy]]))
}

/** Several operations as one act; the first refusal is told, what could be done is done. */
function together(
  session: Session,
  ids: readonly string[],
  operation: (id: string) => Outcome,
): Outcome {
  return act(session.board, () => {
    let outcome: Outcome = { ok: true, value: undefined }
    for (const id of ids) {
      const one = operation(id)
      if (!one.ok && outcome.ok) outcome = one
    }
    return outcome
  })
}

/** What was dropped into a sheet must be seen there. */
function unfold(model: CanvasModel, pattern: string): void {
  model.unfolded.set(new Set(model.unfolded.get()).add(pattern))
}
