import { readFileSync } from 'node:fs'
import type { Language } from '../../../shared/board/model.ts'
import type { Observed } from '../../../shared/grouping/observed.ts'
import { readVectors, type Vectors } from '../../../shared/grouping/vectors.ts'
import { languageOf } from '../../../shared/grouping/words/stopwords.ts'
import { readObservations } from '../../../shared/import/read.ts'
import type { Gold } from './measures.ts'

/** A round as it was observed, and how people sorted it. */
export interface SortedRound {
  readonly notes: readonly Observed[]
  readonly gold: Gold
  readonly patterns: number
  readonly language: Language
}

/** Reads a round's CSV and its gold file. The notes' ids are their places, from 0. */
export function readRound(csv: string, goldFile: string): SortedRound {
  const preview = readObservations(readFileSync(csv))
  if (!preview.ok) throw new Error(`${csv} can't be read: ${preview.why}`)
  const { patterns }: { readonly patterns: readonly { readonly notes: readonly number[] }[] } =
    JSON.parse(readFileSync(goldFile, 'utf8'))
  // A gold file counts rows from 1 without the header; the reader counts them from 1 with it.
  const notes = preview.notes.map(({ text, room, about, row }) => ({
    id: String(row - 2),
    text,
    room,
    about,
  }))
  const last = Math.max(...notes.map(({ id }) => Number(id)))
  const gold = Array.from({ length: last + 1 }, (_, at) => {
    const of = [...patterns.keys()].filter((which) => patterns[which]?.notes.includes(at + 1))
    return new Set(of)
  })
  const words = notes.flatMap(({ text }) => text.toLowerCase().match(/\p{L}+/gu) ?? [])
  return { notes, gold, patterns: patterns.length, language: languageOf(words, 'en') }
}

/** The table of word vectors that the product ships. */
export function shippedVectors(): Vectors {
  const file = new URL('../../../shared/grouping/vectors.bin', import.meta.url)
  return readVectors(new Uint8Array(readFileSync(file)).buffer)
}
