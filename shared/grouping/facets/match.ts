import type { Language } from '../../board/model.ts'
import { ENGLISH } from './en.ts'
import { FACETS, type FacetWords } from './facets.ts'
import { SWEDISH } from './sv.ts'

interface Lexicon {
  readonly words: ReadonlyMap<string, readonly number[]>
  /** Phrases by their first word. */
  readonly phrases: ReadonlyMap<
    string,
    readonly (readonly [rest: readonly string[], facet: number])[]
  >
  readonly starts: readonly (readonly [start: string, facet: number])[]
  readonly ends: readonly (readonly [end: string, facet: number])[]
}

const LEXICONS: Readonly<Record<Language, Lexicon>> = {
  en: lexiconOf(ENGLISH),
  sv: lexiconOf(SWEDISH),
}

/** The facets each word belongs to, by position in the note: a phrase counts at its first word. */
export function facetsAt(
  words: readonly string[],
  language: Language,
): readonly ReadonlySet<number>[] {
  const { words: known, phrases, starts, ends } = LEXICONS[language]
  return words.map((word, at) => {
    const found = new Set(known.get(word) ?? [])
    for (const [start, facet] of starts) if (word.startsWith(start)) found.add(facet)
    for (const [end, facet] of ends) if (word.endsWith(end)) found.add(facet)
    for (const [rest, facet] of phrases.get(word) ?? []) {
      if (rest.every((next, step) => words[at + 1 + step] === next)) found.add(facet)
    }
    return found
  })
}

function lexiconOf(all: FacetWords): Lexicon {
  const words = new Map<string, number[]>()
  const phrases = new Map<string, (readonly [readonly string[], number])[]>()
  const starts: (readonly [string, number])[] = []
  const ends: (readonly [string, number])[] = []
  for (const [facet, name] of FACETS.entries()) {
    for (const entry of new Set(all[name].split(/\s+/))) {
      if (entry.startsWith('*')) ends.push([entry.slice(1), facet])
      else if (entry.endsWith('*')) starts.push([entry.slice(0, -1), facet])
      else if (entry.includes('_')) {
        const [first = '', ...rest] = entry.split('_')
        phrases.set(first, [...(phrases.get(first) ?? []), [rest, facet]])
      } else words.set(entry, [...(words.get(entry) ?? []), facet])
    }
  }
  return { words, phrases, starts, ends }
}
