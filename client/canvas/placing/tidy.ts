import type { Point } from '../../../shared/board/model.ts'
import { AIR } from '../layout/dimensions.ts'
import { around, type Box } from '../layout/geometry.ts'
import { type IsFree, roomNear } from './room-near.ts'

/** Notes whose tops differ by less stand in one row to the eye (board units). */
const ROW = 60
const MOST_COLUMNS = 10

/** A calm grid: where each thing goes, and how much paper all of it takes. */
interface Grid {
  readonly places: ReadonlyMap<string, Point>
  readonly w: number
  readonly h: number
}

/**
 * Places for notes in a calm grid, rows and columns in line, in the order in which they were read
 * before: where the first of them stands, or the nearest place at which the grid covers nothing
 * else. Tidying what is tidy moves nothing.
 *
 * @param isFree whether nothing but these notes stands in a part of the paper, or too near to it
 */
export function tidied(
  notes: ReadonlyMap<string, Box>,
  isFree: IsFree,
): ReadonlyMap<string, Point> {
  const bounds = around(notes.values())
  if (bounds === null) return new Map()
  const grid = gridOf(inReadingOrder(notes))
  const wished = { x: bounds.x, y: bounds.y, w: grid.w, h: grid.h }
  const [x, y] = roomNear(wished, isFree)
  return new Map([...grid.places].map(([id, [dx, dy]]) => [id, [x + dx, y + dy]]))
}

/** Row by row, as a page is read. */
function inReadingOrder(notes: ReadonlyMap<string, Box>): readonly (readonly [string, Box])[] {
  const byTop = [...notes].sort(([a, p], [b, q]) => p.y - q.y || p.x - q.x || (a < b ? -1 : 1))
  const rows: (readonly [string, Box])[][] = []
  let top = -Infinity
  for (const entry of byTop) {
    const row = rows.at(-1)
    if (row !== undefined && entry[1].y - top < ROW) row.push(entry)
    else {
      top = entry[1].y
      rows.push([entry])
    }
  }
  return rows.flatMap((row) => row.sort(([a, p], [b, q]) => p.x - q.x || (a < b ? -1 : 1)))
}

function gridOf(notes: readonly (readonly [string, Box])[]): Grid {
  const columns = Math.min(MOST_COLUMNS, Math.max(1, Math.ceil(Math.sqrt(notes.length * 1.2))))
  const wide = Math.max(...notes.map(([, { w }]) => w))
  const places = new Map<string, Point>()
  let y = 0
  for (let start = 0; start < notes.length; start += columns) {
    const row = notes.slice(start, start + columns)
    for (const [column, [id]] of row.entries()) places.set(id, [column * (wide + AIR), y])
    y += Math.max(...row.map(([, { h }]) => h)) + AIR
  }
  const w = Math.min(columns, notes.length) * (wide + AIR) - AIR
  return { places, w, h: y - AIR }
}
