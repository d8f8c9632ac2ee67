import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { glided } from '../../../../client/canvas/hands/glide.ts'
import type { Point } from '../../../../shared/board/model.ts'

const place = fc.integer({ min: -5_000, max: 5_000 })
const point: fc.Arbitrary<Point> = fc.tuple(place, place)

describe('What somebody else carries', () => {
  it('comes nearer with every frame, never beyond, and arrives', () => {
    fc.assert(
      fc.property(point, point, fc.double({ min: 4, max: 40, noNaN: true }), (from, to, ms) => {
        let at = from
        let left = Math.hypot(to[0] - at[0], to[1] - at[1])
        for (let frame = 0; at !== to; frame++) {
          expect(frame).toBeLessThan(400)
          at = glided(at, to, ms)
          const now = Math.hypot(to[0] - at[0], to[1] - at[1])
          expect(now).toBeLessThanOrEqual(left)
          left = now
        }
      }),
    )
  })

  it('is as far after one long frame as after many short ones', () => {
    let at: Point = [0, 0]
    for (let frame = 0; frame < 10; frame++) at = glided(at, [1_000, -400], 10)
    const [x, y] = glided([0, 0], [1_000, -400], 100)
    expect(at[0]).toBeCloseTo(x, 6)
    expect(at[1]).toBeCloseTo(y, 6)
  })
})
