import type { Note, Pattern } from '../../shared/board/model.ts'
import type { Box } from './geometry.ts'
import { ESTIMATES, type TextMetrics } from './text-metrics.ts'

// Sizes on the paper, in board units. The style sheets take the same ones (note-card.module.css,
// pattern-sheet.module.css); what is shown taller all the same is corrected by measuring.

export const NOTE_WIDTH = 200
/** A note inside a sheet. */
export const CELL_WIDTH = 168
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

/** What sizes follow from besides the board: letters, words of the language, the kind of pointer. */
export interface Looks {
  readonly metrics: TextMetrics
  readonly words: {
    readonly inPatterns: (count: number) => string
  }
}

/** Without a page: letters are estimated. */
export const PLAIN_LOOKS: Looks = {
  metrics: ESTIMATES,
  words: { inPatterns: (count) => `in ${count} patterns` },
}

const LINE = 19
/** Left and right of a note's text: padding and border. */
const NOTE_SIDES = 22
/** Above and below a note's text: padding and border. */
const NOTE_ENDS = 20
/** The line with the room and what the note is about, with the space beneath it. */
const NOTE_HEAD = 24
const LEAST_NOTE = 58

/** How high a note is that lies in so many sheets. */
export function noteHeight(
  { text, room, about }: Pick<Note, 'text' | 'room' | 'about'>,
  width: number,
  sheets: number,
  { metrics }: Looks,
): number {
  const lines = text === '' ? 0 : metrics.lines(text, 'note', width - NOTE_SIDES)
  const head = about !== null || room !== '' || sheets > 1 ? NOTE_HEAD : 0
  return Math.max(LEAST_NOTE, NOTE_ENDS + head + lines * LINE)
}

/** How high a note of a text alone is. */
export function plainNoteHeight(text: string, looks: Looks = PLAIN_LOOKS): number {
  return noteHeight({ text, room: 'A1', about: null }, NOTE_WIDTH, 0, looks)
}

/** A note in its sheet: the box is absolute or from the sheet's corner, as is said there. */
export interface Cell {
  readonly note: string
  readonly box: Box
}

export interface SheetLook {
  readonly w: number
  readonly h: number
  /** How far down the first note begins. */
  readonly head: number
  /** From the sheet's corner. */
  readonly cells: readonly Cell[]
}

/**
 * How a sheet looks that shows so many of its notes: `heightOf` says how high each is. Notes that
 * stand side by side are as high as the highest of them.
 */
export function sheetLook(
  { head, notes, shown }: { head: number; notes: readonly Note[]; shown: number },
  heightOf: (note: Note) => number,
): SheetLook {
  const columns = sheetColumns(notes.length)
  const cells: Cell[] = []
  let y = head
  for (let row = 0; row < shown; row += columns) {
    const side = notes.slice(row, Math.min(shown, row + columns))
    const h = Math.max(...side.map(heightOf))
    for (const [column, { id }] of side.entries()) {
      const x = SHEET_PADDING + column * (CELL_WIDTH + GAP)
      cells.push({ note: id, box: { x, y, w: CELL_WIDTH, h } })
    }
    y += h + GAP
  }
  const foot = notes.length === 0 ? EMPTY : notes.length > FOLDED_NOTES ? FOLD - GAP : -GAP
  return { w: sheetWidth(notes.length), h: y + foot + SHEET_PADDING, head, cells }
}

const EMPTY = 72
const FOLD = 32

/** From a sheet's upper edge to its first note: the statement and the line of facts. */
export function sheetHead(
  { statement }: Pick<Pattern, 'statement'>,
  notes: number,
  { metrics }: Looks,
): number {
  const lines = metrics.lines(statement, 'statement', sheetWidth(notes) - 81)
  return 12 + Math.max(36, lines * 24 + 10) + 36
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
