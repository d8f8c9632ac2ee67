import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { LANGUAGES, type Language } from '../../../shared/board/model.ts'
import { FAMILIES } from '../../../shared/wording/families.ts'
import { findHints, promptsIn } from '../../../shared/wording/of-language.ts'

/** The words a facilitator would ask about, each with its family. */
function asked(text: string, language: Language = 'en'): readonly string[] {
  return findHints(language)(text).map(
    ({ family, start, end }) => `${family}: ${text.slice(start, end)}`,
  )
}

const ENGLISH: readonly (readonly [note: string, asked: string])[] = [
  ['A superb start, 3 activities in 20 min', 'praise-blame: superb'],
  ['Pairs worked well on the map', 'adverb-verdict: worked well'],
  ['Row 2 were bored by Q4', 'mind-reading: bored'],
  ['TA sat with the low ability table', 'person-label: low ability'],
  ['T should have shown a finished one', 'advice: should'],
  ['No differentiation, one sheet for all 28', 'absence: No'],
  ['Good use of AfL with 24 whiteboards', 'praise-blame: Good'],
  ['Several hands up for the volcano', 'vague-amount: Several'],
  ['Ss stopped because the bell rang', 'cause: because'],
  ['I loved the sock puppet', 'taste: I loved'],
  ['Mrs Hill asked 9 questions', 'identity: Mrs Hill'],
]
const SWEDISH: readonly (readonly [note: string, asked: string])[] = [
  ['En härlig start, 3 uppgifter på 20 min', 'praise-blame: härlig'],
  ['L förklarade tydligt försökets tre delar', 'adverb-verdict: tydligt'],
  ['Rad 2 verkade uttråkade vid uppgift 4', 'mind-reading: uttråkade'],
  ['Resursen satt med de svaga eleverna', 'person-label: de svaga'],
  ['L borde ha visat en färdig', 'advice: borde ha'],
  ['Ingen återkoppling på 9 böcker', 'absence: Ingen'],
  ['Uppgiften visade individanpassning', 'jargon: individanpassning'],
  ['Många händer uppe på frågan', 'vague-amount: Många'],
  ['De tystnade eftersom det ringde', 'cause: eftersom'],
  ['Jag gillade handdockan', 'taste: Jag gillade'],
  ['fru Lindqvist ställde 9 frågor', 'identity: fru Lindqvist'],
]

describe('W1 words of every family are asked about', () => {
  test.each(ENGLISH)('%s', (note, words) => expect(asked(note)).toContain(words))
  test.each(SWEDISH)('%s', (note, words) => expect(asked(note, 'sv')).toContain(words))
  test.each(LANGUAGES)('with a question for each (%s)', (language) => {
    expect(FAMILIES.filter((family) => promptsIn(language)[family].trim() === '')).toEqual([])
  })
})

describe('W2 what was said or read is evidence', () => {
  test.each([
    'T said "Excellent work, well done!" and moved on',
    'T: lovely, now try the next one',
    'S2 (to partner): I think yours is better',
    'Teacher to the class: brilliant, pens down',
    '“That was a great answer,” the teacher said',
    "asked 'who should go first?', 4 hands",
    'pupil asked ‘is it really that bad?’ twice',
    '«Très bien, excellent» 4 times in 2 min',
    '„Excellent!“ to 3 of 20',
    'A boy said he was bored and turned the page',
    'unclosed: "Excellent, everyone should see this',
    '– Excellent idea!\n– But should we?',
    'Sign on the door: NO FOOD, ALWAYS WASH HANDS',
    'cards with good / bad / excellent on them',
    'Whiteboard shows: WALT use adjectives well',
    'Task card 4 reads: you must use all the words',
    'Students must choose one of three texts, says the task card',
    'The worksheet asks for three good reasons',
    'Task: rank the reasons from strong to weak',
    'T: Good work!',
    'good / good / check it / good',
    'Teacher wrote GOOD, BETTER, BEST on the board',
  ])('%s', (note) => expect(asked(note)).toEqual([]))

  test.each([
    'L sa ”Bra jobbat, utmärkt” till tre elever',
    'L: toppen, nu tar vi nästa',
    '– Jättebra, sa läraren.',
    '»Du borde vänta«, från kompisen',
    'Eleven sa att hon var trött',
    'Vet inte riktigt, sa flickan',
    'Skylt: ALLA TVÄTTAR HÄNDERNA NOGA',
    'Uppgift: sortera skälen från starka till svaga',
    'Sex elever visade tummen ner när de fick frågan om de förstod',
    'Bladet frågar efter tre bra skäl',
  ])('%s', (note) => expect(asked(note, 'sv')).toEqual([]))

  test.each([
    ['GREAT LESSON today', 'praise-blame: GREAT'],
    ['Students bored/distracted/off task', 'mind-reading: bored'],
    ['She said it in a lovely voice', 'adverb-verdict: in a lovely voice'],
    ['Board: messy', 'praise-blame: messy'],
    ['Display: excellent student work', 'praise-blame: excellent'],
    ['T: great with the kids', 'praise-blame: great'],
    ['S: bored, looking out', 'mind-reading: bored'],
    ['Teacher said nothing useful', 'absence: nothing'],
  ])('but a verdict of the writer’s own is not: %s', (note, words) =>
    expect(asked(note)).toContain(words),
  )

  test.each([
    ['Tavlan: rörig', 'praise-blame: rörig'],
    ['L: trygg', 'mind-reading: trygg'],
    ['BRA LEKTION idag', 'praise-blame: BRA'],
  ])('but a verdict of the writer’s own is not: %s', (note, words) =>
    expect(asked(note, 'sv')).toContain(words),
  )
})

