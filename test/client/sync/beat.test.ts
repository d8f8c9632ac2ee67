import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { beat } from '../../../client/sync/beat.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

it('does it at once after a rest, then at most once in a while, and what came last at the end', () => {
  let place = 0
  const seen: number[] = []
  const told = beat(
    () => seen.push(place),
    () => 50,
  )
  for (place = 1; place <= 10; place++) {
    told.ask()
    vi.advanceTimersByTime(10)
  }
  place = 99
  told.ask()
  vi.advanceTimersByTime(200)
  expect(seen).toEqual([1, 5, 10, 99])
  vi.advanceTimersByTime(1_000)
  expect(seen).toHaveLength(4)
  told.ask()
  expect(seen).toHaveLength(5)
})

it('keeps to a while that changes', () => {
  let ms = 100
  let done = 0
  const told = beat(
    () => done++,
    () => ms,
  )
  told.ask()
  ms = 10
  told.ask()
  vi.advanceTimersByTime(99)
  expect(done).toBe(1)
  vi.advanceTimersByTime(1)
  expect(done).toBe(2)
  told.ask()
  vi.advanceTimersByTime(10)
  expect(done).toBe(3)
})

it('does nothing more, and waits for nothing, when it is disposed', () => {
  let done = 0
  const told = beat(
    () => done++,
    () => 50,
  )
  told.ask()
  told.ask()
  told.dispose()
  told.ask()
  expect(vi.getTimerCount()).toBe(0)
  vi.advanceTimersByTime(500)
  expect(done).toBe(1)
})
