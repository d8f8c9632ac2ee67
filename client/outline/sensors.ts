import {
  type CollisionDetection,
  type KeyboardCoordinateGetter,
  KeyboardSensor,
  MouseSensor,
  TouchSensor,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { type Area, type Areas, type Arrow, isArrow, nextPlace, under } from './aim.ts'

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
  const areas = new Map<string, Area>()
  for (const [id, rect] of context.droppableRects) areas.set(String(id), rect)
  const now = context.over === null ? null : String(context.over.id)
  const name = nextPlace(areas, now, event.code)
  const next = areas.get(name ?? '')
  if (name === null || next === undefined) return undefined
  bringToMiddle(context.scrollableAncestors[0], next, event.code)
  return { x: next.left, y: next.top }
}
/**
 * Scrolls so that a place begins in the middle of what is seen. Beyond the middle the sensor would
 * scroll by itself and leave the note where it is. Rectangles follow the scrolling.
 */
function bringToMiddle(scroller: Element | undefined, place: Area, arrow: Arrow): void {
  if (scroller === undefined) return
  const { top, height } = scroller.getBoundingClientRect()
  const way = place.top - (top + height / 2)
  scroller.scrollTop += arrow === 'ArrowUp' ? Math.floor(way) : Math.ceil(way)
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
