import fc from 'fast-check'
import { expect, it } from 'vitest'
import { waitBeforeRetry } from '../../../client/sync/reconnect.ts'
import { CLOSE } from '../../../shared/wire/close-codes.ts'

const share = fc.double({ min: 0, max: 1, maxExcluded: true, noNaN: true })
const LEAST = () => 0
const MOST = () => 1

it('tries again soon when a good connection ends', () => {
  const ending = { code: 1006, failures: 0, awayMs: null }
  expect(waitBeforeRetry(ending, LEAST)).toBe(200)
  expect(waitBeforeRetry(ending, MOST)).toBe(700)
  expect(waitBeforeRetry({ ...ending, code: null }, MOST)).toBe(700)
})

it('waits somewhere between half a second and a bound that grows to ten seconds', () => {
  const longest = [1, 2, 3, 4, 5, 6, 60].map((failures) =>
    waitBeforeRetry({ code: 1006, failures, awayMs: null }, MOST),
  )
  expect(longest).toEqual([1_000, 2_000, 4_000, 8_000, 10_000, 10_000, 10_000])
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 1_000 }), share, (failures, part) => {
      const wait = waitBeforeRetry({ code: 1006, failures, awayMs: null }, () => part)
      expect(wait).toBeGreaterThanOrEqual(500)
      expect(wait).toBeLessThan(10_000)
    }),
  )
})

it('uses the whole span, so that a room doesn’t come back at one moment', () => {
  const ending = { code: 1006, failures: 6, awayMs: null }
  fc.assert(
    fc.property(share, (part) => {
      expect(waitBeforeRetry(ending, () => part)).toBeCloseTo(500 + part * 9_500, 6)
    }),
  )
})

it('waits as long as a restart was said to take, and a while of its own', () => {
  const ending = { code: CLOSE.restart, failures: 0, awayMs: 3_000 }
  expect(waitBeforeRetry(ending, LEAST)).toBe(3_500)
  expect(waitBeforeRetry(ending, MOST)).toBe(8_000)
  expect(waitBeforeRetry({ ...ending, awayMs: null }, LEAST)).toBe(500)
})

it('gives a server that has too much to do more time from the first', () => {
  const ending = { code: CLOSE.overloaded, failures: 0, awayMs: null }
  expect(waitBeforeRetry(ending, LEAST)).toBe(500)
  expect(waitBeforeRetry(ending, MOST)).toBe(2_000)
})
