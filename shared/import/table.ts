import Papa from 'papaparse'
import { columnNamed } from './columns.ts'

/** A text that is a table, cut into cells. */
export interface Table {
  readonly delimiter: string
  /** The cells of the first row, or null where the first row is a note already. */
  readonly head: readonly string[] | null
  /** All rows behind the head, blank ones too; the last cells may be missing. */
  readonly rows: readonly (readonly string[])[]
  /** Where the first of `rows` stands, counted from 1 as a spreadsheet does. */
  readonly firstRow: number
  /** The row whose quotation marks don't close, or null. */
  readonly openQuote: number | null
}

const DELIMITERS = [',', ';', '\t', '|'] as const
/** What no text holds: read with it, quotation marks are characters like others. */
const NO_QUOTES = '\0'

/**
 * Finds a table in a text with line feeds only: by a header that names columns, or as one column
 * of quoted cells. Null when the text is plain lines.
 */
export function findTable(text: string): Table | null {
  // A spreadsheet may say its separator in a line of its own, which it does not count.
  const stated = /^sep=(.)\n/i.exec(text)
  const body = stated === null ? text : text.slice(stated[0].length)
  const lead = /^(?:[ \t]*\n)*/.exec(body)?.[0] ?? ''
  const passed = lead.split('\n').length - 1
  const start = body.slice(lead.length)
  const delimiter = stated?.[1] ?? bestDelimiter(start)
  const head = cutCells(start, delimiter, 1).rows[0] ?? []
  if (!isHead(head)) return quotedColumn(start, passed)
  const quoted = cutCells(start, delimiter)
  const { rows, openQuote } =
    quoted.openQuote === null ? quoted : unquoted(start, delimiter, quoted)
  return {
    delimiter,
    head,
    rows: rows.slice(1),
    firstRow: passed + 2,
    openQuote: openQuote === null ? null : passed + openQuote,
  }
}

/** The separator by which the first row names most columns. */
function bestDelimiter(text: string): string {
  let best: string = DELIMITERS[0]
  let most = 0
  for (const delimiter of DELIMITERS) {
    const known = knownColumns(cutCells(text, delimiter, 1).rows[0] ?? [])
    if (known > most) {
      best = delimiter
      most = known
    }
  }
  return best
}

function knownColumns(head: readonly string[]): number {
  return head.filter((cell) => columnNamed(cell) !== null).length
}

/** One known name is a header by itself; among others it takes two, lest a sentence counts. */
function isHead(cells: readonly string[]): boolean {
  const known = knownColumns(cells)
  return known >= 2 || (known === 1 && (cells.length === 1 || cells.every(isShort)))
}

function isShort(cell: string): boolean {
  return cell.trim().split(/\s+/).length <= 2
}

/**
 * A column of notes without a header, recognised by cells that only a spreadsheet quotes: they
 * hold a line break or a doubled mark. A line that merely begins with speech stays as typed.
 */
function quotedColumn(text: string, passed: number): Table | null {
  const { rows, openQuote } = cutCells(text, ',')
  const single = openQuote === null && rows.every((row) => row.length === 1)
  const spreadsheet = rows.some(([cell]) => cell?.includes('\n')) || /^"[^\n]*""/m.test(text)
  if (!single || !spreadsheet) return null
  return { delimiter: ',', head: null, rows, firstRow: passed + 1, openQuote: null }
}

/** Where marks don't close but every row is whole without them, they were speech, not quoting. */
function unquoted(text: string, delimiter: string, quoted: Cells): Cells {
  const plain = cutCells(text, delimiter, 0, NO_QUOTES)
  const width = plain.rows[0]?.length ?? 0
  const whole = plain.rows.every(({ length }) => length === width || length === 1)
  return width > 1 && whole ? plain : quoted
}

interface Cells {
  readonly rows: readonly (readonly string[])[]
  readonly openQuote: number | null
}

/**
 * Cuts a text with line feeds only into rows and cells; at most `preview` rows unless that is 0.
 * `openQuote` is the row whose quotation marks don’t close.
 */
export function cutCells(text: string, delimiter: string, preview = 0, quoteChar = '"'): Cells {
  const body = text.replace(/\n+$/, '')
  const { data, errors } = Papa.parse(body, { delimiter, newline: '\n', quoteChar, preview })
  const quote = errors.find(({ type }) => type === 'Quotes')
  return { rows: data, openQuote: quote === undefined ? null : (quote.row ?? 0) + 1 }
}
