import type { Session } from '../../sync/session.ts'
import type { CanvasModel } from '../model/canvas-model.ts'
import { type Drawing, drawTrail } from './drawing.ts'
import type { Plan } from './plan.ts'
import { sightOf } from './sight.ts'
import type { TagColumn } from './tags.ts'

/**
 * Keeps the lines of a trail where its ends are, past React: a few paths are set anew as camera,
 * hands and layout move. `show` gets the drawing whenever it is another. Returns how to stop.
 */
export function followTrail(
  plan: Extract<Plan, { readonly shows: 'trail' }>,
  column: TagColumn,
  session: Session,
  model: CanvasModel,
  show: (drawing: Drawing) => void,
): () => void {
  const draw = (): void => show(drawTrail(plan, column, sightOf(session, model)))
  draw()
  const stops = [
    model.camera.subscribe(draw),
    model.layout.subscribe(draw),
    model.gesture.subscribe(draw),
    model.lifted.subscribe(draw),
    model.away.subscribe(draw),
    session.people.moving.subscribe(() => model.away.get().size > 0 && draw()),
  ]
  return () => {
    for (const stop of stops) stop()
  }
}
