import type { Language } from '../../board/model.ts'
import { SHORTHAND } from './shorthand.ts'
import { languageOf } from './stopwords.ts'

/** A word of a note, in lower case, short forms written out. */
export interface Token {
  readonly word: string
  /** Whether it stands in quotation marks: speech, or what was written somewhere. */
  readonly quoted: boolean
}

/** A note as words, and the marks that words don't show. */
export interface Tokens {
  readonly language: Language
  readonly tokens: readonly Token[]
  readonly marks: Marks
}

/** How often each occurs in a note. */
export interface Marks {
  readonly asked: number
  readonly quotes: number
  readonly durations: number
  readonly clock: number
  readonly shares: number
  readonly counts: number
  readonly turns: number
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’-][\p{L}\p{N}]+)*/gu
const QUOTED =
  /"[^"]*"|“[^”]*”|„[^“”]*[“”]|”[^”]*”|»[^»«]*[»«]|«[^»]*»|(?<![\p{L}\p{N}])['‘](?!\s)[^'‘’]*(?:[’'](?=\p{L})[^'‘’]*)*['’](?![\p{L}\p{N}])/gu
const NUMBER_WORDS = new Set(
  `one two three four five six seven eight nine ten eleven twelve fifteen twenty thirty half
  ett två tre fyra fem sex sju åtta nio tio elva tolv femton tjugo trettio`.split(/\s+/),
)

const MARKS = {
  asked: /\?/g,
  durations:
    /\b\d+(?:[.,]\d+)?\s*\+?\s*(?:-\s*)?(?:s|secs?|seconds?|mins?|minutes?|minuter|min|sek|sekunder|hours?|timm\w+)\b/gi,
  clock: /\b\d{1,2}[:.]\d{2}\b/g,
  shares: /\b\d+\s*(?:\/|of|av)\s*(?:the\s+|de\s+)?\d+\b/gi,
  counts: /\d+/g,
  turns: /(?:^|[\s.!?])(?:T|S\d?|St|A|B|L|E\d?|Teacher|Student(?: [A-Z])?|Läraren|Eleven)\s*:/g,
} as const

/** Reads a note; `usual` is the language where its small words don't tell. */
export function tokensOf(text: string, usual: Language): Tokens {
  const spans = [...text.matchAll(QUOTED)].map((match) => [
    match.index,
    match.index + match[0].length,
  ])
  const found = [...text.matchAll(WORD)].map((match) => ({
    word: match[0].toLowerCase().replaceAll('’', "'"),
    quoted: spans.some(([from = 0, to = 0]) => match.index >= from && match.index < to),
  }))
  const language = languageOf(
    found.map(({ word }) => word),
    usual,
  )
  const tokens = found.flatMap(({ word, quoted }) =>
    (SHORTHAND[language][word] ?? word).split(' ').map((part) => ({ word: part, quoted })),
  )
  const times = (of: keyof typeof MARKS): number => [...text.matchAll(MARKS[of])].length
  return {
    language,
    tokens,
    marks: {
      asked: times('asked'),
      quotes: spans.length,
      durations: times('durations'),
      clock: times('clock'),
      shares: times('shares'),
      counts: times('counts') + tokens.filter(({ word }) => NUMBER_WORDS.has(word)).length,
      turns: times('turns'),
    },
  }
}

/** Whether a word is a number, in digits or letters. */
export function isNumber(word: string): boolean {
  return /^\d/.test(word) || NUMBER_WORDS.has(word)
}
