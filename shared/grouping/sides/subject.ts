import { SUBJECTS, type Subject } from '../../board/model.ts'
import { type Row, unit } from '../linear.ts'
import type { ReadNote } from '../observed.ts'

/** So many notes must say what they are about before it is guessed for the others. */
const ENOUGH = 6
/** A guess is never as sure as its numbers: words of a note hang together. */
const DOUBT = 0.5

/** What a note is about: as it says, or as its words do beside those of notes that say (naive Bayes). */
export function subjectSide(notes: readonly ReadNote[]): readonly Row[] {
  const words = notes.map(
    ({ tokens }) =>
      new Set([
        ...tokens.filter(({ quoted }) => !quoted).map(({ word }) => word),
        `first ${tokens[0]?.word ?? ''}`,
      ]),
  )
  const totals = SUBJECTS.map(() => 0)
  const counts = SUBJECTS.map(() => new Map<string, number>())
  for (const [at, { note }] of notes.entries()) {
    const subject = placeOf(note.about)
    if (subject < 0) continue
    totals[subject] = (totals[subject] ?? 0) + 1
    const count = counts[subject]
    for (const word of words[at] ?? []) count?.set(word, (count.get(word) ?? 0) + 1)
  }
  const said = totals.reduce((sum, total) => sum + total, 0)

  function guess(of: ReadonlySet<string>): Row {
    const known = [...of].filter((word) => sumOf(counts.map((count) => count.get(word) ?? 0)) > 1)
    const logs = SUBJECTS.map((_, subject) => {
      const total = totals[subject] ?? 0
      const rate = (word: string) => ((counts[subject]?.get(word) ?? 0) + 0.5) / (total + 1.5)
      return Math.log((total + 1) / (said + 3)) + sumOf(known.map((word) => Math.log(rate(word))))
    })
    const most = Math.max(...logs)
    return unit(Float64Array.from(logs, (log) => Math.exp((log - most) * DOUBT)))
  }

  return notes.map(({ note, tokens }, at) => {
    const row = new Float64Array(SUBJECTS.length)
    const subject = placeOf(note.about)
    if (subject >= 0) row[subject] = 1
    else if (said >= ENOUGH && tokens.length > 0) return guess(words[at] ?? new Set())
    return row
  })
}

function placeOf(about: Subject | null): number {
  return about === null ? -1 : SUBJECTS.indexOf(about)
}

function sumOf(numbers: readonly number[]): number {
  return numbers.reduce((sum, number) => sum + number, 0)
}
