import {
  type CollisionDetection,
  type KeyboardCoordinateGetter,
  KeyboardSensor,
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { type Areas, isArrow, nextPlace, under } from './aim.ts'

// Everything here is made once: sensors or options made anew in each drawing cost the drag its
// pace.

/** A click stays a click until the hand has moved a little. */
const MOUSE = { activationConstraint: { distance: 4 } }
/** A finger that moves at once scrolls; one that rests lifts. */
const TOUCH = { activationConstraint: { delay: 150, tolerance: 8 } }

/** With arrow keys the note jumps from place to place. */
const byArrow: KeyboardCoordinateGetter = (event, { context }) => {
  if (!isArrow(event.code)) return undefined
  event.preventDefault()
  const areas = new Map<string, { left: number; top: number; width: number; height: number }>()
  for (const [id, rect] of context.droppableRects) areas.set(String(id), rect)
  const now = context.over === null ? null : String(context.over.id)
  const next = areas.get(nextPlace(areas, now, event.code) ?? '')
  return next === undefined ? undefined : { x: next.left, y: next.top }
}
const KEYBOARD = { coordinateGetter: byArrow }

export function useOutlineSensors() {
  return useSensors(
    useSensor(MouseSensor, MOUSE),
    useSensor(TouchSensor, TOUCH),
    useSensor(KeyboardSensor, KEYBOARD),
  )
}

/** What is under the pointer; without one, under the corner of what is carried. */
export const aimed: CollisionDetection = ({
  pointerCoordinates,
  collisionRect,
  droppableRects,
}) => {
  const point = pointerCoordinates ?? { x: collisionRect.left + 1, y: collisionRect.top + 1 }
  return under(droppableRects as unknown as Areas, point.x, point.y).map((id) => ({ id }))
}
