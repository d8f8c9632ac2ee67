import type { RecordNote, RoundRecord } from '../record/format.ts'
import { type Block, facts, heading, type Item, list, paragraph, section } from './blocks.ts'
import { freePatterns, looseNotes, sheetName } from './frames.ts'
import { exemplarsFirst, notesOf, type References } from './references.ts'
import type { Words } from './words.ts'

/** The patterns, each with how widespread it is, its notes, and the theories that rest on it. */
export function patternBlocks(
  record: RoundRecord,
  references: References,
  words: Words,
): readonly Block[] {
  const blocks = freePatterns(record).flatMap((pattern) => {
    const notes = exemplarsFirst(pattern, notesOf(pattern, references))
    return [
      heading(3, `P${pattern.number} · ${sheetName(pattern, words)}`),
      ...(pattern.outliers ? [paragraph(words.oddOnes)] : []),
      ...facts(
        [words.seen, pattern.qualifier === null ? '' : words.qualifiers[pattern.qualifier]],
        [words.about, pattern.about === null ? '' : words.subjects[pattern.about]],
        [words.formerly, (pattern.formerly ?? []).map((said) => `“${said}”`).join(' · ')],
        [words.leadsTo, theoriesOn(record, pattern.id)],
      ),
      ...evidence(notes, new Set(pattern.exemplars), words),
    ]
  })
  return section(words.patterns, blocks)
}

/** The predictions, with the team that made each. */
export function predictionBlocks(record: RoundRecord, words: Words): readonly Block[] {
  const items = record.predictions.map(({ text, team }) => ({
    label: team === '' ? '' : `${team}:`,
    text,
  }))
  return section(words.predictions, list(items))
}

/** The notes that no pattern took in, and those that were kept aside as advice. */
export function looseNoteBlocks(record: RoundRecord, words: Words): readonly Block[] {
  const loose = looseNotes(record)
  return [
    ...section(words.freeNotes, noteList(loose.filter(({ parked }) => !parked))),
    ...section(words.parked, noteList(loose.filter(({ parked }) => parked))),
  ]
}

function noteList(notes: readonly RecordNote[]): readonly Block[] {
  return list(notes.map((note) => noteItem(note)))
}

function noteItem({ number, room, text }: RecordNote, marked = ''): Item {
  return { label: [`[${number}]`, room, marked].filter((part) => part !== '').join(' '), text }
}

/** The notes under a line that says how many they are, and from which rooms. */
function evidence(
  notes: readonly RecordNote[],
  exemplars: ReadonlySet<string>,
  words: Words,
): readonly Block[] {
  if (notes.length === 0) return []
  const rooms = [...new Set(notes.map(({ room }) => room))].filter((room) => room !== '').sort()
  const said = words.evidence(notes.length, rooms.length)
  return [
    paragraph(rooms.length === 0 ? `${said}:` : `${said} (${rooms.join(', ')}):`),
    ...list(
      notes.map((note) => noteItem(note, exemplars.has(note.id) ? `(${words.exemplar})` : '')),
    ),
  ]
}

function theoriesOn({ theories }: RoundRecord, patternId: string): string {
  return theories
    .filter(({ evidence }) => evidence.some(({ target }) => target === patternId))
    .map(({ number }) => `T${number}`)
    .join(', ')
}
