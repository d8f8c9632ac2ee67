import type { Point } from '../../../shared/board/model.ts'
import type { Viewport } from '../camera/camera.ts'

/** How near to an edge (pixels) the paper begins to come, and how fast at most (pixels a second). */
const ZONE = 40
const FASTEST = 1_200

/**
 * How fast the paper comes while a hand carries something, or draws a frame, near an edge: pixels
 * of the screen a second, [0, 0] in the middle. What began near an edge must go nearer to it.
 */
export function edgeSpeed(began: Point, now: Point, { width, height }: Viewport): Point {
  return [speed(began[0], now[0], width), speed(began[1], now[1], height)]
}

function speed(began: number, now: number, span: number): number {
  return pull(span - began, span - now) - pull(began, now)
}

/** How hard one edge pulls: both are distances from it, negative beyond it. */
function pull(began: number, now: number): number {
  if (now >= began) return 0
  const zone = Math.max(1, Math.min(ZONE, began))
  const depth = Math.min(1, Math.max(0, (zone - now) / zone))
  return depth * depth * FASTEST
}
