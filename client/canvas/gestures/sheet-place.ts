import type { Point } from '../../../shared/board/model.ts'
import type { Cell } from '../layout/dimensions.ts'
import type { Box } from '../layout/geometry.ts'

/** How far (board units) a hand must come into another place before that is meant. */
const STICKY = 8

/** A place between two notes of a sheet: before one of them, or behind all. */
export type Before = string | null

/**
 * Before which note of a sheet something is let go at a point; null is behind all. `held` are the
 * notes in the hand: where they lay is no place. A place that was meant before is kept until the
 * hand is well out of it, so that a trembling hand doesn't make it flicker.
 */
export function placeOnSheet(
  point: Point,
  cells: readonly Cell[],
  held: ReadonlySet<string>,
  meant: Before | undefined,
): Before {
  const place = placeAt(point, cells, held)
  if (meant === undefined || place === meant) return place
  const [x, y] = point
  const near: readonly Point[] = [
    [x - STICKY, y],
    [x + STICKY, y],
    [x, y - STICKY],
    [x, y + STICKY],
  ]
  return near.some((other) => placeAt(other, cells, held) === meant) ? meant : place
}

function placeAt([x, y]: Point, cells: readonly Cell[], held: ReadonlySet<string>): Before {
  const index = indexAt([x, y], cells)
  const next = cells.slice(index).find(({ note }) => !held.has(note))
  return next?.note ?? null
}

/** How many notes stand before the point, read row by row. */
function indexAt([x, y]: Point, cells: readonly Cell[]): number {
  let start = 0
  while (start < cells.length) {
    const row = rowFrom(start, cells)
    const bottom = Math.max(...row.map(({ box }) => box.y + box.h))
    const isLast = start + row.length === cells.length
    if (y <= bottom || isLast) {
      if (isLast && y > bottom) return cells.length
      const within = row.findIndex(({ box }) => x < box.x + box.w / 2)
      return within === -1 ? start + row.length : start + within
    }
    start += row.length
  }
  return cells.length
}

/** The notes that stand side by side, from one on. */
function rowFrom(start: number, cells: readonly Cell[]): readonly Cell[] {
  const first = cells[start]
  if (first === undefined) return []
  let end = start + 1
  while (end < cells.length && (cells[end]?.box.x ?? 0) > (cells[end - 1]?.box.x ?? 0)) end++
  return cells.slice(start, end)
}

/** How far from a note the line stands that shows a place beside it, and how wide it is (board units). */
const LINE = { gap: 5, width: 4 }

/** Where a line shows the place before a note of a sheet, or behind all; null on an empty sheet. */
export function lineAt(before: Before, cells: readonly Cell[]): Box | null {
  const next = cells.find(({ note }) => note === before)?.box
  const last = cells.at(-1)?.box
  if (next !== undefined) return { ...next, x: next.x - LINE.gap - LINE.width / 2, w: LINE.width }
  if (last === undefined) return null
  return { ...last, x: last.x + last.w + LINE.gap - LINE.width / 2, w: LINE.width }
}
