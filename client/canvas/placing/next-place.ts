import type { Point } from '../../../shared/board/model.ts'
import { NOTE_WIDTH } from '../../../shared/paper.ts'
import { AIR } from '../layout/dimensions.ts'
import type { Box } from '../layout/geometry.ts'
import { type IsFree, roomNear } from './room-near.ts'

/** The room a note of about twelve words takes (board units). */
const NOTE = { w: NOTE_WIDTH, h: 104 }

/** Where the note after one is begun: right of it if there is room, else below, else near there. */
export function placeAfter({ x, y, w, h }: Box, isFree: IsFree): Point {
  const right: Point = [x + w + AIR, y]
  return isFree({ x: right[0], y, ...NOTE }) ? right : noteNear([x, y + h + AIR], isFree)
}

/** Where a note of which not every word is known goes: at a point, or in the nearest room. */
export function noteNear([x, y]: Point, isFree: IsFree): Point {
  return roomNear({ x, y, ...NOTE }, isFree)
}
