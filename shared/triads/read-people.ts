import { decodeText, foreignForm } from '../import/decode.ts'
import { BULLET } from '../import/lines.ts'
import { cutCells } from '../import/table.ts'
import { LIMITS } from '../limits.ts'
import { experienceNamed, type PeopleColumn, peopleColumn } from './columns.ts'
import type { Colleague } from './people.ts'

/** Somebody as they stand in a list, without an id yet. */
type Listed = Omit<Colleague, 'id'>

/** What was passed over or changed on the way in. Rows are counted from 1. */
export type ListProblem =
  /** A row that says something, but no name. */
  | { readonly kind: 'no-name'; readonly row: number }
  | { readonly kind: 'unknown-experience'; readonly row: number; readonly value: string }
  | { readonly kind: 'cut'; readonly row: number; readonly limit: number }
  /** More people than a plan holds; the others were left out. */
  | { readonly kind: 'too-many'; readonly limit: number }

export type ReadPeople =
  | {
      readonly ok: true
      readonly people: readonly Listed[]
      readonly problems: readonly ListProblem[]
    }
  | { readonly ok: false; readonly why: 'empty' | 'too-large' | 'not-a-list' }

/** The same with as many people as there is room for. */
export function asFits(read: ReadPeople, room: number): ReadPeople {
  if (!read.ok || read.people.length <= room) return read
  const others = read.problems.filter(({ kind }) => kind !== 'too-many')
  return {
    ok: true,
    people: read.people.slice(0, room),
    problems: [...others, { kind: 'too-many', limit: LIMITS.peoplePerBoard }],
  }
}

/** One word as a name is written: "Anna", "Anna-Karin", "O’Hara". */
const NAME_WORD = /^\p{Lu}[\p{L}'’-]*$/u

/**
 * Whether what was read as name and subject may be last and first names ("Berg, Anna"): a word each,
 * nothing said of experience, and no second word twice. Subjects may look so too, so people are asked.
 */
export function maybeTurned(people: readonly Listed[]): boolean {
  const seconds = new Set(people.map(({ subject }) => subject))
  return (
    people.length > 1 &&
    seconds.size === people.length &&
    people.every(
      ({ name, subject, experience }) =>
        experience === null && NAME_WORD.test(name) && NAME_WORD.test(subject),
    )
  )
}

/** Without a header, this is what the columns of a list are. */
const WITHOUT_HEADER: readonly PeopleColumn[] = ['name', 'subject', 'experience']
const DELIMITERS = ['\t', ';', ','] as const

/**
 * Reads people from the bytes of a CSV file or the text of a paste: one a line, as name, subject and
 * experience, or in columns that a header names in English or Swedish. Never throws.
 */
export function readPeople(source: string | Uint8Array): ReadPeople {
  if (source.length > LIMITS.requestBytes) return { ok: false, why: 'too-large' }
  const text = (typeof source === 'string' ? source : decodeText(source))
    .replace(/^\uFEFF/, '')
    .replace(/\r\n?/g, '\n')
  if (text.trim() === '') return { ok: false, why: 'empty' }
  if (foreignForm(text) !== null) return { ok: false, why: 'not-a-list' }
  const rows = rowsOf(text)
  const first = rows.findIndex((row) => row.some(isSaid))
  const header = headerIn(rows[first] ?? [])
  const columns = header ?? WITHOUT_HEADER
  const people: Listed[] = []
  const problems: ListProblem[] = []
  for (const [index, cells] of rows.entries()) {
    if (index < first || (index === first && header !== null) || !cells.some(isSaid)) continue
    const person = readRow(cells, columns, index + 1, problems)
    if (person === null) continue
    if (people.length === LIMITS.peoplePerBoard) {
      problems.push({ kind: 'too-many', limit: LIMITS.peoplePerBoard })
      break
    }
    people.push(person)
  }
  return people.length === 0 ? { ok: false, why: 'empty' } : { ok: true, people, problems }
}

function rowsOf(text: string): readonly (readonly string[])[] {
  const delimiter = DELIMITERS.find((one) => text.includes(one)) ?? '\t'
  const { rows, openQuote } = cutCells(text, delimiter)
  // A mark that never closes is no quoting: the lines are taken as they stand.
  return openQuote === null ? rows : text.split('\n').map((line) => line.split(delimiter))
}

/** The columns that a first row names; null when it is somebody already. */
function headerIn(cells: readonly string[]): readonly (PeopleColumn | null)[] | null {
  const columns = cells.map(peopleColumn)
  return columns.includes('name') ? columns : null
}

function readRow(
  cells: readonly string[],
  columns: readonly (PeopleColumn | null)[],
  row: number,
  problems: ListProblem[],
): Listed | null {
  const cell = (column: PeopleColumn): string => cells[columns.indexOf(column)]?.trim() ?? ''
  const label = (whole: string): string => {
    if (whole.length <= LIMITS.labelLength) return whole
    problems.push({ kind: 'cut', row, limit: LIMITS.labelLength })
    return whole.slice(0, LIMITS.labelLength).toWellFormed()
  }
  const name = [cell('name').replace(BULLET, ''), cell('last-name')].filter(isSaid).join(' ')
  if (name === '') {
    problems.push({ kind: 'no-name', row })
    return null
  }
  const value = cell('experience')
  const experience = experienceNamed(value)
  if (experience === null && value !== '') problems.push({ kind: 'unknown-experience', row, value })
  return { name: label(name), subject: label(cell('subject')), experience }
}

function isSaid(text: string): boolean {
  return text.trim() !== ''
}
