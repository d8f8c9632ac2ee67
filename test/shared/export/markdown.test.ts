import { expect, test } from 'vitest'
import { toMarkdown } from '../../../shared/export/markdown.ts'
import { outlineOf } from '../../../shared/export/outline.ts'
import { numbersInWords } from '../../../shared/export/references.ts'
import { theorySentence } from '../../../shared/export/sentence.ts'
import { dateInWords, WORDS } from '../../../shared/export/words.ts'
import type { RoundRecord } from '../../../shared/record/format.ts'
import { ROUNDS } from '../../support/make-board.ts'
import { goldFile, goldRecord } from '../record/gold-record.ts'

const GOLD = goldRecord('fenwater-lane-primary')

/** The lines that Markdown makes of one note's text, without the note's label. */
function noteAsMarkdown(text: string): string {
  const note = { number: 1, id: 'n', text, room: '', about: null, team: '', parked: false }
  const record = { ...GOLD, patterns: [], theories: [], next: [], predictions: [], notes: [note] }
  const [, found] = /^- \*\*\[1\]\*\* ([\s\S]*?)\n\n## /m.exec(toMarkdown(record)) ?? []
  return found ?? ''
}

test.each(ROUNDS)('the document of %s is the one it always was', async (slug) => {
  await expect(toMarkdown(JSON.parse(goldFile(slug)))).toMatchFileSnapshot(
    `../../golden/records/${slug}.v1.md`,
  )
})

test('every note, pattern, theory, prediction and next step is in the document', () => {
  const texts = outlineOf(GOLD).flatMap((block) => {
    if (block.kind === 'list') return block.items.map(({ text }) => text)
    return block.kind === 'table' ? [] : [block.text]
  })
  const whole = texts.join('\n')
  for (const { text } of [...GOLD.notes, ...GOLD.predictions]) expect(whole).toContain(text)
  for (const { statement } of GOLD.patterns) expect(whole).toContain(statement)
  for (const { action, disprovedBy } of GOLD.theories) {
    expect(whole).toContain(action)
    expect(whole).toContain(disprovedBy)
  }
  for (const { action } of GOLD.next) expect(whole).toContain(action)
  expect(whole).toContain(GOLD.seal)
})

test('evidence for and against is told apart, down to the notes', () => {
  const [theory] = GOLD.theories
  const [first, second] = GOLD.patterns
  const loose = GOLD.notes.at(-1)
  const evidence = [
    { target: first?.id ?? '', kind: 'pattern' as const, stance: 'supports' as const },
    { target: second?.id ?? '', kind: 'pattern' as const, stance: 'challenges' as const },
    { target: loose?.id ?? '', kind: 'note' as const, stance: 'challenges' as const },
  ]
  const record = { ...GOLD, theories: [{ ...theory, evidence } as RoundRecord['theories'][number]] }
  const document = toMarkdown(record)
  expect(document).toContain('- **Rests on:** P1 (notes 1–17)')
  expect(document).toContain('- **Challenged by:** P2 (notes 18–27), note 120')
})

test('a theory brought in and not decided on is not called new', () => {
  const theory = {
    ...(GOLD.theories[0] as RoundRecord['theories'][number]),
    from: { recordId: 'r', theoryId: 't' },
    status: 'new' as const,
  }
  const status = (from: typeof theory.from | null) =>
    /Status:\*\* (.*)/.exec(toMarkdown({ ...GOLD, theories: [{ ...theory, from }] }))?.[1]
  expect(status(theory.from)).toBe('from an earlier round, undecided')
  expect(status(null)).toBe('new')
})

test('a theory that carries on another, with a protocol sheet, says so', () => {
  const theory = {
    ...(GOLD.theories[0] as RoundRecord['theories'][number]),
    from: { recordId: 'earlier-0000', theoryId: 'theory-00000' },
    protocol: {
      commencing: 'takes the first hand',
      intermediate: 'a|b',
      accomplished: '',
      expert: '',
    },
  }
  const document = toMarkdown({ ...GOLD, theories: [theory] })
  expect(document).toContain('- **Carries on:** theory-00000 (Record earlier-0000)')
  expect(document).toContain('| Commencing | Intermediate | Accomplished | Expert |')
  expect(document).toContain('| takes the first hand | a\\|b |  |  |')
})

