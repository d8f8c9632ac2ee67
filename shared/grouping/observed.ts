import type { Language, Note } from '../board/model.ts'
import { stemOf } from './words/stem.ts'
import { STOPWORDS } from './words/stopwords.ts'
import { isNumber, type Marks, type Token, tokensOf } from './words/tokens.ts'

/** What of a note is looked at. */
export type Observed = Pick<Note, 'id' | 'text' | 'room' | 'about'>

/** A word of a note that carries meaning, by its stem. */
interface Stem {
  readonly stem: string
  /** As it stands in the note. */
  readonly word: string
  readonly quoted: boolean
}

/** A note, read. */
export interface ReadNote {
  readonly note: Observed
  readonly language: Language
  readonly tokens: readonly Token[]
  readonly stems: readonly Stem[]
  readonly marks: Marks
}

/** Reads notes; `usual` is the language of those whose small words don't tell. */
export function readNotes(notes: readonly Observed[], usual: Language): readonly ReadNote[] {
  return notes.map((note) => {
    const { language, tokens, marks } = tokensOf(note.text, usual)
    const stems = tokens.flatMap(({ word, quoted }) => {
      const plain = word.replace(/'s$/, '')
      if (STOPWORDS[language].has(word) || isNumber(word) || plain.length < 2) return []
      return { stem: stemOf(plain, language), word: plain, quoted }
    })
    return { note, language, tokens, stems, marks }
  })
}

/** The same notes always in the same order, whatever order they came in. */
export function inOrder(notes: readonly Observed[]): readonly Observed[] {
  const key = ({ text, room, about, id }: Observed) => [text, room, about ?? '', id].join('\n')
  return notes
    .map((note) => [key(note), note] as const)
    .sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0))
    .map(([, note]) => note)
}
