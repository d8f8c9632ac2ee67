import { type Row, unit } from '../linear.ts'
import type { ReadNote } from '../observed.ts'
import { addVector, type Vectors } from '../vectors.ts'
import { stemCounts, withoutRooms } from './rooms.ts'
import { QUOTED } from './words.ts'

/** Words as common as this count half (Arora and others 2017). */
const COMMON = 3e-3

/**
 * What the words of a note mean together: the mean of their vectors, common words counting little.
 * Nothing for a note in a language without a table.
 */
export function meaningSide(notes: readonly ReadNote[], vectors: Vectors): readonly Row[] {
  const { weight } = stemCounts(notes)
  const rows = notes.map(({ stems, language }) => {
    const row = new Float64Array(vectors.dimensions)
    if (language !== 'en') return row
    const loudest = new Map<string, number>()
    for (const { stem, quoted } of stems) {
      loudest.set(stem, Math.max(loudest.get(stem) ?? 0, quoted ? QUOTED : 1))
    }
    for (const [stem, loud] of loudest) {
      const share = shareOf(stem, vectors)
      addVector(vectors, stem, loud * (COMMON / (COMMON + share)) * weight(stem), row)
    }
    return unit(row)
  })
  const known = rows.map((row) => row.some((value) => value !== 0))
  return withoutRooms(rows, notes).map((row, at) => (known[at] ? unit(row) : row.fill(0)))
}

/** About what share of all words a stem is, by its place among the commonest (Zipf's law). */
function shareOf(stem: string, { stems }: Vectors): number {
  return 1 / (9 * ((stems.get(stem) ?? stems.size) + 20))
}
