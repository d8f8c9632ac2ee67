import type { Look } from '../boards/board.ts'
import type { Spot } from '../browser/hands.ts'
import { GAP, type Grid, NOTE } from '../notes.ts'

/** Where a point of the board lies in the window. */
function onScreen({ left, top, zoom }: Look, [x, y]: readonly [number, number]): Spot {
  return [left + x * zoom, top + y * zoom]
}

/** The middle of the part of the window in which the board is seen. */
export function middleOf({ within }: Look): Spot {
  return [within.x + within.width / 2, within.y + within.height / 2]
}

/** Notes of the grid, the nearest to the middle of what is seen first. */
export function nearest({ notes }: Grid, look: Look): readonly number[] {
  const [x, y] = middleOf(look)
  const far = (index: number): number => {
    const [left, top] = spotOf(notes[index]?.at ?? [0, 0], look)
    return Math.hypot(left - x, top - y)
  }
  return notes.map((_, index) => index).sort((a, b) => far(a) - far(b))
}

/** Where to take hold of a note: ours may be only half as high as wide. */
export function spotOf([x, y]: readonly [number, number], look: Look): Spot {
  return onScreen(look, [x + NOTE / 2, y + NOTE / 4])
}

/** Bare paper: between four notes where that is wide enough to be hit, else in the clearing. */
export function bareSpot(grid: Grid, look: Look): Spot {
  if (look.zoom < 0.9) return onScreen(look, grid.clearing)
  const [index = 0] = nearest(grid, look)
  const [x, y] = grid.notes[index]?.at ?? [0, 0]
  return onScreen(look, [x - GAP / 2, y - GAP / 2])
}
