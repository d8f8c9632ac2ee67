import type { Point } from '../../../shared/board/model.ts'
import type { Session } from '../../sync/session.ts'
import { coveredBy, onScreen } from '../camera/camera.ts'
import { carriedBy } from '../gestures/dragging.ts'
import { groundOf } from '../hands/ground.ts'
import type { Box } from '../layout/geometry.ts'
import type { CanvasModel } from '../model/canvas-model.ts'
import { homeOf } from '../selection/home.ts'
import type { Sight } from './drawing.ts'

/** Where things are seen now, as the layout has them: what is carried lies where it is carried. */
export function sightOf(session: Session, model: CanvasModel): Sight {
  const { layout, lifted, gesture } = model
  const camera = model.camera.get()
  const viewport = model.viewport.get()
  const ground = groundOf(session, model)
  const dragging = gesture.get()
  const by = dragging.state === 'dragging' ? carriedBy(dragging, camera) : null

  /** Where something lies while it is in a hand. */
  function inHand(id: string): Point | null {
    const box = lifted.get().get(id)
    if (by !== null && box !== undefined) return [box.x + by[0], box.y + by[1]]
    return model.away.get().has(id) ? heldByOther(session, id) : null
  }
  function thing(id: string): Box | undefined {
    const box = layout.boxOf(id)
    const held = box === undefined ? null : inHand(id)
    return box === undefined || held === null ? box : { ...box, x: held[0], y: held[1] }
  }
  function cell(sheet: string, note: string): Box | undefined {
    const stands = layout.boxOf(sheet)
    const seen = thing(sheet)
    const found = ground.cellsOf(sheet).find((one) => one.note === note)?.box
    if (found === undefined || stands === undefined || seen === undefined) return undefined
    const held = inHand(note)
    if (held !== null) return { ...found, x: held[0], y: held[1] }
    return { ...found, x: found.x + seen.x - stands.x, y: found.y + seen.y - stands.y }
  }
  return {
    zoom: camera.zoom,
    height: viewport.height - coveredBy(viewport).bottom,
    box(id) {
      const home = homeOf(session.store, id)
      const box = home === null ? thing(id) : (cell(home, id) ?? thing(home))
      return box === undefined ? undefined : onScreen(box, camera)
    },
    cell(sheet, note) {
      const box = cell(sheet, note)
      return box === undefined ? undefined : onScreen(box, camera)
    },
  }
}

function heldByOther({ people }: Session, id: string): Point | null {
  for (const { here, client, holding } of people.get()) {
    const from = here === 'other' ? holding?.[id] : undefined
    if (from === undefined) continue
    const [x, y] = people.moving.get().get(client)?.carried ?? [0, 0]
    return [from[0] + x, from[1] + y]
  }
  return null
}
