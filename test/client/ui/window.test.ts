import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { earlier, further, holding, opening, type Window } from '../../../client/ui/window.ts'

const STEP = 40
const windows: fc.Arbitrary<Window> = fc
  .record({ from: fc.nat(5_000), length: fc.integer({ min: 1, max: 400 }) })
  .map(({ from, length }) => ({ from, to: from + length }))

describe('The mounted part of a long list', () => {
  it('begins at the beginning, and goes on by steps', () => {
    expect(opening(STEP)).toEqual({ from: 0, to: 40 })
    expect(further(opening(STEP), STEP)).toEqual({ from: 0, to: 80 })
    expect(earlier({ from: 60, to: 100 }, STEP)).toEqual({ from: 20, to: 100 })
    expect(earlier({ from: 20, to: 100 }, STEP)).toEqual({ from: 0, to: 100 })
  })

  it('stays what it is for a thing that is mounted, and grows for the next one', () => {
    const window = { from: 40, to: 80 }
    expect(holding(window, 40, STEP)).toBe(window)
    expect(holding(window, 79, STEP)).toBe(window)
    expect(holding(window, 80, STEP)).toEqual({ from: 40, to: 120 })
    expect(holding(window, 39, STEP)).toEqual({ from: 0, to: 80 })
  })

  it('goes around a thing far away, and mounts no more than a step there', () => {
    expect(holding(opening(STEP), 3_000, STEP)).toEqual({ from: 2_980, to: 3_020 })
    expect(holding({ from: 3_000, to: 3_040 }, 3, STEP)).toEqual({ from: 0, to: 40 })
  })

  it('holds what it is asked to hold, and grows by a step at most', () => {
    fc.assert(
      fc.property(windows, fc.nat(5_000), (window, index) => {
        const held = holding(window, index, STEP)
        expect(held.from).toBeGreaterThanOrEqual(0)
        expect(index).toBeGreaterThanOrEqual(held.from)
        expect(index).toBeLessThan(held.to)
        expect(held.to - held.from).toBeLessThanOrEqual(window.to - window.from + STEP)
      }),
    )
  })
})
