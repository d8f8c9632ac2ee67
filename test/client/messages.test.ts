import { describe, expect, it } from 'vitest'
import { en } from '../../client/messages/en/index.ts'
import { sv } from '../../client/messages/sv/index.ts'

type Sentences = Readonly<Record<string, string>>

const LANGUAGES: readonly (readonly [language: string, sentences: Sentences])[] = [
  ['en', en],
  ['sv', sv],
]

/** What must not stand on the screen: words of the machine, blame, praise and shouting. */
const NOT_OURS: Readonly<Record<string, readonly RegExp[]>> = {
  'words of the machine': [
    /\b(?:un|re)?sync(?:ed|ing|hroni[sz]\w*)?\b/i,
    /\b(?:crdt|yjs|ydoc|(?:web)?sockets?|api|https?|url|payload|token|cache\w*|null|undefined)\b/i,
    /\b(?:documents?|clients?|databases?|indexeddb|localstorage|backend|endpoints?)\b/i,
    /\b(?:errors?|exceptions?|status code|timeout|stack)\b/i,
    /\b(?:synk\w*|osynk\w*|dokument\w*|klient\w*|databas\w*|felkod\w*|felmeddelande\w*)\b/i,
    // No number belongs into a sentence for good: what counts is handed in. 400 and 503 least.
    /\d{3}/,
  ],
  'people as accounts': [/\b(?:users?|log ?in|sign ?in|password|användar\w*|logga in|lösenord)\b/i],
  blame: [
    /\b(?:invalid|illegal|forbidden|your mistake|you must|ogiltig\w*|otillåt\w*|du måste)\b/i,
  ],
  'praise and fuss': [/\b(?:great|well done|awesome|oops|sorry|bra jobbat|toppen|hoppsan)\b/i, /!/],
}

function placeholders(sentence: string): readonly string[] {
  return [...sentence.matchAll(/\{\{(\w+)\}\}/g)].map(([, name = '']) => name).sort()
}

function text(sentence: string): string {
  return sentence.replaceAll(/\{\{\w+\}\}/g, '')
}

describe('The sentences of the screen', () => {
  it('are there in both languages', () => {
    expect(Object.keys(sv).sort()).toEqual(Object.keys(en).sort())
  })

  it('say something, without a space too many', () => {
    for (const [language, sentences] of LANGUAGES) {
      for (const [key, sentence] of Object.entries(sentences)) {
        expect(sentence, `${language} ${key}`).toMatch(/^\S(?:.*\S)?$/)
        expect(sentence, `${language} ${key}`).not.toContain('  ')
      }
    }
  })

  it('take the same values in both languages', () => {
    for (const [key, sentence] of Object.entries<string>(en)) {
      const swedish = (sv as Sentences)[key] ?? ''
      expect(placeholders(swedish), key).toEqual(placeholders(sentence))
      // Half a pair of braces would be shown as it is.
      for (const written of [sentence, swedish]) expect(text(written), key).not.toMatch(/[{}]/)
    }
  })

  it('that count come in pairs, as both languages count', () => {
    for (const [language] of LANGUAGES) {
      const { pluralCategories } = new Intl.PluralRules(language).resolvedOptions()
      expect([...pluralCategories].sort()).toEqual(['one', 'other'])
    }
    const keys = new Set<string>(Object.keys(en))
    const pairs = [...keys].filter((key) => /_(?:one|other)$/.test(key))
    for (const key of pairs) {
      const base = key.replace(/_(?:one|other)$/, '')
      expect(keys, key).toContain(`${base}_one`)
      expect(keys, key).toContain(`${base}_other`)
      expect(keys, `${base} is a sentence of its own as well`).not.toContain(base)
    }
    expect(pairs.length).toBeGreaterThan(0)
    expect([...keys].filter((key) => /_(?:zero|two|few|many)$/.test(key))).toEqual([])
  })

  it.each(Object.entries(NOT_OURS))('have none of the %s', (_what, patterns) => {
    const found = LANGUAGES.flatMap(([language, sentences]) =>
      Object.entries(sentences)
        .filter(([, sentence]) => patterns.some((pattern) => pattern.test(text(sentence))))
        .map(([key, sentence]) => `${language} ${key}: ${sentence}`),
    )
    expect(found).toEqual([])
  })

  it('are set as in print: curly quotation marks, one sign for three dots', () => {
    for (const [language, sentences] of LANGUAGES) {
      for (const [key, sentence] of Object.entries(sentences)) {
        expect(sentence, `${language} ${key}`).not.toMatch(/["'`]|\.\.\./)
      }
      const marks = language === 'sv' ? /“/ : /”(?=\w)/
      for (const [key, sentence] of Object.entries(sentences)) {
        expect(sentence, `${language} ${key}`).not.toMatch(marks)
      }
    }
  })

  it('are translated, but for what is the same in both languages', () => {
    const keys = ['control', 'alt', 'enter', 'escape', 'delete'].map((key) => `keys.${key}`)
    const both = new Set(['newRound.minutes', 'start.product', 'theories.expert', ...keys])
    const same = Object.entries<string>(en).filter(
      ([key, sentence]) =>
        /\p{L}/u.test(text(sentence)) && (sv as Sentences)[key] === sentence && !both.has(key),
    )
    expect(same).toEqual([])
  })

  it('call a thing by one name, wherever it stands', () => {
    // Swedish tells the indefinite from the definite, and "for" from "for"; keys bear names of their own.
    const told = new Set(['teacher', 'school', 'network', 'for', 'enter', 'delete'])
    const names = Map.groupBy(Object.entries<string>(en), ([, sentence]) => sentence.toLowerCase())
    const split = [...names].flatMap(([name, entries]) => {
      const swedish = new Set(entries.map(([key]) => (sv as Sentences)[key]?.toLowerCase()))
      return swedish.size > 1 && !told.has(name) ? [[name, ...swedish].join(' / ')] : []
    })
    expect(split).toEqual([])
  })
})
