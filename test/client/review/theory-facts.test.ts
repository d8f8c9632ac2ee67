import { expect, test } from 'vitest'
import { bearingOn } from '../../../client/review/theory-facts.ts'
import type { RecordTheory } from '../../../shared/record/format.ts'
import { goldRecord } from '../../shared/record/gold-record.ts'

const GOLD = goldRecord('fenwater-lane-primary')

test('a theory is reviewed with its single notes and what challenges it, both ways counted', () => {
  const [first, second] = GOLD.patterns
  const evidence = [
    { target: GOLD.notes.at(-1)?.id ?? '', kind: 'note', stance: 'supports' },
    { target: first?.id ?? '', kind: 'pattern', stance: 'supports' },
    { target: second?.id ?? '', kind: 'pattern', stance: 'challenges' },
  ] as const
  const theory = { ...(GOLD.theories[0] as RecordTheory), evidence }
  expect(bearingOn(theory, GOLD)).toEqual({
    supports: { patterns: [first], single: [120], notes: 18 },
    challenges: { patterns: [second], single: [], notes: 10 },
  })
})
