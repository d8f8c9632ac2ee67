import { type Groups, patternsInOrder } from '../../board/groups.ts'
import type { About, Board, Language, Qualifier, Subject } from '../../board/model.ts'
import type { RoundRecord } from '../../record/format.ts'
import { freePatterns, sheetName } from '../frames.ts'
import { dateInWords, WORDS } from '../words.ts'

/** A part of the paper, in board units. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

export interface PictureNote {
  readonly id: string
  readonly text: string
  readonly room: string
  readonly about: Subject | null
}

export interface PictureSheet {
  readonly id: string
  readonly statement: string
  readonly qualifier: Qualifier | null
  readonly outliers: boolean
  readonly notes: readonly PictureNote[]
}

/** What a picture shows. A picture of a record and one of a board differ in nothing else. */
export interface PictureSource {
  readonly title: string
  /** A line under the title: date, network. */
  readonly beneath: string
  readonly language: Language
  readonly sheets: readonly PictureSheet[]
  /** In no pattern. */
  readonly notes: readonly PictureNote[]
}

/**
 * What a picture of a board shows. `shown` says which notes and patterns are wanted, null for
 * everything on the paper; a pattern of which only notes are wanted is shown with those.
 */
export function pictureOfBoard(
  board: Board,
  groups: Groups,
  shown: ReadonlySet<string> | null,
): PictureSource {
  const isShown = (id: string): boolean => shown?.has(id) ?? true
  const sheets = patternsInOrder(board).flatMap((pattern) => {
    const all = groups.byPattern.get(pattern.id) ?? []
    const notes = isShown(pattern.id) ? all : all.filter(({ id }) => isShown(id))
    return isShown(pattern.id) || notes.length > 0 ? [{ ...pattern, notes }] : []
  })
  return {
    ...headOf(board.about),
    sheets,
    notes: groups.free.filter(({ id }) => isShown(id)),
  }
}

/** What a picture of a record shows: its patterns with their notes, then the notes in no pattern. */
export function pictureOfRecord(record: RoundRecord): PictureSource {
  const notes = new Map(record.notes.map((note) => [note.id, note]))
  const words = WORDS[record.about.language]
  const sheets = freePatterns(record).map((pattern) => ({
    ...pattern,
    statement: pattern.outliers ? sheetName(pattern, words) : pattern.statement,
    notes: pattern.notes.flatMap((id) => notes.get(id) ?? []),
  }))
  const grouped = new Set(sheets.flatMap((sheet) => sheet.notes.map(({ id }) => id)))
  return {
    ...headOf(record.about),
    sheets,
    notes: record.notes.filter(({ id, parked }) => !parked && !grouped.has(id)),
  }
}

function headOf({
  title,
  school,
  date,
  network,
  language,
}: Pick<About, 'title' | 'school' | 'date' | 'network' | 'language'>) {
  const words = WORDS[language]
  const named = title.trim() || school.trim() || words.round
  const facts = [named === school.trim() ? '' : school, dateInWords(date, words), network]
  const beneath = facts.filter((fact) => fact.trim() !== '' && !named.includes(fact)).join(' · ')
  return { title: named, beneath, language }
}
