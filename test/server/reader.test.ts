import { expect, it } from 'vitest'
import {
  fallsBehind,
  freeAfter,
  getsPresence,
  type Reader,
  review,
} from '../../server/rooms/reader.ts'

const MIB = 1_048_576
const behind: Extract<Reader, { is: 'behind' }> = {
  is: 'behind',
  has: new Uint8Array([0]),
  backlog: 4 * MIB,
  since: 1_000,
  freeAt: 0,
}

it('presence is the first thing a slow reader goes without, the document the second', () => {
  expect([0, MIB / 8, MIB / 2, 2 * MIB].map(getsPresence)).toEqual([true, true, false, false])
  expect([0, MIB / 8, MIB / 2, 2 * MIB].map(fallsBehind)).toEqual([false, false, false, true])
})

it('one who took what was sent catches up; one who gets on is waited for; one who does not is given up', () => {
  expect(review(behind, 10_000, 60_000)).toEqual({ is: 'catch-up' })
  expect(review(behind, 3 * MIB, 30_000)).toEqual({ is: 'wait', reader: behind })
  expect(review(behind, 3 * MIB, 31_001)).toEqual({ is: 'give-up' })
  const getsOn = review(behind, MIB, 40_000)
  expect(getsOn).toEqual({ is: 'wait', reader: { ...behind, backlog: MIB, since: 40_000 } })
})

it('one who asks over and over waits the longer, the dearer the answer was', () => {
  const freeAt = freeAfter(1_000, 50)
  expect(freeAt).toBe(2_000)
  const asker = { ...behind, backlog: 0, freeAt }
  expect(review(asker, 0, 1_500)).toEqual({ is: 'wait', reader: asker })
  expect(review(asker, 0, 2_000)).toEqual({ is: 'catch-up' })
})
