import fc from 'fast-check'
import { expect, it } from 'vitest'
import { remedyFor } from '../../../client/sync/overdue.ts'
import { afterRefusal, type Refusal } from '../../../client/sync/refusal.ts'

it('asks again for an answer after ten seconds, once, and looks elsewhere after thirty', () => {
  const at = (outMs: number, resynced: boolean) => remedyFor({ outMs, resynced, held: 'no' })
  expect([0, 5_000, 9_999].map((ms) => at(ms, false))).toEqual(['wait', 'wait', 'wait'])
  expect(at(10_000, false)).toBe('resync')
  expect(at(10_000, true)).toBe('wait')
  expect(at(29_999, true)).toBe('wait')
  expect(at(30_000, true)).toBe('reconnect')
  expect(at(30_000, false)).toBe('reconnect')
})

it('waits for as long as the reason is known and may pass', () => {
  fc.assert(
    fc.property(fc.nat(), fc.boolean(), (outMs, resynced) => {
      for (const held of ['locked', 'not-saving'] as const) {
        expect(remedyFor({ outMs, resynced, held })).toBe('wait')
      }
    }),
  )
})

it('keeps apart what one without the right to write never hears of', () => {
  expect(remedyFor({ outMs: 4_999, resynced: false, held: 'no-right' })).toBe('wait')
  expect(remedyFor({ outMs: 5_000, resynced: false, held: 'no-right' })).toBe('keep-apart')
})

const NONE: Refusal = { state: 'none' }

it('sends once more in one piece what was too large, and only once', () => {
  const once = afterRefusal(NONE, 'too-large')
  expect(once).toEqual({ state: 'sent-whole' })
  expect(afterRefusal(once, 'too-large')).toEqual({ state: 'for-good', why: 'too-large' })
})

it('waits while the board is locked, and not for what can’t pass', () => {
  expect(afterRefusal(NONE, 'locked')).toEqual({ state: 'waits' })
  for (const why of ['closed', 'viewer', 'not-allowed'] as const) {
    const refused = afterRefusal({ state: 'waits' }, why)
    expect(refused).toEqual({ state: 'for-good', why })
    expect(afterRefusal(refused, 'locked')).toBe(refused)
  }
})
