import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AIR, plainNoteHeight } from '../../../../client/canvas/layout/dimensions.ts'
import { around, type Box, overlaps } from '../../../../client/canvas/layout/geometry.ts'
import { firstGap, placesFor } from '../../../../client/canvas/placing/first-gap.ts'
import { NOTE_WIDTH } from '../../../../shared/paper.ts'

const text = fc
  .integer({ min: 1, max: 400 })
  .map((length) => 'A pupil looks at the wall. '.repeat(20).slice(0, length))
const texts = fc.array(text, { maxLength: 80 })
const way = fc.integer({ min: -2_000, max: 2_000 })
const size = fc.integer({ min: 20, max: 600 })
const taken = fc.array(fc.record({ x: way, y: way, w: size, h: size }), { maxLength: 30 })

function boxesFor(written: readonly string[], there: readonly Box[]): readonly Box[] {
  return placesFor(written, there).map(([x, y], index) => ({
    x,
    y,
    w: NOTE_WIDTH,
    h: plainNoteHeight(written[index] ?? ''),
  }))
}

describe('Notes that come in', () => {
  it('lie on nothing, neither on each other nor on what is there', () => {
    fc.assert(
      fc.property(texts, taken, (written, there) => {
        const boxes = boxesFor(written, there)
        expect(boxes).toHaveLength(written.length)
        for (const [index, box] of boxes.entries()) {
          const others = [...there, ...boxes.slice(index + 1)]
          expect(others.filter((other) => overlaps(box, other, AIR))).toEqual([])
        }
      }),
    )
  })

  it('stand below everything when they are many', () => {
    const there = [{ x: 0, y: 0, w: 400, h: 700 }]
    const boxes = boxesFor(['one', 'two', 'three'], there)
    expect(boxes.every(({ y }) => y > 700)).toBe(true)
    expect(new Set(boxes.map(({ y }) => y)).size).toBe(1)
  })

  it('stand in columns of about the same height', () => {
    const boxes = boxesFor(
      Array.from({ length: 80 }, (_, index) => 'word '.repeat((index % 9) + 1)),
      [],
    )
    const columns = Map.groupBy(boxes, ({ x }) => x)
    const heights = [...columns.values()].map((column) => around(column)?.h ?? 0)
    expect(columns.size).toBe(8)
    expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(200)
  })

  it('are single: the first gap takes them, as one reads a page', () => {
    const first = { x: 0, y: 0, w: 200, h: 100 }
    expect(placesFor(['one'], [])).toEqual([[0, 0]])
    expect(placesFor(['one'], [first])).toEqual([[216, 0]])
    expect(placesFor(['one'], [{ ...first, w: 5_000 }])).toEqual([[0, 120]])
  })

  it('go below when there is no gap far and wide', () => {
    const full = { x: -100, y: -100, w: 4_000, h: 3_500 }
    expect(firstGap({ w: 200, h: 80 }, [full])).toBeNull()
    const [place] = placesFor(['one'], [full])
    expect(place?.[1]).toBeGreaterThan(3_400)
  })

  it('are none: then there are no places', () => {
    expect(placesFor([], [])).toEqual([])
  })
})
