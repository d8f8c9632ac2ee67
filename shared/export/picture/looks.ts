import type { Subject } from '../../board/model.ts'
import {
  CELL_GAP,
  CELL_WIDTH,
  LEAST_NOTE,
  NOTE_HEAD,
  NOTE_LINE,
  NOTE_WIDTH,
  SHEET_PADDING,
  STATEMENT,
} from '../../paper.ts'

// A picture hangs on a wall or lies in a report: it is light whatever the screen's theme, and every
// colour and size stands in it by value. They are those of the screen (client/styles/tokens.css and
// the style sheets of client/canvas); the test compares the colours.

export const COLOURS = {
  paper: '#faf7f1',
  sheet: '#fffdf9',
  ink: '#22252b',
  'ink-soft': '#555a63',
  line: '#dcd6ca',
  'line-strong': '#8b867b',
  accent: '#0b6b63',
  'mark-ink': '#ffffff',
} as const

interface Tint {
  readonly fill: string
  readonly edge: string
  readonly mark: string
}

export const TINTS: Readonly<Record<Subject | 'plain', Tint>> = {
  teacher: { fill: '#fbebc4', edge: '#e7cf8e', mark: '#7a5200' },
  student: { fill: '#ddebf8', edge: '#b2cfea', mark: '#1b548f' },
  task: { fill: '#e9e2f5', edge: '#cbbde6', mark: '#5b3a94' },
  plain: { fill: '#f3efe6', edge: '#dcd6ca', mark: '#555a63' },
}

/** The letter and shape of a subject in a square of 20 (client/parts/subject-mark.tsx). */
export const MARKS: Readonly<
  Record<Subject, { readonly letter: string; readonly path: string; readonly base: number }>
> = {
  teacher: {
    letter: 'T',
    path: 'M3.5 1h13A2.5 2.5 0 0 1 19 3.5v13a2.5 2.5 0 0 1-2.5 2.5h-13A2.5 2.5 0 0 1 1 16.5v-13A2.5 2.5 0 0 1 3.5 1z',
    base: 14.4,
  },
  student: { letter: 'S', path: 'M10 .5a9.5 9.5 0 1 1 0 19 9.5 9.5 0 0 1 0-19z', base: 14.2 },
  task: {
    letter: 'K',
    path: 'M8.7 1.3a1.5 1.5 0 0 1 2.6 0l8.3 15.4a1.5 1.5 0 0 1-1.3 2.3H1.7a1.5 1.5 0 0 1-1.3-2.3z',
    base: 16.6,
  },
}

/** The board's own font under the names it is installed by, then what is near it in width. */
export const FONT_FAMILY = 'Atkinson Hyperlegible Next'
export const FONTS = `'${FONT_FAMILY}', 'Atkinson Hyperlegible', Verdana, 'Helvetica Neue', Arial, sans-serif`

/** A kind of letters: size and line height in board units. */
export interface Letters {
  readonly size: number
  readonly line: number
  readonly bold: boolean
}

export const NOTE_LETTERS: Letters = { size: 14, line: NOTE_LINE, bold: false }
export const ROOM_LETTERS: Letters = { size: 14, line: 19, bold: true }
export const STATEMENT_LETTERS: Letters = { ...STATEMENT, bold: true }
export const FACT_LETTERS: Letters = { size: 14, line: 24, bold: false }

export const NOTE = {
  width: NOTE_WIDTH,
  /** In a sheet. */
  cell: CELL_WIDTH,
  side: 11,
  top: 9,
  bottom: 11,
  head: NOTE_HEAD,
  least: LEAST_NOTE,
} as const

export const SHEET = {
  side: SHEET_PADDING,
  top: 14,
  bottom: SHEET_PADDING,
  gap: CELL_GAP,
  facts: 34,
} as const

/** The paper around everything. */
export const MARGIN = 48
