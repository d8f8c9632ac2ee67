import { expect, it } from 'vitest'
import { rightsOf } from '../../../client/store/rights.ts'

it('a locked board is written by the facilitator alone, a closed one and the wall’s by nobody', () => {
  const open = { closed: null, locked: false }
  const locked = { closed: null, locked: true }
  const closed = { closed: { at: 1, recordId: 'record000000' }, locked: false }
  const write = (stage: typeof open | typeof closed) =>
    (['facilitator', 'participant', 'viewer'] as const).map((role) => rightsOf(role, stage).write)
  expect(write(open)).toEqual([true, true, false])
  expect(write(locked)).toEqual([true, false, false])
  expect(write(closed)).toEqual([false, false, false])
})
