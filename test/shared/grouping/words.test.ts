import { expect, test } from 'vitest'
import { FACETS } from '../../../shared/grouping/facets/facets.ts'
import { facetsAt } from '../../../shared/grouping/facets/match.ts'
import { stemOf } from '../../../shared/grouping/words/stem.ts'
import { languageOf } from '../../../shared/grouping/words/stopwords.ts'
import { tokensOf } from '../../../shared/grouping/words/tokens.ts'

const words = (text: string, language: 'en' | 'sv' = 'en') =>
  tokensOf(text, language).tokens.map(({ word }) => word)
const quoted = (text: string) =>
  tokensOf(text, 'en')
    .tokens.filter((token) => token.quoted)
    .map(({ word }) => word)

test('short forms are written out', () => {
  expect(words('T asked 3 Qs b4 the LI')).toEqual(
    'teacher asked 3 questions before the learning intention'.split(' '),
  )
  expect(words('Lr och 2 elv på mattan', 'sv')).toEqual('läraren och 2 elever på mattan'.split(' '))
})

test.each([
  ['T: "why does it float?"', 'why does it float'],
  ['said “not yet” twice', 'not yet'],
  ["'prove it' card on the desk", 'prove it'],
  ["didn't say 'don't know' again", "don't know"],
  ["the teacher's chair and the pupils' books", ''],
  ['sa ”vänta” och gick', 'vänta'],
])('speech is what stands in quotation marks: %s', (text, speech) => {
  expect(quoted(text).join(' ')).toBe(speech)
})

test('marks are counted: questions, speech, turns, times and shares', () => {
  const { marks } = tokensOf('S1: "why?" S2: "so what?" 3 mins, from 9:10, 4 of 27', 'en')
  expect(marks).toMatchObject({ asked: 2, quotes: 2, turns: 2, durations: 1, clock: 1, shares: 1 })
})

test('a note tells its language, or the board does', () => {
  expect(languageOf(['the', 'hand', 'was', 'up'], 'sv')).toBe('en')
  expect(languageOf(['handen', 'var', 'uppe', 'hela', 'tiden'], 'en')).toBe('sv')
  expect(languageOf(['ok'], 'sv')).toBe('sv')
})

// Porter's own examples.
test.each([
  ['caresses', 'caress'],
  ['ponies', 'poni'],
  ['agreed', 'agre'],
  ['hopping', 'hop'],
  ['falling', 'fall'],
  ['filing', 'file'],
  ['happy', 'happi'],
  ['sky', 'sky'],
  ['relational', 'relat'],
  ['vietnamization', 'vietnam'],
  ['triplicate', 'triplic'],
  ['adjustment', 'adjust'],
  ['adoption', 'adopt'],
  ['rate', 'rate'],
  ['controlling', 'control'],
  ['questions', 'question'],
  ['yes', 'ye'],
  ['is', 'is'],
])('English: %s → %s', (word, stem) => {
  expect(stemOf(word, 'en')).toBe(stem)
})

// Of the list at snowballstem.org/algorithms/swedish.
test.each([
  ['jaktkarlarne', 'jaktkarl'],
  ['jaktkarlens', 'jaktkarl'],
  ['klostret', 'klostret'],
  ['klockornas', 'klock'],
  ['friheten', 'frihet'],
  ['kloster', 'klost'],
  ['klokt', 'klokt'],
  ['uppgifterna', 'uppgift'],
  ['löst', 'löst'],
])('Swedish: %s → %s', (word, stem) => {
  expect(stemOf(word, 'sv')).toBe(stem)
})

test('facets are found by word, by beginning, by end and by several words', () => {
  const found = (text: string, language: 'en' | 'sv') =>
    facetsAt(words(text, language), language).map((at) =>
      [...at].map((facet) => FACETS[facet]).toSorted(),
    )
  expect(found('laptops', 'en')[0]).toContain('device')
  expect(found('well done', 'en')[0]).toContain('praise')
  expect(found('well then', 'en')[0]).not.toContain('praise')
  expect(found('övningsblad', 'sv')[0]).toContain('sheet')
})
