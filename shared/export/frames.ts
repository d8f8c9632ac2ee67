import { frameOf } from '../board/frames.ts'
import type { RecordNote, RecordPattern, RoundRecord } from '../record/format.ts'
import { type Block, section } from './blocks.ts'
import { categoryTitle, frameTitle } from './frame-words.ts'
import { notesOf, numbersInWords, type References } from './references.ts'
import type { Words } from './words.ts'

/** The groups that grew out of the notes: a record's patterns but for the sheets of outside frames. */
export function freePatterns({
  patterns,
}: Pick<RoundRecord, 'patterns'>): readonly RecordPattern[] {
  return patterns.filter(({ frame }) => frameOf(frame) === null)
}

/** The notes that are in none of those groups, the parked ones among them. */
export function looseNotes(record: Pick<RoundRecord, 'patterns' | 'notes'>): readonly RecordNote[] {
  const grouped = new Set(freePatterns(record).flatMap(({ notes }) => notes))
  return record.notes.filter(({ id }) => !grouped.has(id))
}

/** An outside frame by which the notes were sorted as well, with its sheets in order. */
export interface RecordFrame {
  readonly title: string
  readonly sheets: readonly RecordPattern[]
}

export function framesIn(
  { patterns }: Pick<RoundRecord, 'patterns'>,
  { titles }: Words,
): readonly RecordFrame[] {
  const frames = new Map<string, RecordPattern[]>()
  for (const pattern of patterns) {
    const name = frameOf(pattern.frame)
    if (name === null) continue
    const sheets = frames.get(name)
    if (sheets === undefined) frames.set(name, [pattern])
    else sheets.push(pattern)
  }
  return [...frames].map(([name, sheets]) => ({ title: frameTitle(name, titles), sheets }))
}

/** What a pattern is called: its category or that it holds the odd ones, and what was said of it. */
export function sheetName(
  { statement, outliers, frame }: Pick<RecordPattern, 'statement' | 'outliers' | 'frame'>,
  words: Words,
): string {
  const place = categoryTitle(frame, words.titles) || (outliers ? words.outliers : '')
  const said = statement.trim()
  if (place === '') return said || words.unnamed
  return said === '' ? place : `${place}: ${said}`
}

/** The same notes sorted by outside frames: their numbers say which, since they stand above. */
export function frameBlocks(
  record: RoundRecord,
  references: References,
  words: Words,
): readonly Block[] {
  return framesIn(record, words).flatMap(({ title, sheets }) =>
    section(`${words.sortedBy}: ${title}`, [
      {
        kind: 'table',
        head: [words.category, words.notes],
        rows: sheets.map((sheet) => [
          `P${sheet.number} · ${sheetName(sheet, words)}${agreed(sheet, words)}`,
          numbersInWords(notesOf(sheet, references).map(({ number }) => number)),
        ]),
      },
    ]),
  )
}

function agreed({ qualifier }: RecordPattern, words: Words): string {
  return qualifier === null ? '' : ` (${words.qualifiers[qualifier]})`
}
