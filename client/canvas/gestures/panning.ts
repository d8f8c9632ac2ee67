import type { Point } from '../../../shared/board/model.ts'
import { type Camera, panned } from '../camera/camera.ts'
import type { Before } from './hand.ts'

/** The paper is moved with the hand. */
export interface Panning {
  readonly state: 'panning'
  readonly began: Point
  readonly now: Point
  readonly before: Before
}

/** The camera with the paper moved as far as the hand has gone since it came down. */
export function cameraOfPan({ began, now, before }: Panning): Camera {
  return panned(before.camera, [now[0] - began[0], now[1] - began[1]])
}
