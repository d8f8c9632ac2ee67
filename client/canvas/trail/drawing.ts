import type { Point } from '../../../shared/board/model.ts'
import type { Box } from '../layout/geometry.ts'
import type { Plan } from './plan.ts'
import type { TagColumn } from './tags.ts'

/** The drawing of a trail: SVG paths in pixels of the screen, one for each kind of stroke. */
export interface Drawing {
  readonly supports: string
  readonly challenges: string
  /** The ends of both: a dot and a cross, so that colour is never the only sign. */
  readonly dots: string
  readonly crosses: string
  /** From a sheet to its notes, and from a theory to its next steps. */
  readonly twigs: string
}

/** Where the things of a trail are seen just now, in pixels of the screen. */
export interface Sight {
  /** A sheet or note; a note that its sheet hides lies at the sheet. Undefined on no paper. */
  box(id: string): Box | undefined
  /** A note on a sheet, while notes can be read there. */
  cell(sheet: string, note: string): Box | undefined
  readonly zoom: number
  /** From the top of the paper down to the controls at its foot. */
  readonly height: number
}

/** Lines end at least so far left of the tags, and so far from a corner (pixels). */
const REACH = 28
const CORNER = 14
const DOT = 4.5
const CROSS = 5

/** Draws a trail: from the tags to the paper, and on to the notes that stand for a pattern. */
export function drawTrail(
  { lines, twigs }: Extract<Plan, { readonly shows: 'trail' }>,
  { placed }: TagColumn,
  sight: Sight,
): Drawing {
  const starts = new Map(placed.map(({ tag, box }) => [tag.id, startOf(box)]))
  const paths = { supports: '', challenges: '', dots: '', crosses: '', twigs: '' }
  const ends = new Map<string, Point>()
  const drawn = lines.filter(({ from }) => starts.has(from))
  const share = sharesOf(drawn.map(({ to }) => to))
  for (const [at, { from, to, bears }] of drawn.entries()) {
    const start = starts.get(from)
    const box = sight.box(to)
    if (start === undefined || box === undefined) continue
    const end = endOn(box, start, sight.height, share[at] ?? null)
    if (!ends.has(to)) ends.set(to, end)
    paths[bears] += curve(start, end)
    if (bears === 'supports') paths.dots += dot(end, DOT)
    else paths.crosses += cross(end)
  }
  for (const { sheet, note } of twigs) {
    const box = sight.box(sheet)
    const cell = sight.cell(sheet, note)
    if (box === undefined || cell === undefined) continue
    paths.twigs += twig(box, cell, ends.get(sheet), sight.zoom)
  }
  paths.twigs += elbows(placed)
  return paths
}

function startOf({ x, y, h }: Box): Point {
  return [x, y + h / 2]
}

/**
 * Which part of the edge of its target each line ends at, from 0 to 1, where several end at one: in
 * the order in which they begin. Null for the only one.
 */
function sharesOf(targets: readonly string[]): readonly (number | null)[] {
  const all = Map.groupBy(targets.keys(), (at) => targets[at])
  return targets.map((target, at) => {
    const beside = all.get(target) ?? []
    return beside.length < 2 ? null : (beside.indexOf(at) + 0.5) / beside.length
  })
}

/** Lines end in this middle part of an edge, where they don't run together. */
const MIDDLE = 0.6

/**
 * The point of a thing's right edge where a line ends, of what is seen of the edge if anything is:
 * at its share of it, else near to where it begins.
 */
function endOn(
  { x, y, w, h }: Box,
  [startX, startY]: Point,
  height: number,
  share: number | null,
): Point {
  const [top, bottom] = [Math.max(y, 0), Math.min(y + h, height)]
  const [from, long] = top < bottom ? [top, bottom - top] : [y, h]
  const corner = Math.max(Math.min(CORNER, long / 2), (long * (1 - MIDDLE)) / 2)
  const endY =
    share === null
      ? Math.min(Math.max(startY, from + corner), from + long - corner)
      : from + corner + share * (long - 2 * corner)
  return [Math.max(x, Math.min(x + w, startX - REACH)), endY]
}

function curve(start: Point, end: Point): string {
  const bend = Math.max(REACH / 2, Math.abs(start[0] - end[0]) / 2)
  return `M${at(start)}C${at([start[0] - bend, start[1]])} ${at([end[0] + bend, end[1]])} ${at(end)}`
}

function dot([x, y]: Point, r: number): string {
  return `M${at([x - r, y])}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0`
}

function cross([x, y]: Point): string {
  const [left, right, top, bottom] = [x - CROSS, x + CROSS, y - CROSS, y + CROSS]
  return `M${at([left, top])}L${at([right, bottom])}M${at([left, bottom])}L${at([right, top])}`
}

// Between the notes of a sheet and at its right edge lies paper (dimensions.ts): half of it, in
// board units, is where a twig runs without touching a word.
const MARGIN = 8
const BETWEEN = 5

/** Along the right margin of a sheet and between two rows to the upper edge of a note. */
function twig(sheet: Box, cell: Box, end: Point | undefined, zoom: number): string {
  const right = sheet.x + sheet.w
  const trunk = right - MARGIN * zoom
  const from: Point = end ?? [right, sheet.y + CORNER]
  const above = cell.y - BETWEEN * zoom
  const over = cell.x + cell.w - 2 * MARGIN * zoom
  return (
    `M${at(from)}H${round(trunk)}V${round(above)}H${round(over)}V${round(cell.y)}` +
    dot([over, cell.y], DOT / 2)
  )
}

/** From each theory down to the next steps under it. */
function elbows(placed: TagColumn['placed']): string {
  let path = ''
  let theory: Box | null = null
  for (const { tag, box } of placed) {
    if (tag.of === 'theory') theory = box
    else if (theory !== null) {
      const x = (theory.x + box.x) / 2
      path += `M${at([x, theory.y + theory.h])}V${round(box.y + box.h / 2)}H${round(box.x)}`
    }
  }
  return path
}

function at([x, y]: Point): string {
  return `${round(x)} ${round(y)}`
}

function round(length: number): number {
  return Math.round(length * 10) / 10
}
