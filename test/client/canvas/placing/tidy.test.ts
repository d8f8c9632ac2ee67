import fc from 'fast-check'
import { expect, it } from 'vitest'
import { AIR } from '../../../../client/canvas/layout/dimensions.ts'
import { type Box, overlaps } from '../../../../client/canvas/layout/geometry.ts'
import { tidied } from '../../../../client/canvas/placing/tidy.ts'

const note = (x: number, y: number, h = 100): Box => ({ x, y, w: 200, h })
const everywhere = () => true

function laid(notes: ReadonlyMap<string, Box>, isFree: (box: Box) => boolean = everywhere) {
  const places = tidied(notes, isFree)
  return new Map(
    [...notes].map(([id, box]) => {
      const [x, y] = places.get(id) ?? [Number.NaN, Number.NaN]
      return [id, { ...box, x, y }]
    }),
  )
}

it('Notes that lie about stand in rows and columns, in the order in which they were read', () => {
  const notes = new Map([
    ['third', note(30, 300)],
    ['first', note(0, 0)],
    ['second', note(400, 40, 160)],
    ['fourth', note(500, 310)],
  ])
  expect(Object.fromEntries(tidied(notes, everywhere))).toEqual({
    first: [0, 0],
    second: [216, 0],
    third: [432, 0],
    fourth: [0, 176],
  })
})

it('Tidying what is tidy moves nothing, and nothing of it covers anything else', () => {
  const places = fc.array(
    fc.record({
      x: fc.integer({ min: 0, max: 2_000 }),
      y: fc.integer({ min: 0, max: 2_000 }),
      h: fc.integer({ min: 60, max: 200 }),
    }),
    { minLength: 1, maxLength: 40 },
  )
  fc.assert(
    fc.property(places, (boxes) => {
      const notes = new Map(boxes.map(({ x, y, h }, index) => [`n${index}`, note(x, y, h)]))
      const once = laid(notes)
      expect(laid(once)).toEqual(once)
      const all = [...once.values()]
      for (const [index, box] of all.entries()) {
        for (const other of all.slice(index + 1)) expect(overlaps(box, other, AIR)).toBe(false)
      }
    }),
  )
})

it('Tidied notes stand clear of what else lies there', () => {
  const sheet: Box = { x: 100, y: 60, w: 400, h: 300 }
  const notes = new Map([
    ['a', note(0, 0)],
    ['b', note(0, 500)],
  ])
  for (const box of laid(notes, (room) => !overlaps(room, sheet, AIR)).values()) {
    expect(overlaps(box, sheet, AIR)).toBe(false)
  }
})

it('Where there is no room at all, they are tidied where they are: the paper makes room itself', () => {
  expect(tidied(new Map([['a', note(5, 6)]]), () => false).get('a')).toEqual([5, 6])
  expect(tidied(new Map(), everywhere).size).toBe(0)
})
