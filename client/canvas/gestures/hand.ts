import type { Point } from '../../../shared/board/model.ts'
import type { Camera } from '../camera/camera.ts'
import type { Held } from './drop.ts'
import type { Target } from './hit.ts'

/** Which kind of hand: a finger pans the paper and lifts a thing only after a moment. */
export type Hand = 'mouse' | 'pen' | 'finger'

/** How things stood when the hand came down: what Esc puts back. */
export interface Before {
  readonly camera: Camera
  readonly selection: ReadonlySet<string>
}

/** Where a pointer is now (pixels from the canvas's corner), and whether Alt is held with it. */
export interface Move {
  readonly at: Point
  readonly alt: boolean
}

/** What the board knows that a beginning gesture needs. */
export interface Surroundings {
  readonly mayWrite: boolean
  /** What would be in the hand if this were lifted. */
  heldBy(on: Exclude<Target, { of: 'paper' }>): Held
}
