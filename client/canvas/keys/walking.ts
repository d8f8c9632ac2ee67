import type { Session } from '../../sync/session.ts'
import { coveredBy } from '../camera/camera.ts'
import { inSight } from '../camera/in-sight.ts'
import type { Ground } from '../gestures/hit.ts'
import { groundOf } from '../hands/ground.ts'
import type { Box } from '../layout/geometry.ts'
import type { CanvasModel } from '../model/canvas-model.ts'
import { placeOf } from '../selection/selected.ts'
import { type Direction, neighbourOf } from './neighbour.ts'

/**
 * Selects the nearest thing in a direction, alone or to what is selected already, and brings it
 * into view; false when there is none.
 */
export function walk(
  session: Session,
  model: CanvasModel,
  to: Direction,
  adding: boolean,
): boolean {
  const ground = groundOf(session, model)
  const [id] = [...model.selection.get()].slice(-1)
  const box = id === undefined ? null : placeOf(session, model, id)
  const [x, y] = model.middle()
  const from = box === null ? { x, y, w: 0, h: 0 } : (headOf(id ?? '', box, ground) ?? box)
  const next =
    box === null ? nearest(from, ground, model) : neighbourOf(from, all(ground, model, id), to)
  if (next === null) return false
  const before = adding ? [...model.selection.get()].filter((one) => one !== next) : []
  // The walk goes on from what was selected last.
  model.selection.set(new Set([...before, next]))
  const there = placeOf(session, model, next)
  if (there !== null) {
    const viewport = model.viewport.get()
    model.camera.set(inSight(model.camera.get(), there, viewport, coveredBy(viewport)))
  }
  return true
}

/** Everything that can be selected but one: free notes, the notes on sheets, and sheets by their heads. */
function* all(ground: Ground, model: CanvasModel, but?: string): Generator<readonly [string, Box]> {
  for (const [id, box] of model.places.get()) {
    if (id !== but) yield [id, headOf(id, box, ground) ?? box]
    if (!ground.isPattern(id)) continue
    for (const cell of ground.cellsOf(id)) if (cell.note !== but) yield [cell.note, cell.box]
  }
}

/** The strip of a sheet above its notes. */
function headOf(id: string, box: Box, ground: Ground): Box | null {
  const [first] = ground.isPattern(id) ? ground.cellsOf(id) : []
  return first === undefined ? null : { ...box, h: Math.max(1, first.box.y - box.y) }
}

function nearest(from: Box, ground: Ground, model: CanvasModel): string | null {
  let best: string | null = null
  let least = Infinity
  for (const [id, { x, y, w, h }] of all(ground, model)) {
    const far = Math.hypot(x + w / 2 - from.x, y + h / 2 - from.y)
    if (far < least) [best, least] = [id, far]
  }
  return best
}
