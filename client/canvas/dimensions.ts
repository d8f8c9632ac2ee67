/** Sizes on the paper, in board units. The style sheets take the same ones (canvas.module.css). */
export const NOTE_WIDTH = 200
/** A note inside a sheet. */
const CELL_WIDTH = 168
const GAP = 10
const SHEET_PADDING = 16
/** The space that is kept between things on the paper. */
export const AIR = 16
/** How many notes a folded sheet shows. */
export const FOLDED_NOTES = 6

/** How many notes stand side by side in a sheet. */
export function sheetColumns(notes: number): 2 | 3 {
  return notes > 4 ? 3 : 2
}

export function sheetWidth(notes: number): number {
  const columns = sheetColumns(notes)
  return columns * CELL_WIDTH + (columns - 1) * GAP + 2 * SHEET_PADDING
}

const LINE = 19
const LETTER = 7.1

/** About how high a note will be before it has been measured: its head and its lines. */
export function estimateNoteHeight(text: string, width: number): number {
  const perLine = Math.floor((width - 22) / LETTER)
  let lines = 0
  for (const line of text.split('\n')) lines += Math.max(1, Math.ceil(line.length / perLine))
  return 44 + lines * LINE
}

/** About how high a sheet will be before it has been measured. */
export function estimateSheetHeight(statement: string, texts: readonly string[]): number {
  const columns = sheetColumns(texts.length)
  let height = 100 + Math.ceil(statement.length / (columns * 16)) * 26
  const shown = texts.slice(0, FOLDED_NOTES)
  for (let row = 0; row < shown.length; row += columns) {
    const heights = shown.slice(row, row + columns).map((t) => estimateNoteHeight(t, CELL_WIDTH))
    height += Math.max(...heights) + GAP
  }
  return height
}

/** How wide and high a letter of the bold statement is, in parts of its size. */
const BOLD = { width: 0.56, line: 1.22 }
/** The least and the largest size (board units) in which a statement is set from afar. */
const FAR_SIZES = { least: 22, largest: 72 }

/**
 * The largest size (board units) in which a statement still fits its sheet together with the line
 * of facts below it: what fills the sheet is readable from farthest away.
 */
export function farSize(statement: string, { w, h }: { w: number; h: number }): number {
  for (let size = FAR_SIZES.largest; size > FAR_SIZES.least; size -= 2) {
    // A line ends at a word: about half a long word of it stays empty.
    const letters = Math.max(4, (w - 1.4 * size) / (BOLD.width * size) - 4)
    const lines = Math.max(1, Math.ceil(statement.length / letters))
    if ((lines + 4) * BOLD.line * size <= h) return size
  }
  return FAR_SIZES.least
}
