import type { Stance, Status } from '../board/model.ts'
import type { RecordNote, RecordPattern, RecordTheory, RoundRecord } from '../record/format.ts'

/** The trail through a record: what an id means, and what rests on it. */
export interface References {
  readonly notes: ReadonlyMap<string, RecordNote>
  readonly patterns: ReadonlyMap<string, RecordPattern>
  readonly theories: ReadonlyMap<string, RecordTheory>
}

export function referencesOf(
  record: Pick<RoundRecord, 'notes' | 'patterns' | 'theories'>,
): References {
  return {
    notes: new Map(record.notes.map((note) => [note.id, note])),
    patterns: new Map(record.patterns.map((pattern) => [pattern.id, pattern])),
    theories: new Map(record.theories.map((theory) => [theory.id, theory])),
  }
}

/** The notes of a pattern that are in the record. */
export function notesOf(pattern: RecordPattern, { notes }: References): readonly RecordNote[] {
  return pattern.notes.flatMap((id) => notes.get(id) ?? [])
}

/** How many different notes bear on a theory each way, through patterns and by themselves. */
export function weightOf(
  { evidence }: RecordTheory,
  references: References,
): Readonly<Record<Stance, number>> {
  const notes = { supports: new Set<string>(), challenges: new Set<string>() }
  for (const { target, stance } of evidence) {
    const pattern = references.patterns.get(target)
    const under = pattern === undefined ? [] : notesOf(pattern, references)
    for (const { id } of under) notes[stance].add(id)
    if (references.notes.has(target)) notes[stance].add(target)
  }
  return { supports: notes.supports.size, challenges: notes.challenges.size }
}

/** Where a theory stands: what was agreed on it, or that an earlier one still waits for that. */
export type Standing = Status | 'undecided'

export function standingOf({ status, from }: Pick<RecordTheory, 'status' | 'from'>): Standing {
  return status === 'new' && from !== null ? 'undecided' : status
}

/** The notes of a pattern, the few first that were marked to stand for it. */
export function exemplarsFirst(
  { exemplars = [] }: RecordPattern,
  notes: readonly RecordNote[],
): readonly RecordNote[] {
  if (exemplars.length === 0) return notes
  const isOne = ({ id }: RecordNote): boolean => exemplars.includes(id)
  return [...notes.filter(isOne), ...notes.filter((note) => !isOne(note))]
}

/** Numbers as a reader wants them: sorted, each once, runs of three or more drawn together. */
export function numbersInWords(numbers: Iterable<number>): string {
  const sorted = [...new Set(numbers)].sort((a, b) => a - b)
  const runs: [first: number, last: number][] = []
  for (const number of sorted) {
    const run = runs.at(-1)
    if (run !== undefined && run[1] === number - 1) run[1] = number
    else runs.push([number, number])
  }
  return runs
    .map(([first, last]) => {
      if (first === last) return `${first}`
      return last - first === 1 ? `${first}, ${last}` : `${first}–${last}`
    })
    .join(', ')
}
