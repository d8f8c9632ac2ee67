import { expect, test } from 'vitest'
import {
  extended,
  paused,
  readTimer,
  remaining,
  started,
  storedTimer,
  type Timer,
} from '../../../shared/stage/timer.ts'

const OFF: Timer = { state: 'off' }

test('a clock runs, pauses with what is left, and runs on from there', () => {
  const running = started(OFF, 1_000, 60_000)
  expect(remaining(running, 11_000)).toBe(50_000)
  const stopped = paused(running, 11_000)
  expect(remaining(stopped, 99_000)).toBe(50_000)
  expect(remaining(started(stopped, 100_000, 60_000), 100_000)).toBe(50_000)
})

test('time that is over is below zero, and pauses at nothing left', () => {
  const running = started(OFF, 0, 1_000)
  expect(remaining(running, 3_000)).toBe(-2_000)
  expect(paused(running, 3_000)).toEqual({ state: 'paused', leftMs: 0 })
})

test('more time is added to what is left, or counted from now when it was over', () => {
  expect(remaining(extended(started(OFF, 0, 1_000), 500, 300), 500)).toBe(800)
  expect(remaining(extended(started(OFF, 0, 1_000), 9_000, 300), 9_000)).toBe(300)
  expect(extended(OFF, 5, 300)).toEqual({ state: 'running', endsAt: 305 })
  expect(extended({ state: 'paused', leftMs: 5 }, 0, 300)).toEqual({ state: 'paused', leftMs: 305 })
})

test('a clock that is off has nothing to pause or to show', () => {
  expect(paused(OFF, 5)).toEqual(OFF)
  expect(remaining(OFF, 5)).toBeNull()
})

test('every timer is read back as it was stored', () => {
  for (const timer of [OFF, started(OFF, 5, 10), paused(started(OFF, 5, 10), 7)]) {
    expect(readTimer(storedTimer(timer))).toEqual(timer)
  }
})

test.each([undefined, 'soon', 7, {}, { endsAt: 'now' }, { endsAt: Number.NaN }, { leftMs: -1 }])(
  'what is no timer (%j) is one that is off',
  (stored) => {
    expect(readTimer(stored)).toEqual(OFF)
  },
)