test('next steps say for whom, who owns them, when they are looked at and from which theory', () => {
  const [step] = GOLD.next
  const check = '2025-04-01'
  const next = [{ ...step, check, theory: GOLD.theories[1]?.id } as RoundRecord['next'][number]]
  expect(toMarkdown({ ...GOLD, next })).toContain(
    '(for the school; owner: maths lead; check on 1 April 2025; T2)',
  )
})

test('an empty record is a short document without empty headings', () => {
  const empty = { title: '', school: '', focus: '', date: '', network: '' }
  const about = { ...GOLD.about, ...empty, questions: [], rooms: [], teams: [] }
  const none = { agenda: [], notes: [], patterns: [], predictions: [], theories: [], next: [] }
  expect(toMarkdown({ ...GOLD, ...none, about, people: 0 })).toBe(
    `# Instructional round\n\nRecord ${GOLD.id}, sealed with SHA-256 ${GOLD.seal}\n`,
  )
})

test('the language of the round is the language of the headings', () => {
  const document = toMarkdown({ ...GOLD, about: { ...GOLD.about, language: 'sv' } })
  expect(document).toContain('## Handlingsteorier')
  expect(document).toContain('- **Datum:** 12 mars 2025')
  expect(document).toContain('\nOm adults answer')
  expect(document).toContain('17 lappar från 10 klassrum')
  expect(document).not.toMatch(/\b(Rests on|Patterns|We assume|Why)\b/)
})

test.each([
  ['*stars* and _under_ and `code`', '\\*stars\\* and \\_under\\_ and \\`code\\`'],
  ['snake_case stays', 'snake_case stays'],
  ['# no heading', '\\# no heading'],
  ['> no quote', '\\> no quote'],
  ['- no list', '\\- no list'],
  ['+ 5', '\\+ 5'],
  ['-5 degrees', '-5 degrees'],
  ['1. no number', '1\\. no number'],
  ['1) none', '1\\) none'],
  ['1.5 hours', '1.5 hours'],
  ['2025 was', '2025 was'],
  ['---', '\\---'],
  ['===', '\\==='],
  ['<b>T</b>', '\\<b>T\\</b>'],
  ['&amp; & co', '\\&amp; & co'],
  ['[a](b) [3](c) [3]: d [3] [x]', '\\[a](b) \\[3](c) \\[3]: d [3] \\[x]'],
  ['~~no~~', '\\~\\~no\\~\\~'],
  ['a | b', 'a \\| b'],
  ['back\\slash', 'back\\\\slash'],
  ['one\ntwo\r\n\r\n  - three', 'one\\\n  two\\\n  \\- three'],
  ['T: "Why?" 😀', 'T: "Why?" 😀'],
])('%j stays as typed', (typed, markdown) => {
  expect(noteAsMarkdown(typed)).toBe(markdown)
})

test('a title with line breaks and marks is one heading', () => {
  const about = { ...GOLD.about, title: 'Round\nin C #' }
  expect(toMarkdown({ ...GOLD, about }).split('\n')[0]).toBe('# Round in C \\#')
})

test('a theory reads as one sentence, whatever was typed behind its clauses', () => {
  const theory = { lead: 'When' as const, links: [' ', 'others refer to it;'], soThat: '' }
  expect(
    theorySentence({ ...theory, action: 'T waits.', then: ' more hands go up, ' }, WORDS.en),
  ).toBe('When T waits, then more hands go up, and then others refer to it.')
  expect(theorySentence({ ...theory, action: '', then: '', links: [] }, WORDS.sv)).toBe(
    'När …, så …',
  )
  expect(
    theorySentence({ ...theory, action: 'T asks', then: 'S say "why?"', links: [] }, WORDS.en),
  ).toBe('When T asks, then S say "why?"')
})

test('numbers are sorted, each once, and drawn together from three on', () => {
  expect(numbersInWords([21, 3, 17, 17])).toBe('3, 17, 21')
  expect(numbersInWords([5, 4, 1, 2, 9, 8, 7])).toBe('1, 2, 4, 5, 7–9')
  expect(numbersInWords([])).toBe('')
})

test('a date is read aloud; what is none stays as it is', () => {
  expect(dateInWords('2025-03-02', WORDS.en)).toBe('2 March 2025')
  expect(dateInWords('2025-13-02', WORDS.en)).toBe('2025-13-02')
  expect(dateInWords('after half-term', WORDS.sv)).toBe('after half-term')
})
