import type { Point } from '../../shared/board/model.ts'
import type { Session } from '../sync/session.ts'
import { toPaper } from './camera.ts'
import type { CanvasModel } from './canvas-model.ts'
import type { Gesture } from './gesture.ts'

type Dragging = Extract<Gesture, { state: 'dragging' }>

/** What is in the hand while something is dragged: where it lay, how far it came, who is told. */
export function carryWith(surface: HTMLElement, session: Session, model: CanvasModel) {
  let isTold = false

  function carriedBy({ began, now }: Dragging): Point {
    const { zoom } = model.camera.get()
    return [(now[0] - began[0]) / zoom, (now[1] - began[1]) / zoom]
  }

  return {
    /** How far things were carried, in board units. */
    carriedBy,

    /** Remembers where the things lay: everything is computed from there. */
    lift({ held }: Dragging): void {
      const ids = held.of === 'pattern' ? [held.id] : held.ids
      model.lifted.set(new Map(ids.flatMap((id) => whereItLies(surface, model, id))))
    },

    /** Tells the others where the things are now. Presence only: the board is written at the drop. */
    tell(gesture: Dragging): void {
      isTold = true
      const [dx, dy] = carriedBy(gesture)
      const holding = [...model.lifted.get()].map(([id, { x, y }]) => [id, [x + dx, y + dy]])
      session.people.tell({ holding: Object.fromEntries(holding) })
    },

    putDown(): void {
      model.lifted.set(new Map())
      if (isTold) session.people.tell({ holding: null })
      isTold = false
    },
  }
}

/** A note inside a sheet has no place of its own: it lies where the screen shows it. */
function whereItLies(surface: HTMLElement, model: CanvasModel, id: string) {
  const settled = model.places.get().get(id)
  if (settled !== undefined) return [[id, settled] as const]
  const rect = surface.querySelector(`[data-note="${id}"]`)?.getBoundingClientRect()
  if (rect === undefined) return []
  const camera = model.camera.get()
  const { left, top } = surface.getBoundingClientRect()
  const [x, y] = toPaper(camera, [rect.left - left, rect.top - top])
  return [[id, { x, y, w: rect.width / camera.zoom, h: rect.height / camera.zoom }] as const]
}
