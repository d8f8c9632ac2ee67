import { expect, it } from 'vitest'
import { Frequency, paceFor, pauseAfterTick } from '../../server/rooms/pace.ts'

it('a quiet board passes on at once, whoever is there; a busy one gathers, the longer the larger', () => {
  expect(pauseAfterTick(10, 10)).toBe(0)
  expect(pauseAfterTick(300, 5)).toBe(0)
  const busy = [200, 60, 300].map((sockets) => pauseAfterTick(sockets, 60))
  expect(busy).toEqual([50, 33, 50])
  expect(busy).toEqual([200, 60, 300].map((sockets) => paceFor(sockets).tickMs))
})

it('a very busy one gathers enough and no more', () => {
  expect(pauseAfterTick(300, 2_000)).toBe(32)
  expect(pauseAfterTick(300, 50_000)).toBe(16)
})

it('how often something happens is known within a second and forgotten within a few', () => {
  const often = new Frequency()
  for (let now = 0; now < 2_000; now += 10) often.note(1, now)
  expect(often.perSecond(2_000)).toBeGreaterThan(90)
  expect(often.perSecond(2_000)).toBeLessThan(110)
  expect(often.perSecond(6_000)).toBeLessThan(1)
})
