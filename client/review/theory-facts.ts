import type { Stance } from '../../shared/board/model.ts'
import { type References, referencesOf, weightOf } from '../../shared/export/references.ts'
import type { RecordPattern, RecordTheory } from '../../shared/record/format.ts'
import type { Findings } from '../../shared/record/from-board.ts'

/** What bears on a theory one way. */
export interface Bearing {
  readonly patterns: readonly RecordPattern[]
  /** The numbers of the notes laid under it by themselves. */
  readonly single: readonly number[]
  /** How many different notes, through patterns and by themselves. */
  readonly notes: number
}

/** What bears on a theory each way, among what a round found. */
export function bearingOn(
  theory: RecordTheory,
  found: Findings,
): Readonly<Record<Stance, Bearing>> {
  const references = referencesOf(found)
  const weight = weightOf(theory, references)
  return {
    supports: { ...laidUnder(theory, 'supports', references), notes: weight.supports },
    challenges: { ...laidUnder(theory, 'challenges', references), notes: weight.challenges },
  }
}

function laidUnder(theory: RecordTheory, stance: Stance, references: References) {
  const targets = theory.evidence.filter((piece) => piece.stance === stance)
  return {
    patterns: targets.flatMap(({ target }) => references.patterns.get(target) ?? []),
    single: targets.flatMap(({ target }) => references.notes.get(target)?.number ?? []),
  }
}