describe('W3 a word in another sense is left alone', () => {
  test.each([
    'a strong acid and a weak acid on the slide',
    'well, church and mill marked on the village map',
    'she had just put the lid down when the bell rang',
    'scaffolding outside, drill from 9:31 to 9:38',
    'the only socket is behind the piano',
    'two pupils experienced a frozen screen for 6 minutes',
    'cut clear tape, 3 bits, and felt squares in 4 colours',
    'no hands in the 10 seconds after the question',
    'all 26 books had a dated comment',
    'no. 7 on the sheet was left empty by 3 of 5',
    'calendar turned to Good Friday',
    'concentrated squash, one part to 9 parts water',
    'lost property box by the door, gloves on top',
    'low energy bulb in the circuit, 3 groups',
    'hard hats and goggles worn by 20 of 22',
    'Teacher said nothing for 2 minutes while they wrote',
    'Students coloured a map of Jordan',
  ])('%s', (note) => expect(asked(note)).toEqual([]))
})

describe('W4 nobody is named, in speech either', () => {
  test.each([
    ['T: "Thank you, Jayden, that is step two."', 'identity: Jayden'],
    ['S sat next to Tommo and drew the circuit', 'identity: Tommo'],
    ['slides are on insta, see @mrd.example', 'identity: @mrd.example'],
    ['taught by the only Mandarin teacher on site', 'identity: the only Mandarin teacher on site'],
  ])('%s', (note, words) => expect(asked(note)).toContain(words))

  test.each([
    'Reading book: Mr Gum, page 12, one laugh',
    "Q7 on the sheet: 'Why did nobody help Anne?' 10 answers",
    'poem by Grace Nichols read twice',
    'Miss, is it the same as yesterday?" 5 pupils asked',
  ])('%s', (note) => expect(asked(note)).toEqual([]))
})

const anyText = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 300 }),
  fc.string({ unit: 'grapheme', maxLength: 300 }),
  fc
    .array(
      fc.constantFrom(
        ...[
          'should',
          '"',
          "'",
          '’',
          '“',
          '”',
          '«',
          '»',
          ':',
          'T:',
          '\n',
          ' ',
          'well',
          'Mr',
          'A',
          '@x',
        ],
        ...['no', 'bra', 'aldrig', '👏🏽', '\uD800', '–', '(', '12', 'Jayden', ', ', '. ', 'GOOD'],
      ),
      { maxLength: 120 },
    )
    .map((parts) => parts.join('')),
)

test.each(LANGUAGES)('W5 hints lie within the note, apart from each other (%s)', (language) => {
  const find = findHints(language)
  fc.assert(
    fc.property(anyText, (text) => {
      let last = 0
      for (const { start, end } of find(text)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        last = end
      }
      expect(last).toBeLessThanOrEqual(text.length)
    }),
  )
})

test.each(LANGUAGES)('W2 a note all in quotation marks is silent (%s)', (language) => {
  const find = findHints(language)
  const words = fc.array(
    fc.constantFrom(
      ...['should', 'excellent', 'bored', 'no plenary', 'because', 'I think', 'some', 'well'],
      ...['borde', 'utmärkt', 'alltid', 'eftersom', 'jag tycker', 'några', ', ', '. ', '? ', ' – '],
    ),
    { minLength: 1, maxLength: 30 },
  )
  const marks = fc.constantFrom('""', '“”', '””', '„“', '«»', '»«', '»»')
  fc.assert(
    fc.property(words, marks, (said, [open, close]) => {
      expect(find(`${open}${said.join(' ').trim()}x${close}`)).toEqual([])
    }),
  )
})

test.each([
  ['Priya räckte upp handen', 'identity: Priya'],
  ['Priyas bok låg öppen', 'identity: Priyas'],
])('W4 a name from elsewhere is one in Swedish too: %s', (note, words) =>
  expect(asked(note, 'sv')).toContain(words),
)
