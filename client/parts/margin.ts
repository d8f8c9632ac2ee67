import type { Board, Point } from '../../shared/board/model.ts'

/** A note and the air around it, in board units. */
const STEP_X = 220
const STEP_Y = 140
const ROWS = 12

/**
 * A place on the paper where nothing lies yet: in a column left of everything. Used where nobody
 * pointed at a place, as when a note is taken out of its pattern from a list.
 */
export function placeInMargin(board: Pick<Board, 'notes' | 'patterns'>): Point {
  const sheets = [...board.patterns.values()].map(({ at }) => at)
  const left = sheets.length === 0 ? 0 : Math.min(...sheets.map(([x]) => x))
  const top = sheets.length === 0 ? 0 : Math.min(...sheets.map(([, y]) => y))
  const taken = [...board.notes.values()].map(({ at }) => at)
  for (let index = 0; ; index++) {
    const at: Point = [
      left - STEP_X * (1 + Math.floor(index / ROWS)),
      top + STEP_Y * (index % ROWS),
    ]
    if (!taken.some((other) => overlaps(at, other))) return at
  }
}

function overlaps([x, y]: Point, [otherX, otherY]: Point): boolean {
  return Math.abs(x - otherX) < STEP_X - 20 && Math.abs(y - otherY) < STEP_Y - 20
}
