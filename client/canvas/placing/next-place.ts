import type { Point } from '../../../shared/board/model.ts'
import { AIR, NOTE_WIDTH } from '../layout/dimensions.ts'
import type { Box } from '../layout/geometry.ts'

/** Room that is looked for: a note of about twelve words (board units). */
const ROOM = { w: NOTE_WIDTH, h: 104 }
/** How far apart the places are that are tried, and how many rings of them. */
const STEP = 24
const RINGS = 60

/** Whether nothing stands in a box or too near to it. */
export type IsFree = (box: Box) => boolean

/** Where the note after one is begun: right of it if there is room, else below, else near there. */
export function placeAfter({ x, y, w, h }: Box, isFree: IsFree): Point {
  const right: Point = [x + w + AIR, y]
  const below: Point = [x, y + h + AIR]
  return [right, below].find((at) => fits(at, isFree)) ?? roomNear(below, isFree)
}

/** A point for a new note, or the nearest to it where the note covers nothing. */
export function roomNear(at: Point, isFree: IsFree): Point {
  if (fits(at, isFree)) return at
  for (let ring = 1; ring <= RINGS; ring++) {
    for (const [dx, dy] of around(ring)) {
      const tried: Point = [at[0] + dx * STEP, at[1] + dy * STEP]
      if (fits(tried, isFree)) return tried
    }
  }
  return at
}

/** The steps of one ring: beside and below before above. */
function* around(ring: number): Generator<Point> {
  for (let step = 0; step <= ring; step++) {
    yield [ring, step]
    yield [step, ring]
    yield [-step, ring]
    yield [-ring, step]
    yield [ring, -step]
    yield [-ring, -step]
    yield [step, -ring]
    yield [-step, -ring]
  }
}

function fits([x, y]: Point, isFree: IsFree): boolean {
  return isFree({ x, y, ...ROOM })
}
