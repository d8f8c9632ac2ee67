import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { edgeSpeed } from '../../../../client/canvas/gestures/edge-scroll.ts'
import type { Point } from '../../../../shared/board/model.ts'

const VIEW = { width: 1_000, height: 600 }
const MIDDLE: Point = [500, 300]

describe('The paper comes', () => {
  it('while the hand is near an edge, the faster the nearer, and beyond it no faster', () => {
    const [near] = edgeSpeed(MIDDLE, [975, 300], VIEW)
    const [nearer] = edgeSpeed(MIDDLE, [990, 300], VIEW)
    const [at] = edgeSpeed(MIDDLE, [1_000, 300], VIEW)
    expect(near).toBeGreaterThan(0)
    expect(nearer).toBeGreaterThan(near)
    expect(at).toBeGreaterThan(nearer)
    expect(edgeSpeed(MIDDLE, [3_000, 300], VIEW)[0]).toBe(at)
    expect(edgeSpeed(MIDDLE, [-1, 300], VIEW)[0]).toBe(-at)
    expect(edgeSpeed(MIDDLE, [500, 700], VIEW)).toEqual([0, at])
  })

  it('not while the hand is in the middle', () => {
    expect(edgeSpeed(MIDDLE, [100, 500], VIEW)).toEqual([0, 0])
  })

  it('not for what was lifted near an edge, until it goes nearer', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_000 }), fc.integer({ min: 0, max: 600 }), (x, y) => {
        const [vx, vy] = edgeSpeed([x, y], [x, y], VIEW)
        expect(Math.abs(vx)).toBe(0)
        expect(Math.abs(vy)).toBe(0)
      }),
    )
    expect(edgeSpeed([990, 300], [995, 300], VIEW)[0]).toBeGreaterThan(0)
  })
})
