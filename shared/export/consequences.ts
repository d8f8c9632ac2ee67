import { HORIZONS, PHASES, type Stance } from '../board/model.ts'
import type { RecordTheory, RoundRecord } from '../record/format.ts'
import { type Block, facts, heading, list, paragraph, section } from './blocks.ts'
import { notesOf, numbersInWords, type References, standingOf, weightOf } from './references.ts'
import { theorySentence } from './sentence.ts'
import { dateInWords, type Words } from './words.ts'

/** The theories of action, each as a sentence with what it rests on and what would disprove it. */
export function theoryBlocks(
  record: RoundRecord,
  references: References,
  words: Words,
): readonly Block[] {
  const blocks = record.theories.flatMap((theory) => [
    heading(3, `T${theory.number}`),
    paragraph(theorySentence(theory, words)),
    ...facts(
      [words.restsOn, evidenceInWords(theory, 'supports', references, words)],
      [words.challengedBy, evidenceInWords(theory, 'challenges', references, words)],
      [words.weight, weightInWords(theory, references, words)],
      [words.assumption, theory.assumption],
      [words.disprovedBy, theory.disprovedBy],
      [words.level, words.levels[theory.level]],
      [words.strand, theory.strand ?? ''],
      [words.status, words.statuses[standingOf(theory)]],
      [words.carriesOn, ancestorInWords(theory, words)],
      [words.tested, theory.tested === undefined ? '' : words.tests[theory.tested]],
    ),
    ...protocolTable(theory, words),
  ])
  return section(words.theories, blocks)
}

/** What is to be done next, by horizon: for whom, owned by which role, looked at when. */
export function nextBlocks(
  record: RoundRecord,
  references: References,
  words: Words,
): readonly Block[] {
  const blocks = HORIZONS.flatMap((horizon) => {
    const steps = record.next.filter((step) => step.horizon === horizon)
    if (steps.length === 0) return []
    const items = steps.map((step) => {
      const theory = references.theories.get(step.theory ?? '')
      const said = [
        words.audiences[step.for],
        step.owner === '' ? '' : `${words.owner}: ${step.owner}`,
        step.check === null ? '' : `${words.check} ${dateInWords(step.check, words)}`,
        theory === undefined ? '' : `T${theory.number}`,
      ].filter((part) => part !== '')
      return { label: '', text: `${step.action} (${said.join('; ')})` }
    })
    return [heading(3, words.horizons[horizon]), ...list(items)]
  })
  return section(words.next, blocks)
}

/** What an earlier round had agreed to do, and what came of it. */
export function beforeBlocks({ before = [] }: RoundRecord, words: Words): readonly Block[] {
  const items = before.map(({ action, owner, came }) => {
    const said = [owner === '' ? '' : `${words.owner}: ${owner}`, words.cames[came ?? 'unsaid']]
    return { label: '', text: `${action} (${said.filter((part) => part !== '').join('; ')})` }
  })
  return section(words.before, list(items))
}

/** "P1, P4 (notes 3, 17, 21), note 40" */
function evidenceInWords(
  theory: RecordTheory,
  stance: Stance,
  references: References,
  words: Words,
): string {
  const targets = theory.evidence.filter((evidence) => evidence.stance === stance)
  const patterns = targets.flatMap(({ target }) => references.patterns.get(target) ?? [])
  const single = targets
    .filter(({ kind }) => kind === 'note')
    .flatMap(({ target }) => references.notes.get(target) ?? [])
    .map(({ number }) => `${words.note} ${number}`)
  const under = patterns.flatMap((pattern) => notesOf(pattern, references))
  const names = patterns.map(({ number }) => `P${number}`).join(', ')
  const numbers = numbersInWords(under.map(({ number }) => number))
  const through = under.length === 0 ? names : `${names} (${words.notesIn} ${numbers})`
  return [through, ...single].filter((part) => part !== '').join(', ')
}

/** Both ways in numbers, where something speaks against it. */
function weightInWords(theory: RecordTheory, references: References, words: Words): string {
  const { supports, challenges } = weightOf(theory, references)
  return challenges === 0 ? '' : words.weighs(supports, challenges)
}

function ancestorInWords({ from }: RecordTheory, words: Words): string {
  return from === null ? '' : `${from.theoryId} (${words.record} ${from.recordId})`
}

/** The protocol sheet, if anybody wrote in it. */
function protocolTable({ protocol }: RecordTheory, words: Words): readonly Block[] {
  if (PHASES.every((phase) => protocol[phase].trim() === '')) return []
  const head = PHASES.map((phase) => words.phases[phase])
  return [{ kind: 'table', head, rows: [PHASES.map((phase) => protocol[phase])] }]
}
