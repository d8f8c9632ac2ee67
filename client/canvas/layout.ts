import type { Groups } from '../../shared/board/groups.ts'
import type { Board, Point } from '../../shared/board/model.ts'
import {
  AIR,
  estimateNoteHeight,
  estimateSheetHeight,
  NOTE_WIDTH,
  sheetWidth,
} from './dimensions.ts'
import { type Box, overlaps } from './geometry.ts'

/** Sizes as they were measured on the screen, in board units; what isn't there is estimated. */
export type Sizes = ReadonlyMap<string, { readonly w: number; readonly h: number }>

/**
 * Where everything stands so that nothing covers anything: sheets keep their places before notes,
 * older things before younger ones, and what has no room moves to the nearest place that has.
 * Only what is shown moves; the document keeps the places that people chose.
 */
export function settle(board: Board, groups: Groups, sizes: Sizes): ReadonlyMap<string, Box> {
  const settled = new Map<string, Box>()
  const grid = new Grid()
  const searched = new Map<string, number>()
  for (const pattern of [...board.patterns.values()].sort(byAge)) {
    const notes = groups.byPattern.get(pattern.id) ?? []
    const size = sizes.get(pattern.id) ?? {
      w: sheetWidth(notes.length),
      h: estimateSheetHeight(
        pattern.statement,
        notes.map(({ text }) => text),
      ),
    }
    place(pattern.id, pattern.at, size)
  }
  for (const note of groups.free) {
    const size = sizes.get(note.id) ?? {
      w: NOTE_WIDTH,
      h: estimateNoteHeight(note.text, NOTE_WIDTH),
    }
    place(note.id, note.at, size)
  }
  return settled

  function place(id: string, [x, y]: Point, { w, h }: { w: number; h: number }): void {
    const wished = { x: onPaper(x), y: onPaper(y), w, h }
    const box = nearestRoom(wished, grid, searched)
    settled.set(id, box)
    grid.add(box)
  }
}

/** The paper's edge. Some writer may name a place so far out that numbers lose their steps. */
const EDGE = 1_000_000

function onPaper(way: number): number {
  return Math.min(EDGE, Math.max(-EDGE, way))
}

/** How far apart the places are that are tried around a place without room. */
const STEP = 24
const RINGS = 150

/** Going up costs three times as much: what was pushed aside is looked for beside and below. */
const UPHILL = 3

/**
 * The box itself, or the nearest place around it at which it comes too near to nothing. What was
 * searched for such a box before stays taken, so a pile of notes is not searched through for each.
 */
function nearestRoom(box: Box, grid: Grid, searched: Map<string, number>): Box {
  if (!grid.hits(box)) return box
  const such = [box.x, box.y, box.w, box.h].join()
  for (let ring = searched.get(such) ?? 1; ring <= RINGS; ring++) {
    searched.set(such, ring)
    for (const [dx, dy] of ringSteps(ring)) {
      const tried = { ...box, x: box.x + dx * STEP, y: box.y + dy * STEP }
      if (!grid.hits(tried)) return tried
    }
  }
  searched.set(such, RINGS + 1)
  return box
}

/** The places of one ring: to the right, below, to the left, above; each from its middle on. */
function* ringSteps(ring: number): Generator<Point> {
  const above = Math.floor(ring / UPHILL)
  for (let step = 0; step <= ring; step++) {
    yield [ring, step]
    if (step <= above) yield [ring, -step]
    yield [step, ring]
    yield [-step, ring]
    yield [-ring, step]
    if (step <= above) yield [-ring, -step]
    if (ring % UPHILL === 0) {
      yield [step, -above]
      yield [-step, -above]
    }
  }
}

/** The boxes that stand, by coarse squares of the paper, so that a question looks at few. */
class Grid {
  readonly #square = 400
  readonly #squares = new Map<string, Box[]>()

  add(box: Box): void {
    for (const key of this.#keys(box)) {
      const there = this.#squares.get(key)
      if (there === undefined) this.#squares.set(key, [box])
      else there.push(box)
    }
  }

  hits(box: Box): boolean {
    for (const key of this.#keys(box)) {
      if (this.#squares.get(key)?.some((there) => overlaps(box, there, AIR)) === true) return true
    }
    return false
  }

  *#keys({ x, y, w, h }: Box): Generator<string> {
    const square = this.#square
    for (let i = Math.floor((x - AIR) / square); i <= Math.floor((x + w + AIR) / square); i++) {
      for (let j = Math.floor((y - AIR) / square); j <= Math.floor((y + h + AIR) / square); j++) {
        yield `${i}:${j}`
      }
    }
  }
}

function byAge(
  a: { readonly made: number; readonly id: string },
  b: { readonly made: number; readonly id: string },
): number {
  return a.made - b.made || (a.id < b.id ? -1 : 1)
}
