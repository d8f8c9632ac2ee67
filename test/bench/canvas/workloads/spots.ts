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

/** Bare paper: between four notes where that is wide enough to be hit, else in the clearing. */
export function bareSpot(made: MadeBoard, look: Look): Spot {
  if (look.zoom < 0.9) return onScreen(look, made.grid.clearing)
  const [index = 0] = nearest(made, look)
  const [x, y] = made.grid.notes[index]?.at ?? [0, 0]
  return onScreen(look, [x - GAP / 2, y - GAP / 2])
}
