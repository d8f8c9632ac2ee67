import fc from 'fast-check'
import { expect, it } from 'vitest'
import { AIR } from '../../../../client/canvas/layout/dimensions.ts'
import { type Box, overlaps } from '../../../../client/canvas/layout/geometry.ts'
import { noteNear, placeAfter } from '../../../../client/canvas/placing/next-place.ts'
import { NOTE_WIDTH } from '../../../../shared/paper.ts'

const free =
  (taken: readonly Box[]) =>
  (box: Box): boolean =>
    !taken.some((there) => overlaps(box, there, AIR))

const note = (x: number, y: number): Box => ({ x, y, w: NOTE_WIDTH, h: 100 })

it('the next note is right of this one, else below, else near there', () => {
  const here = note(0, 0)
  expect(placeAfter(here, free([here]))).toEqual([NOTE_WIDTH + AIR, 0])
  const right = note(NOTE_WIDTH + AIR, 0)
  expect(placeAfter(here, free([here, right]))).toEqual([0, 100 + AIR])
  const below = note(0, 100 + AIR)
  const taken = [here, right, below]
  const [x, y] = placeAfter(here, free(taken))
  expect(free(taken)({ x, y, w: NOTE_WIDTH, h: 100 })).toBe(true)
})

it('a new note covers nothing, wherever it was wished', () => {
  const box = fc.record({
    x: fc.integer({ min: -400, max: 400 }),
    y: fc.integer({ min: -400, max: 400 }),
    w: fc.integer({ min: 20, max: 300 }),
    h: fc.integer({ min: 20, max: 300 }),
  })
  fc.assert(
    fc.property(fc.array(box, { maxLength: 8 }), (taken) => {
      const [x, y] = noteNear([0, 0], free(taken))
      expect(free(taken)({ x, y, w: NOTE_WIDTH, h: 100 })).toBe(true)
    }),
  )
})
