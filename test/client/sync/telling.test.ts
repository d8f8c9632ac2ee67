import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { carriedBy, type Holding, SILENT, told } from '../../../client/sync/telling.ts'

const place = fc.tuple(fc.integer(), fc.integer())

describe('What is told of a person', () => {
  it('tells the places of what is lifted once, and from then on only how far it was carried', () => {
    const lifted = told(SILENT, { holding: { a: [10, 20], b: [30, 40] } })
    expect(lifted.state).toEqual({ holding: { a: [10, 20], b: [30, 40] } })
    expect(lifted.cursor.carried).toEqual([0, 0])
    const carried = told(lifted, { holding: { a: [15, 18], b: [35, 38] } })
    expect(carried.state).toBe(lifted.state)
    expect(carried.cursor.carried).toEqual([5, -2])
  })

  it('tells the places anew when something else is held, or its parts moved apart', () => {
    const lifted = told(SILENT, { holding: { a: [0, 0], b: [0, 10] } })
    const others: readonly Holding[] = [
      { a: [5, 5] },
      { a: [5, 5], c: [5, 15] },
      { a: [5, 5], b: [9, 15] },
    ]
    for (const holding of others) {
      const next = told(lifted, { holding })
      expect(next.state.holding).toBe(holding)
      expect(next.cursor.carried).toEqual([0, 0])
    }
  })

  it('is the same when nothing is new', () => {
    const once = told(SILENT, { name: 'Ola', at: [1, 2], holding: { a: [1, 1] } })
    expect(told(once, { name: 'Ola', at: [1, 2], holding: { a: [1, 1] } })).toBe(once)
    expect(told(SILENT, { holding: null, at: null })).toBe(SILENT)
  })

  it('puts down what was carried', () => {
    const carried = told(told(SILENT, { holding: { a: [0, 0] } }), { holding: { a: [9, 9] } })
    const down = told(carried, { holding: null })
    expect(down).toEqual({ state: { holding: null }, cursor: { at: null, carried: null } })
  })

  it('the places and the way they were carried make up where the things are', () => {
    fc.assert(
      fc.property(
        fc.dictionary(fc.string({ minLength: 1 }), place, { minKeys: 1 }),
        fc.tuple(fc.integer({ min: -9_999, max: 9_999 }), fc.integer({ min: -9_999, max: 9_999 })),
        (first, [dx, dy]) => {
          const ids = Object.keys(first)
          const now = Object.fromEntries(
            Object.entries(first).map(([id, [x, y]]) => [id, [x + dx, y + dy] as const]),
          )
          expect(ids.length).toBeGreaterThan(0)
          expect(carriedBy(first, now)).toEqual([dx, dy])
        },
      ),
    )
  })
})
