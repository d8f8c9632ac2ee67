import type { Language } from '../board/model.ts'
import type { Row } from './linear.ts'
import { type Observed, type ReadNote, readNotes } from './observed.ts'
import { marksSide } from './sides/marks.ts'
import { meaningSide } from './sides/meaning.ts'
import { practiceSide } from './sides/practice.ts'
import { subjectSide } from './sides/subject.ts'
import { wordsSide } from './sides/words.ts'
import type { Vectors } from './vectors.ts'

/** What each side counts for (docs/grouping.md says how it was found). */
const WEIGHTS = { practice: 1, subject: 0.7, words: 0.5, meaning: 0.3, marks: 0.25 } as const

/** What is known besides the notes. */
export interface Knowledge {
  readonly vectors: Vectors
  /** The language of notes that don't show theirs. */
  readonly language: Language
}

/** Notes and how like each other they are: 1 the same, about 0 nothing to do with each other. */
export interface Likeness {
  readonly notes: readonly ReadNote[]
  readonly like: readonly Row[]
}

export function likenessOf(
  observed: readonly Observed[],
  { vectors, language }: Knowledge,
): Likeness {
  const notes = readNotes(observed, language)
  const sides = [
    [WEIGHTS.practice, practiceSide(notes)],
    [WEIGHTS.subject, subjectSide(notes)],
    [WEIGHTS.words, wordsSide(notes)],
    [WEIGHTS.meaning, meaningSide(notes, vectors)],
    [WEIGHTS.marks, marksSide(notes)],
  ] as const
  const all = sides.reduce((sum, [weight]) => sum + weight, 0)
  const like = notes.map(() => new Float64Array(notes.length))
  for (const [weight, rows] of sides) addProducts(like, rows, weight / all)
  return { notes, like }
}

/** Adds the products of all pairs of rows, column by column: most columns of words are nearly empty. */
function addProducts(like: readonly Row[], rows: readonly Row[], share: number): void {
  const columns = rows[0]?.length ?? 0
  for (let column = 0; column < columns; column++) {
    const places: number[] = []
    const values: number[] = []
    for (const [at, row] of rows.entries()) {
      const value = row[column] as number
      if (value === 0) continue
      places.push(at)
      values.push(value)
    }
    for (const [step, place] of places.entries()) {
      const line = like[place]
      const value = share * (values[step] as number)
      if (line === undefined) continue
      for (let other = 0; other < places.length; other++) {
        const at = places[other] as number
        line[at] = (line[at] as number) + value * (values[other] as number)
      }
    }
  }
}
