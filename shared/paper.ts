// Sizes on the paper in board units (CSS pixels at 100 %) that the screen and a picture of the board
// share. The style sheets take the same ones (client/canvas/paper).

export const NOTE_WIDTH = 200
/** A note inside a sheet. */
export const CELL_WIDTH = 168
/** Between two notes of a sheet. */
export const CELL_GAP = 10
export const SHEET_PADDING = 16
/** No note is lower. */
export const LEAST_NOTE = 58
/** A line of a note's text. */
export const NOTE_LINE = 19
/** The line above a note's text, with the space below it: its words are shortened, not broken. */
export const NOTE_HEAD = 24
/** A pattern's statement: the size of its letters, and one of its lines. */
export const STATEMENT = { size: 19.2, line: 24 } as const

/** How many notes stand side by side in a sheet. */
export function sheetColumns(notes: number): 2 | 3 {
  return notes > 4 ? 3 : 2
}

/** How wide a sheet with so many notes is, in board units. */
export function sheetWidth(notes: number): number {
  const columns = sheetColumns(notes)
  return columns * CELL_WIDTH + (columns - 1) * CELL_GAP + 2 * SHEET_PADDING
}
