import { LIMITS } from '../limits.ts'
import { type Column, columnNamed, subjectNamed } from './columns.ts'
import type { ImportPreview, ImportProblem, Observation } from './observations.ts'
import type { Table } from './table.ts'

type Places = ReadonlyMap<Column, number>

/** Reads the rows of a table as observations. Cells are trimmed, blank rows passed over. */
export function readCsv(table: Table): ImportPreview {
  if (table.openQuote !== null) return { ok: false, why: 'open-quote', row: table.openQuote }
  const head = table.head ?? ['note']
  const places = placesOf(head)
  if (!places.has('note')) return { ok: false, why: 'no-note-column', columns: head.map(trimmed) }
  const problems: ImportProblem[] = unknownColumns(head)
  const notes: Observation[] = []
  let blank = 0
  let observers = false
  for (const [index, cells] of table.rows.entries()) {
    const row = table.firstRow + index
    if (cells.every((cell) => cell.trim() === '')) {
      blank++
      continue
    }
    const whole = wholeRow(cells, head, places, table.delimiter)
    if (whole.length > head.length) problems.push({ kind: 'extra-cells', row })
    observers ||= cellAt(whole, places, 'observer') !== ''
    const note = readRow(whole, places, row, problems)
    if (note !== null) notes.push(note)
  }
  if (observers) problems.push({ kind: 'observers-left-out' })
  if (blank > 0) problems.push({ kind: 'blank-rows', count: blank })
  if (notes.length === 0) return { ok: false, why: 'no-notes', problems }
  return { ok: true, kind: 'csv', notes, problems }
}

function readRow(
  cells: readonly string[],
  places: Places,
  row: number,
  problems: ImportProblem[],
): Observation | null {
  const text = cellAt(cells, places, 'note')
  if (text === '') {
    problems.push({ kind: 'no-note', row })
    return null
  }
  if (text.length > LIMITS.noteLength) {
    problems.push({ kind: 'too-long', row, length: text.length, limit: LIMITS.noteLength })
    return null
  }
  if (text.includes('\uFFFD')) problems.push({ kind: 'damaged-text', row })
  const value = cellAt(cells, places, 'about')
  const about = subjectNamed(value)
  if (about === null && value !== '') problems.push({ kind: 'unknown-about', row, value })
  const label = (column: 'room' | 'team'): string => {
    const whole = cellAt(cells, places, column)
    if (whole.length <= LIMITS.labelLength) return whole
    problems.push({ kind: 'label-cut', row, column, limit: LIMITS.labelLength })
    return whole.slice(0, LIMITS.labelLength).toWellFormed()
  }
  return { row, text, room: label('room'), team: label('team'), about }
}

/** Where each known column stands; of two with the same meaning the first counts. */
function placesOf(head: readonly string[]): Places {
  const places = new Map<Column, number>()
  for (const [place, name] of head.entries()) {
    const column = columnNamed(name)
    if (column !== null && !places.has(column)) places.set(column, place)
  }
  return places
}

function unknownColumns(head: readonly string[]): ImportProblem[] {
  const places = placesOf(head)
  return head.flatMap((name, place) => {
    const column = columnNamed(name)
    const understood = column !== null && places.get(column) === place
    return understood || name.trim() === '' ? [] : { kind: 'unknown-column', column: name.trim() }
  })
}

/**
 * Cells behind the last column, when that is the note, are the rest of a note whose commas nobody
 * quoted: they are put back.
 */
function wholeRow(
  cells: readonly string[],
  head: readonly string[],
  places: Places,
  delimiter: string,
): readonly string[] {
  const last = head.length - 1
  if (cells.length <= head.length || places.get('note') !== last) return cells
  return [...cells.slice(0, last), cells.slice(last).join(delimiter)]
}

function cellAt(cells: readonly string[], places: Places, column: Column): string {
  return cells[places.get(column) ?? -1]?.trim() ?? ''
}

function trimmed(text: string): string {
  return text.trim()
}
