import type { Language } from '../board/model.ts'
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

/** All sides of a note in one row, weighed; only what is not 0 of it is kept, first columns first. */
export interface Line {
  readonly places: Int32Array
  readonly values: Float64Array
}

/** Notes, and all that makes them like each other. */
export interface Likeness {
  readonly notes: readonly ReadNote[]
  readonly lines: readonly Line[]
  readonly columns: number
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
  const lines = notes.map((_, at) => {
    const places: number[] = []
    const values: number[] = []
    let from = 0
    for (const [weight, rows] of sides) {
      const row = rows[at]
      if (row === undefined) continue
      const loud = Math.sqrt(weight / all)
      for (const [column, value] of row.entries()) {
        if (value === 0) continue
        places.push(from + column)
        values.push(loud * value)
      }
      from += row.length
    }
    return { places: Int32Array.from(places), values: Float64Array.from(values) }
  })
  const columns = sides.reduce((sum, [, rows]) => sum + (rows[0]?.length ?? 0), 0)
  return { notes, lines, columns }
}

/** How like two notes are: 1 the same, about 0 nothing to do with each other. */
export function alike(a: Line, b: Line): number {
  let sum = 0
  let other = 0
  for (let at = 0; at < a.places.length; at++) {
    const place = a.places[at] as number
    while (other < b.places.length && (b.places[other] as number) < place) other++
    if (b.places[other] === place) sum += (a.values[at] as number) * (b.values[other] as number)
  }
  return sum
}
