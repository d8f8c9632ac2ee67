import type { Point } from '../../shared/board/model.ts'
import type { Camera } from './camera.ts'
import type { Held } from './drop.ts'
import { distance } from './geometry.ts'

/** What the pointer went down on. */
export type Target =
  | { readonly of: 'paper' }
  | { readonly of: 'note'; readonly id: string; readonly in: string | null }
  | { readonly of: 'pattern'; readonly id: string }

/** Which kind of hand: a finger pans the paper and lifts a note only after a moment. */
type Hand = 'mouse' | 'finger'

/**
 * A gesture remembers where it began, and everything it shows is computed from there. Pressing is
 * a state of its own, so that a click is never a drag. Points are pixels from the canvas's corner.
 */
export type Gesture =
  | { readonly state: 'idle' }
  | {
      readonly state: 'pressing'
      readonly on: Target
      readonly hand: Hand
      readonly began: Point
      readonly camera: Camera
      readonly adding: boolean
      readonly pan: boolean
    }
  | {
      readonly state: 'dragging'
      readonly held: Held
      readonly began: Point
      readonly now: Point
    }
  | {
      readonly state: 'marquee'
      readonly began: Point
      readonly now: Point
      readonly before: ReadonlySet<string>
    }
  | {
      readonly state: 'panning'
      readonly began: Point
      readonly now: Point
      readonly camera: Camera
    }
  | {
      readonly state: 'pinching'
      readonly began: readonly [Point, Point]
      readonly now: readonly [Point, Point]
      readonly camera: Camera
    }

export const IDLE: Gesture = { state: 'idle' }

/** How far a pressed pointer may tremble (pixels of the screen). */
const SLACK: Readonly<Record<Hand, number>> = { mouse: 4, finger: 10 }

/** What the board knows that a beginning gesture needs. */
export interface Surroundings {
  readonly selected: ReadonlySet<string>
  readonly mayWrite: boolean
}

/** The pointer moved: a press that went far enough becomes what it was meant to be. */
export function moved(gesture: Gesture, now: Point, around: Surroundings): Gesture {
  switch (gesture.state) {
    case 'pressing':
      if (distance(gesture.began, now) < SLACK[gesture.hand]) return gesture
      return begun(gesture, now, around)
    case 'dragging':
    case 'marquee':
    case 'panning':
      return { ...gesture, now }
    case 'idle':
    case 'pinching':
      return gesture
  }
}

/** A finger rested on something long enough: it is lifted. */
export function lifted(gesture: Gesture, around: Surroundings): Gesture {
  if (gesture.state !== 'pressing' || gesture.pan || !around.mayWrite) return gesture
  if (gesture.on.of === 'paper') return gesture
  return {
    state: 'dragging',
    held: heldBy(gesture.on, around),
    began: gesture.began,
    now: gesture.began,
  }
}

function begun(
  press: Extract<Gesture, { state: 'pressing' }>,
  now: Point,
  around: Surroundings,
): Gesture {
  const { on, began, camera } = press
  const panning: Gesture = { state: 'panning', began, now, camera }
  if (press.pan || press.hand === 'finger') return panning
  if (on.of === 'paper') {
    return { state: 'marquee', began, now, before: press.adding ? around.selected : new Set() }
  }
  if (!around.mayWrite) return panning
  return { state: 'dragging', held: heldBy(on, around), began, now }
}

/** A selected free note takes the others that are selected with it. */
function heldBy(on: Exclude<Target, { of: 'paper' }>, { selected }: Surroundings): Held {
  if (on.of === 'pattern') return { of: 'pattern', id: on.id }
  const ids = on.in === null && selected.has(on.id) ? [...selected] : [on.id]
  return { of: 'notes', ids, from: on.in }
}
