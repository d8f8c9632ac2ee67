import { describe, expect, it } from 'vitest'
import {
  around,
  type Box,
  between,
  contains,
  distance,
  overlaps,
} from '../../../../client/canvas/layout/geometry.ts'

const note: Box = { x: 0, y: 0, w: 200, h: 100 }

describe('Boxes on the paper', () => {
  it('hold what lies in them and on their edge', () => {
    expect(contains(note, [0, 0])).toBe(true)
    expect(contains(note, [200, 100])).toBe(true)
    expect(contains(note, [201, 50])).toBe(false)
    expect(contains(note, [50, -1])).toBe(false)
  })

  it('may touch, and keep as much air as is asked for', () => {
    const beside = { ...note, x: 200 }
    expect(overlaps(note, beside)).toBe(false)
    expect(overlaps(note, beside, 1)).toBe(true)
    expect(overlaps(note, { ...note, x: 216 }, 16)).toBe(false)
    expect(overlaps(note, { ...note, y: -50 })).toBe(true)
  })

  it('lie between two corners, whichever way the hand went', () => {
    const box = { x: 1, y: 2, w: 4, h: 6 }
    expect(between([1, 2], [5, 8])).toEqual(box)
    expect(between([5, 2], [1, 8])).toEqual(box)
    expect(between([5, 8], [1, 2])).toEqual(box)
  })

  it('lie in one box together', () => {
    expect(around([note, { x: -50, y: 40, w: 10, h: 200 }])).toEqual({
      x: -50,
      y: 0,
      w: 250,
      h: 240,
    })
    expect(around([])).toBeNull()
  })

  it('are as far apart as the crow flies', () => {
    expect(distance([0, 0], [3, -4])).toBe(5)
  })
})
