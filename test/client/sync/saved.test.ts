import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  acknowledged,
  changed,
  found,
  hasArrived,
  opened,
  type Saved,
  savedState,
  waiting,
} from '../../../client/sync/saved.ts'

const here = { connected: true, mayWrite: true }
const away = { connected: false, mayWrite: true }

/** A round with nothing waiting, in which this device made so many changes at one moment. */
function afterChanges(count: number, now = 0): Saved {
  let saved = found(opened(0), 0)
  for (let made = 0; made < count; made++) saved = changed(saved, now)
  return saved
}

describe('The badge', () => {
  it('says saved when nothing was written here', () => {
    expect(savedState(found(opened(0), 0), 0, here)).toEqual({ state: 'saved' })
    expect(savedState(found(opened(0), 0), 0, away)).toEqual({ state: 'saved' })
  })

  it('[C1] says saved only when every change is on the server’s disk', () => {
    const event = fc.oneof(
      fc.record({ of: fc.constant('change' as const) }),
      fc.record({ of: fc.constant('ack' as const), moment: fc.integer({ min: 0, max: 30 }) }),
    )
    fc.assert(
      fc.property(
        fc.array(event, { maxLength: 40 }),
        fc.integer({ min: 0, max: 5 }),
        (events, left) => {
          let saved = found(opened(left), 0)
          let made = left
          let onDisk = 0
          for (const [now, one] of events.entries()) {
            if (one.of === 'change') {
              made++
              saved = changed(saved, now)
            } else {
              // The server acknowledges nothing that was never made.
              onDisk = Math.max(onDisk, Math.min(made, one.moment))
              saved = acknowledged(saved, one.moment, now)
            }
            expect(waiting(saved)).toBe(made - onDisk)
            expect(savedState(saved, now, here).state === 'saved').toBe(made === onDisk)
            expect(saved.waitingSince === null).toBe(made === onDisk)
          }
        },
      ),
    )
  })

  it('is patient for five seconds while connected, then says how many wait', () => {
    const saved = changed(afterChanges(1, 1_000), 3_000)
    expect(savedState(saved, 1_000, here)).toEqual({ state: 'saving' })
    expect(savedState(saved, 5_999, here)).toEqual({ state: 'saving' })
    expect(savedState(saved, 6_000, here)).toEqual({ state: 'waiting', count: 2 })
  })

  it('says at once what waits when the server can’t be reached', () => {
    expect(savedState(afterChanges(3, 1_000), 1_000, away)).toEqual({ state: 'waiting', count: 3 })
  })

  it('counts on when only a part of it has arrived, with new patience', () => {
    const saved = acknowledged(afterChanges(5, 1_000), 3, 5_500)
    expect(waiting(saved)).toBe(2)
    expect(savedState(saved, 6_500, here)).toEqual({ state: 'saving' })
    expect(savedState(saved, 10_500, here)).toEqual({ state: 'waiting', count: 2 })
  })

  it('is not moved by an answer that comes twice, late, or out of order', () => {
    const known = acknowledged(afterChanges(5), 4, 10)
    for (const moment of [4, 3, 0]) expect(acknowledged(known, moment, 20)).toBe(known)
    const whole = acknowledged(known, 5, 30)
    expect(waiting(whole)).toBe(0)
    expect(acknowledged(whole, 2, 40)).toBe(whole)
  })

  it('does not take an answer to one change for an answer to the next', () => {
    const early = acknowledged(afterChanges(1), 1, 10)
    const next = changed(early, 20)
    expect(acknowledged(next, 1, 30)).toBe(next)
    expect(savedState(next, 30, here)).toEqual({ state: 'saving' })
  })

  it('never knows more on disk than was made here', () => {
    const saved = acknowledged(afterChanges(1), 9, 10)
    expect(waiting(saved)).toBe(0)
    expect(waiting(changed(saved, 20))).toBe(1)
  })

  it('says at once what waited when the round was last closed here', () => {
    const saved = found(opened(4), 50_000)
    expect(savedState(saved, 50_000, here)).toEqual({ state: 'waiting', count: 4 })
    expect(savedState(changed(saved, 50_000), 50_000, here)).toEqual({ state: 'waiting', count: 5 })
    expect(savedState(acknowledged(saved, 4, 50_100), 50_100, here)).toEqual({ state: 'saved' })
  })

  it('[C1] does not say saved while what was left here can’t be read, whatever else arrives', () => {
    const unread = opened(2)
    const written = acknowledged(changed(unread, 1_000), 1, 1_100)
    for (const saved of [unread, written]) {
      expect(savedState(saved, 1_100, here)).toEqual({ state: 'waiting', count: 2 })
      expect(hasArrived(saved)).toBe(false)
    }
    const read = found(written, 2_000)
    expect(savedState(read, 2_000, here)).toEqual({ state: 'waiting', count: 2 })
    // The answer to this page's own change says nothing of what was found after it.
    expect(hasArrived(acknowledged(read, 1, 2_100))).toBe(false)
    expect(hasArrived(acknowledged(read, 3, 2_200))).toBe(true)
    expect(found(read, 3_000)).toBe(read)
  })

  it('says read only to who may not write, unless something of theirs still waits', () => {
    const watching = { connected: true, mayWrite: false }
    expect(savedState(found(opened(0), 0), 0, watching)).toEqual({ state: 'read-only' })
    expect(savedState(found(opened(2), 0), 0, watching)).toEqual({ state: 'waiting', count: 2 })
  })
})
