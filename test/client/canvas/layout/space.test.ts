import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AIR } from '../../../../client/canvas/layout/dimensions.ts'
import { type Box, contains, overlaps } from '../../../../client/canvas/layout/geometry.ts'
import { Space } from '../../../../client/canvas/layout/space.ts'

const ids = fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h')
const ways = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -900, max: 900 }) },
  { weight: 1, arbitrary: fc.constantFrom(-256, 0, 256, 512) },
  { weight: 1, arbitrary: fc.integer({ min: -3_000_000, max: 3_000_000 }) },
)
const lengths = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: 0, max: 700 }) },
  { weight: 1, arbitrary: fc.constantFrom(0, 256, 20_000, 6_000_000) },
)
const boxes: fc.Arbitrary<Box> = fc.record({ x: ways, y: ways, w: lengths, h: lengths })
const steps = fc.oneof(
  { weight: 3, arbitrary: fc.record({ does: fc.constant('set' as const), id: ids, box: boxes }) },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('delete' as const), id: ids }) },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('ask' as const), box: boxes }) },
)

describe('what lies where', () => {
  it('is found as if everything had been looked at', () => {
    fc.assert(
      fc.property(fc.array(steps, { maxLength: 60 }), (all) => {
        const space = new Space()
        const known = new Map<string, Box>()
        for (const step of all) {
          if (step.does === 'set') {
            space.set(step.id, step.box)
            known.set(step.id, step.box)
          } else if (step.does === 'delete') {
            space.delete(step.id)
            known.delete(step.id)
          } else {
            const { box } = step
            const of = (is: (there: Box) => boolean) =>
              [...known].flatMap(([id, there]) => (is(there) ? [id] : [])).sort()
            expect([...space.within(box)].sort()).toEqual(of((there) => overlaps(there, box)))
            const near = of((there) => overlaps(there, box, AIR))
            expect(space.isFree(box)).toBe(near.length === 0)
            expect(space.isFree(box, new Set(near))).toBe(true)
            expect(space.isFree(box, new Set(near.slice(1)))).toBe(near.length === 0)
            const corner = [box.x, box.y] as const
            expect([...space.at(corner)].sort()).toEqual(of((there) => contains(there, corner)))
          }
          expect(space.size).toBe(known.size)
        }
      }),
      { numRuns: 300 },
    )
  })

  it('is known by name too', () => {
    const space = new Space()
    space.set('a', { x: 1, y: 2, w: 3, h: 4 })
    expect(space.box('a')).toEqual({ x: 1, y: 2, w: 3, h: 4 })
    space.delete('a')
    expect(space.box('a')).toBeUndefined()
  })
})
