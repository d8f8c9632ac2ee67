import type { Look, MadeBoard } from '../boards/board.ts'
import type { Spot } from '../browser/hands.ts'
import { GAP, NOTE } from '../notes.ts'

/** Where a point of the board lies in the window. */
function onScreen({ left, top, zoom }: Look, [x, y]: readonly [number, number]): Spot {
  return [left + x * zoom, top + y * zoom]
}

/** The middle of the part of the window in which the board is seen. */
export function middleOf({ within }: Look): Spot {
  return [within.x + within.width / 2, within.y + within.height / 2]
}

/** Notes of the grid, the nearest to the middle of what is seen first. */
export function nearest({ grid: { notes } }: MadeBoard, look: Look): readonly number[] {
  const [x, y] = middleOf(look)
  const far = (index: number): number => {
    const [left, top] = onScreen(look, notes[index]?.at ?? [0, 0])
    return Math.hypot(left + (look.zoom * NOTE) / 2 - x, top + (look.zoom * NOTE) / 2 - y)
  }
  return notes.map((_, index) => index).sort((a, b) => far(a) - far(b))
}

/** Where to take hold of a note. */
export function holdOf({ grid, hold }: MadeBoard, index: number, look: Look): Spot {
  const [x, y] = grid.notes[index]?.at ?? [0, 0]
  return onScreen(look, [x + hold[0], y + hold[1]])
}

/** Bare paper: between four notes near a spot where that is wide enough to be hit, else in the clearing. */
export function bareSpot({ grid }: MadeBoard, look: Look, [x, y]: Spot = middleOf(look)): Spot {
  if (look.zoom < 0.9) return onScreen(look, grid.clearing)
  const gaps = grid.notes.map(({ at }) => onScreen(look, [at[0] - GAP / 2, at[1] - GAP / 2]))
  const far = (spot: Spot): number => Math.hypot(spot[0] - x, spot[1] - y)
  return gaps.reduce((best, spot) => (far(spot) < far(best) ? spot : best))
}
