import type { Carried } from '../../shared/board/carried.ts'
import type { RecordTheory, RoundRecord } from '../../shared/record/format.ts'
import { isStanding } from './standing.ts'

/** The theories of a record that another round can test: all that weren't dropped. */
export function theoriesToTest({ theories }: RoundRecord): readonly RecordTheory[] {
  return theories.filter(isStanding)
}

/** The same under ids of their own, each with where it is from. */
export function carriedFrom(
  record: RoundRecord,
  newId: () => string,
): readonly (RecordTheory & Carried)[] {
  return theoriesToTest(record).map((theory) => ({
    ...theory,
    id: newId(),
    from: { recordId: record.id, theoryId: theory.id },
  }))
}
