import type { Point } from '../../../shared/board/model.ts'
import type { Box } from '../layout/geometry.ts'

/** How far around a place room is looked for (board units). */
const REACH = 1_440
/** How far apart the places are that are tried: what is large goes in larger steps (board units). */
const SMALL_STEP = 24
const LARGE_STEP = 72

/** Whether nothing stands in a box or too near to it. */
export type IsFree = (box: Box) => boolean

/**
 * The place nearest to where a box is wished at which it covers nothing: to the right and below
 * first. Where there is none within reach, the wished one: the paper makes room itself.
 */
export function roomNear(wished: Box, isFree: IsFree): Point {
  const quarter = Math.round(Math.min(wished.w, wished.h) / 4)
  const step = Math.min(LARGE_STEP, Math.max(SMALL_STEP, quarter))
  for (let ring = 0; ring * step <= REACH; ring++) {
    for (const [right, down] of placesOf(ring)) {
      const box = { ...wished, x: wished.x + right * step, y: wished.y + down * step }
      if (isFree(box)) return [box.x, box.y]
    }
  }
  return [wished.x, wished.y]
}

/** The places of one ring, in steps: right, below, left, above, each from its middle on. */
function* placesOf(ring: number): Generator<Point> {
  if (ring === 0) {
    yield [0, 0]
    return
  }
  for (let step = 0; step <= ring; step++) {
    for (const side of step === 0 ? [0] : [step, -step]) {
      yield [ring, side]
      yield [side, ring]
      yield [-ring, side]
      yield [side, -ring]
    }
  }
}
