import type { Note, Pattern, Qualifier } from '../../../shared/board/model.ts'
import {
  CELL_GAP,
  CELL_WIDTH,
  LEAST_NOTE,
  NOTE_HEAD,
  NOTE_LINE,
  NOTE_WIDTH,
  SHEET_PADDING,
  STATEMENT,
  sheetColumns,
  sheetWidth,
} from '../../../shared/paper.ts'
import type { Box } from './geometry.ts'
import { ESTIMATES, type TextMetrics } from './text-metrics.ts'

// Sizes on the paper, in board units. The style sheets take the same ones (note-card.module.css,
// pattern-sheet.module.css); what is shown taller all the same is corrected by measuring.

/** The space that is kept between things on the paper. */
export const AIR = 16
/** How many notes a folded sheet shows. */
export const FOLDED_NOTES = 6

/** What sizes follow from besides the board: letters, words of the language, the kind of pointer. */
export interface Looks {
  readonly metrics: TextMetrics
  /** Fingers get larger controls. */
  readonly pointer: 'fine' | 'coarse'
  /** Whether a note's menu is always there, or only beneath the pointer. */
  readonly hover: boolean
  readonly words: {
    qualifier(qualifier: Qualifier | null): string
    formerly(statement: string): string
    /** What stands where the statement will be written. */
    hint(pattern: SheetWords): string
    /** What is said of a pattern besides how widespread it is. */
    facts(pattern: SheetWords, notes: readonly Note[]): readonly string[]
    readonly emptySheet: string
  }
}

/** Without a page: letters are estimated. */
export const PLAIN_LOOKS: Looks = {
  metrics: ESTIMATES,
  pointer: 'fine',
  hover: true,
  words: {
    qualifier: (qualifier) => qualifier ?? 'How widespread?',
    formerly: (statement) => `Also said: “${statement}”`,
    hint: () => 'What do these notes say together?',
    facts: (_, notes) => [`${notes.length} notes`],
    emptySheet: 'Drag notes here, or use the menu of a note.',
  },
}

/** Left and right of a note's text: padding and border. */
const NOTE_SIDES = 22
/** Above and below a note's text: padding and border. */
const NOTE_ENDS = 20

/** How high a note is that lies in so many sheets. */
export function noteHeight(note: NoteWords, width: number, sheets: number, looks: Looks): number {
  const inner = width - NOTE_SIDES
  // A line break at the very end begins no line.
  const text = note.text.endsWith('\n') ? note.text.slice(0, -1) : note.text
  const lines = note.text === '' ? 0 : looks.metrics.lines(text, 'note', inner)
  return Math.max(LEAST_NOTE, NOTE_ENDS + noteHead(note, sheets, looks) + lines * NOTE_LINE)
}

type NoteWords = Pick<Note, 'text' | 'room' | 'about'>

function noteHead({ room, about }: NoteWords, sheets: number, { hover }: Looks): number {
  return hover && about === null && room === '' && sheets <= 1 ? 0 : NOTE_HEAD
}

/** How high a note with a room and this text is. */
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

export interface SheetParts {
  /** How high its upper part is, and what it says while it is empty. */
  readonly head: number
  readonly empty: number
  readonly notes: readonly Note[]
  /** How many of the notes are shown. */
  readonly shown: number
}

/**
 * How a sheet looks that shows so many of its notes: `heightOf` says how high each is. Notes that
 * stand side by side are as high as the highest of them.
 */
export function sheetLook(
  { head, notes, shown, empty }: SheetParts,
  heightOf: (note: Note) => number,
): SheetLook {
  const columns = sheetColumns(notes.length)
  const cells: Cell[] = []
  let y = head
  for (let row = 0; row < shown; row += columns) {
    const side = notes.slice(row, Math.min(shown, row + columns))
    const h = Math.max(...side.map(heightOf))
    for (const [column, { id }] of side.entries()) {
      const x = SHEET_PADDING + column * (CELL_WIDTH + CELL_GAP)
      cells.push({ note: id, box: { x, y, w: CELL_WIDTH, h } })
    }
    y += h + CELL_GAP
  }
  const foot =
    notes.length === 0 ? empty : notes.length > FOLDED_NOTES ? FOLD - CELL_GAP : -CELL_GAP
  return { w: sheetWidth(notes.length), h: Math.ceil(y + foot + SHEET_PADDING), head, cells }
}

/** The button that unfolds a sheet, with the space above it. */
const FOLD = 34

const FIELD = { ends: 10, sides: 18, outdent: 9, gap: 4 }
const FACTS = { above: 2, below: 10, gap: 12, outdent: 5, line: 23.2 }
/** What was formerly said, beside its menu. */
const FORMER = { line: 19, gap: 4 }
const CONTROLS = {
  fine: { target: 36, pip: 24, pips: 4 * 16 + 12 },
  coarse: { target: 44, pip: 44, pips: 4 * 28 + 12 },
} as const
const SHEET_TOP = 12

/** From a sheet's upper edge to its first note: the statement and the line of facts. */
export function sheetHead(
  pattern: SheetWords,
  notes: number,
  looks: Looks,
  facts: readonly string[] = [],
): number {
  const { metrics, words, pointer } = looks
  const { target } = CONTROLS[pointer]
  const inner = sheetWidth(notes) - 2 * SHEET_PADDING
  const field = inner - FIELD.gap - target + FIELD.outdent - FIELD.sides
  const lines = metrics.lines(pattern.statement || words.hint(pattern), 'statement', field)
  const statement = Math.max(target, lines * STATEMENT.line + FIELD.ends)
  const former = pattern.formerly.reduce((height, said) => {
    const room = inner - FORMER.gap - target
    const rows = metrics.lines(words.formerly(said.statement), 'hint', room)
    return height + Math.max(target, rows * FORMER.line)
  }, 0)
  const below = factsHeight(pattern, facts, inner + FACTS.outdent, looks)
  return Math.ceil(SHEET_TOP + statement + former + FACTS.above + below + FACTS.below)
}

type SheetWords = Pick<Pattern, 'statement' | 'formerly' | 'qualifier' | 'outliers' | 'frame'>

/** How widespread, and what else is said of it: side by side while they fit. Outliers have no such word. */
function factsHeight(
  { qualifier, outliers }: SheetWords,
  facts: readonly string[],
  width: number,
  { metrics, words, pointer }: Looks,
): number {
  const { pip, pips } = CONTROLS[pointer]
  let height = pip
  let x = outliers ? -FACTS.gap : pips + metrics.width(words.qualifier(qualifier), 'word')
  for (const text of facts) {
    const w = metrics.width(text, 'fact')
    x += FACTS.gap + w
    if (x <= width) continue
    height += FACTS.line
    x = w
  }
  return height
}

const EMPTY = { ends: 34, line: 18.85 }

/** The sheet's invitation while it has no notes. */
export function emptyHeight({ metrics, words }: Looks): number {
  const width = sheetWidth(0) - 2 * SHEET_PADDING - EMPTY.ends
  return EMPTY.ends + EMPTY.line * metrics.lines(words.emptySheet, 'hint', width)
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
