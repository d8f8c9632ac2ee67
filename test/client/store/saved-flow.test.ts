import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { createSavedFlow } from '../../../client/store/saved-flow.ts'
import { value } from '../../../client/store/value.ts'
import { acknowledged, changed, found, opened } from '../../../client/sync/saved.ts'

beforeEach(() => void vi.useFakeTimers())
afterEach(() => void vi.useRealTimers())

/** A device that changes things, each answered a moment later. */
function device() {
  const saved = value(found(opened(0), Date.now()))
  const flow = createSavedFlow({ saved, now: Date.now })
  let told = 0
  const stop = flow.follow(() => void told++)
  return {
    flow,
    stop,
    told: () => told,
    change() {
      saved.set(changed(saved.get(), Date.now()))
      vi.advanceTimersByTime(10)
      saved.set(acknowledged(saved.get(), saved.get().made, Date.now()))
    },
  }
}

it('one change goes on with nothing; letters do until the hand rests, and that is told', () => {
  const { flow, change, told, stop } = device()
  change()
  expect(flow.goesOn()).toBe(false)
  vi.advanceTimersByTime(1_000)
  for (let letter = 0; letter < 5; letter++) {
    change()
    vi.advanceTimersByTime(90)
  }
  expect(flow.goesOn()).toBe(true)
  const before = told()
  vi.advanceTimersByTime(250)
  expect(flow.goesOn()).toBe(false)
  expect(told()).toBe(before + 1)
  stop()
})

it('what waits for its answer is looked at each second, and no more once it is left', () => {
  const saved = value(changed(found(opened(0), Date.now()), Date.now()))
  let told = 0
  const stop = createSavedFlow({ saved, now: Date.now }).follow(() => void told++)
  vi.advanceTimersByTime(3_000)
  expect(told).toBe(3)
  stop()
  vi.advanceTimersByTime(3_000)
  expect(told).toBe(3)
})
