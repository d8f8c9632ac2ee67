import { sheetColumns, sheetWidth } from '../../paper.ts'
import { NOTE, NOTE_LETTERS, SHEET, STATEMENT_LETTERS } from './looks.ts'
import type { PictureNote, PictureSheet } from './source.ts'
import { countLines, type Measure, type Paragraph, wrap } from './wrap.ts'

/** A note with its lines and size. Where it lies is said elsewhere. */
export interface Card {
  readonly note: PictureNote
  readonly text: readonly Paragraph[]
  readonly w: number
  readonly h: number
}

/** A card on its sheet: its place from the sheet's corner. */
export interface Cell {
  readonly card: Card
  readonly x: number
  readonly y: number
  /** As high as the highest of its row. */
  readonly h: number
}

/** A sheet that shows all its notes. */
export interface OpenSheet {
  readonly sheet: PictureSheet
  readonly statement: readonly Paragraph[]
  readonly cells: readonly Cell[]
  readonly w: number
  readonly h: number
}

/** A note as a card `w` board units wide, as high as its words take. */
export function cardOf(note: PictureNote, w: number, measure: Measure): Card {
  const text = wrap(note.text, NOTE_LETTERS, w - 2 * NOTE.side, measure)
  const head = hasHead(note) ? NOTE.head : 0
  const h = NOTE.top + head + countLines(text) * NOTE_LETTERS.line + NOTE.bottom
  return { note, text, w, h: Math.max(NOTE.least, h) }
}

/** A note of which nothing is said but its text has no line above it. */
export function hasHead({ about, room }: PictureNote): boolean {
  return about !== null || room !== ''
}

/** A pattern as a sheet with all its notes; `unnamed` stands where it has no statement. */
export function openSheet(sheet: PictureSheet, unnamed: string, measure: Measure): OpenSheet {
  const columns = sheetColumns(sheet.notes.length)
  const w = sheetWidth(sheet.notes.length)
  const statement = wrap(
    sheet.statement.trim() || unnamed,
    STATEMENT_LETTERS,
    w - 2 * SHEET.side,
    measure,
  )
  const head = SHEET.top + countLines(statement) * STATEMENT_LETTERS.line + SHEET.facts
  const cards = sheet.notes.map((note) => cardOf(note, NOTE.cell, measure))
  const cells: Cell[] = []
  let y = head
  for (let row = 0; row < cards.length; row += columns) {
    const beside = cards.slice(row, row + columns)
    const h = Math.max(...beside.map((card) => card.h))
    for (const [column, card] of beside.entries()) {
      cells.push({ card, x: SHEET.side + column * (NOTE.cell + SHEET.gap), y, h })
    }
    y += h + SHEET.gap
  }
  const bottom = cards.length === 0 ? head - SHEET.gap : y - SHEET.gap
  return { sheet, statement, cells, w, h: bottom + SHEET.bottom }
}
