import type { Point } from '../../../shared/board/model.ts'
import type { Box } from '../layout/geometry.ts'

/** How far apart the places are that are tried (board units), and how many rings of them. */
const STEP = 72
const RINGS = 14

/**
 * The place nearest to where a box is wished at which it covers nothing: to the right and below
 * first. Where there is none within reach, the wished one: the paper makes room itself.
 */
export function roomNear(wished: Box, isFree: (box: Box) => boolean): Point {
  for (let ring = 0; ring <= RINGS; ring++) {
    for (const [dx, dy] of ringOf(ring)) {
      const box = { ...wished, x: wished.x + dx * STEP, y: wished.y + dy * STEP }
      if (isFree(box)) return [box.x, box.y]
    }
  }
  return [wished.x, wished.y]
}

/** The places of one ring: right, below, left, above, each from its middle on. */
function* ringOf(ring: number): Generator<Point> {
  if (ring === 0) yield [0, 0]
  for (let step = 0; step <= ring; step++) {
    for (const side of step === 0 ? [0] : [step, -step]) {
      if (ring === 0) continue
      yield [ring, side]
      yield [side, ring]
      yield [-ring, side]
      yield [side, -ring]
    }
  }
}
