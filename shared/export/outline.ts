import type { RoundRecord } from '../record/format.ts'
import { type Block, facts, heading, list, paragraph, section } from './blocks.ts'
import { beforeBlocks, nextBlocks, theoryBlocks } from './consequences.ts'
import { looseNoteBlocks, patternBlocks, predictionBlocks } from './findings.ts'
import { frameBlocks } from './frames.ts'
import { referencesOf } from './references.ts'
import { dateInWords, WORDS, type Words } from './words.ts'

/** A record as the document a school keeps, in the round's language: every format prints this. */
export function outlineOf(record: RoundRecord): readonly Block[] {
  const words = WORDS[record.about.language]
  const references = referencesOf(record)
  return [
    ...titleBlocks(record, words),
    ...focusBlocks(record, words),
    ...beforeBlocks(record, words),
    ...patternBlocks(record, references, words),
    ...frameBlocks(record, references, words),
    ...predictionBlocks(record, words),
    ...theoryBlocks(record, references, words),
    ...nextBlocks(record, references, words),
    ...looseNoteBlocks(record, words),
    ...agendaBlocks(record, words),
    paragraph(`${words.record} ${record.id}, ${words.sealed} ${record.seal}`),
  ]
}

function titleBlocks({ about, people }: RoundRecord, words: Words): readonly Block[] {
  return [
    heading(1, about.title || about.school || words.round),
    ...facts(
      [words.school, about.school],
      [words.network, about.network],
      [words.date, dateInWords(about.date, words)],
      [words.people, people > 0 ? `${people}` : ''],
      [words.rooms, about.rooms.join(', ')],
      [words.teams, about.teams.join(', ')],
    ),
  ]
}

function focusBlocks({ about }: RoundRecord, words: Words): readonly Block[] {
  return [
    ...section(words.focus, about.focus.trim() === '' ? [] : [paragraph(about.focus)]),
    ...section(words.questions, list(about.questions.map((text) => ({ label: '', text })))),
  ]
}

function agendaBlocks({ agenda }: RoundRecord, words: Words): readonly Block[] {
  if (agenda.length === 0) return []
  const total = agenda.reduce((sum, { minutes }) => sum + minutes, 0)
  return section(words.agenda, [
    {
      kind: 'table',
      head: [words.step, words.minutes, words.why],
      rows: [
        ...agenda.map(({ name, minutes, why }) => [name, `${minutes}`, why]),
        [words.total, `${total}`, ''],
      ],
    },
  ])
}
