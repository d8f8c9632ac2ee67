import type { Point } from '../../../shared/board/model.ts'
import { type Camera, toPaper } from '../camera/camera.ts'
import type { Held } from './drop.ts'
import type { Before } from './hand.ts'

/** Something is in the hand. The board is not touched before it is let go. */
export interface Dragging {
  readonly state: 'dragging'
  readonly held: Held
  readonly began: Point
  readonly now: Point
  readonly before: Before
  /** Alt is held: what is let go is a copy. */
  readonly copies: boolean
}

/**
 * How far the things were carried, in board units. The camera may have moved since they were
 * lifted: they stay under the pointer all the same.
 */
export function carriedBy({ began, now, before }: Dragging, camera: Camera): Point {
  const from = toPaper(before.camera, began)
  const to = toPaper(camera, now)
  return [to[0] - from[0], to[1] - from[1]]
}
