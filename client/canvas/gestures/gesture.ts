import type { Point } from '../../../shared/board/model.ts'
import type { Camera } from '../camera/camera.ts'
import type { Dragging } from './dragging.ts'
import type { Before, Move, Surroundings } from './hand.ts'
import type { Marquee } from './marquee.ts'
import type { Panning } from './panning.ts'
import type { Pinching } from './pinching.ts'
import { type Pressing, pressMoved, pressRested } from './pressing.ts'

/**
 * What a hand on the canvas does now. Each state remembers where it began and how things stood
 * then; everything it shows is computed from there, so that nothing adds up and all can be put
 * back. Points are pixels from the canvas's corner. (Writing is `model.editing`.)
 */
export type Gesture =
  | { readonly state: 'idle' }
  | Pressing
  | Dragging
  | Marquee
  | Panning
  | Pinching

export const IDLE: Gesture = { state: 'idle' }

/** The one pointer of a gesture moved. */
export function moved(gesture: Gesture, move: Move, around: Surroundings): Gesture {
  switch (gesture.state) {
    case 'pressing':
      return pressMoved(gesture, move, around)
    case 'dragging':
      return { ...gesture, now: move.at, copies: move.alt }
    case 'marquee':
    case 'panning':
      return { ...gesture, now: move.at }
    case 'idle':
    case 'pinching':
      return gesture
  }
}

/** The pointer rested where it came down. */
export function rested(gesture: Gesture, around: Surroundings): Gesture {
  return gesture.state === 'pressing' ? pressRested(gesture, around) : gesture
}

/**
 * A second finger came down: whatever the first one did becomes a pinch from what is seen now.
 * What was in the hand goes back.
 */
export function joined(gesture: Gesture, fingers: readonly [Point, Point], now: Before): Gesture {
  const before = gesture.state === 'idle' ? now : gesture.before
  return { state: 'pinching', began: fingers, now: fingers, from: now.camera, before }
}

/**
 * A finger of a pinch went up. The one that is left goes on moving the paper; where more were down
 * two of them go on pinching from what is seen now.
 */
export function parted(
  { before }: Pinching,
  [left, second]: readonly [Point, ...Point[]],
  camera: Camera,
): Gesture {
  if (second === undefined) {
    return { state: 'panning', began: left, now: left, before: { ...before, camera } }
  }
  const fingers = [left, second] as const
  return { state: 'pinching', began: fingers, now: fingers, from: camera, before }
}
