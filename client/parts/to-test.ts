import type { Brought } from '../../shared/board/carried.ts'
import type { RecordTheory, RoundRecord } from '../../shared/record/format.ts'
import { isStanding } from './standing.ts'

/** The theories of a record that another round can test: all that weren't dropped. */
export function theoriesToTest({ theories }: RoundRecord): readonly RecordTheory[] {
  return theories.filter(isStanding)
}

/** What a record's round agreed to do, and what was still under way of what had been agreed before. */
export function stepsToAskAfter({ next, before = [] }: RoundRecord) {
  return [...before.filter(({ came }) => came === 'underway'), ...next]
}

/** The same under ids of their own, each with where it is from. */
export function carriedFrom(record: RoundRecord, newId: () => string): Brought {
  const recordId = record.id
  return {
    theories: theoriesToTest(record).map((theory) => ({
      ...theory,
      id: newId(),
      from: { recordId, theoryId: theory.id },
    })),
    steps: stepsToAskAfter(record).map(({ id, action, horizon, for: audience, owner, check }) => ({
      ...{ id: newId(), action, horizon, for: audience, owner, check },
      from: { recordId, stepId: id },
    })),
  }
}
