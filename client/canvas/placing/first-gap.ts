import type { Point } from '../../../shared/board/model.ts'
import { NOTE_WIDTH } from '../../../shared/paper.ts'
import { AIR, plainNoteHeight } from '../layout/dimensions.ts'
import { around, type Box, overlaps } from '../layout/geometry.ts'

/** Notes that come in stand in so many columns. */
const COLUMNS = 8
const PITCH = NOTE_WIDTH + AIR
/** How far down a gap is looked for before notes go below everything. */
const REACH = 3_000
const STEP = 40

/**
 * Places for new notes: a single one goes into the first gap, many at once below everything else,
 * in columns of about the same height.
 */
export function placesFor(texts: readonly string[], taken: readonly Box[]): readonly Point[] {
  const [only] = texts
  if (texts.length === 1 && only !== undefined) {
    const gap = firstGap({ w: NOTE_WIDTH, h: plainNoteHeight(only) }, taken)
    if (gap !== null) return [gap]
  }
  const bounds = around(taken)
  const top = bounds === null ? 0 : bounds.y + bounds.h + 3 * AIR
  const columns = Array.from({ length: Math.min(COLUMNS, texts.length) }, () => top)
  return texts.map((text) => {
    const column = columns.indexOf(Math.min(...columns))
    const y = columns[column] ?? top
    columns[column] = y + plainNoteHeight(text) + AIR
    return [column * PITCH, y]
  })
}

/** The first place with room for something, reading the paper like a page; null if there is none. */
export function firstGap(
  size: { readonly w: number; readonly h: number },
  taken: readonly Box[],
  from: Point = [0, 0],
): Point | null {
  for (let y = from[1]; y < from[1] + REACH; y += STEP) {
    for (let column = 0; column < COLUMNS; column++) {
      const box = { x: from[0] + column * PITCH, y, ...size }
      if (!taken.some((there) => overlaps(box, there, AIR))) return [box.x, box.y]
    }
  }
  return null
}
