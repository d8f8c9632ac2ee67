import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AIR } from '../../../client/canvas/dimensions.ts'
import { type Box, overlaps } from '../../../client/canvas/geometry.ts'
import { type Sizes, settle } from '../../../client/canvas/layout.ts'
import { groupNotes } from '../../../shared/board/groups.ts'
import type { Board, Point } from '../../../shared/board/model.ts'
import { addNotes, setNote } from '../../../shared/board/notes.ts'
import { addPattern } from '../../../shared/board/patterns.ts'
import { emptyBoard, read } from '../../shared/board/small-board.ts'

interface Thing {
  readonly of: 'note' | 'sheet'
  readonly at: Point
  readonly made: number
  readonly size: { readonly w: number; readonly h: number } | null
}

const way = fc.integer({ min: -600, max: 600 })
const thing: fc.Arbitrary<Thing> = fc.record({
  of: fc.constantFrom('note', 'note', 'note', 'sheet'),
  at: fc.tuple(way, way),
  made: fc.integer({ min: 0, max: 5 }),
  size: fc.option(
    fc.record({ w: fc.integer({ min: 40, max: 560 }), h: fc.integer({ min: 30, max: 400 }) }),
  ),
})

/** A board with these things, each named by its number, and how large they were measured. */
function boardOf(things: readonly Thing[]): { readonly board: Board; readonly sizes: Sizes } {
  const board = emptyBoard()
  const sizes = new Map<string, { w: number; h: number }>()
  for (const [index, { of, at, made, size }] of things.entries()) {
    const id = `thing-${index}`
    if (of === 'sheet') addPattern(board, { id, at, notes: [] }, made)
    else {
      const text = 'A girl asks her neighbour what the word means. '.repeat((index % 4) + 1)
      addNotes(board, [{ id, text, at, room: '', about: null, team: '', by: null }], made)
    }
    if (size !== null) sizes.set(id, size)
  }
  return { board: read(board), sizes }
}

function settled(things: readonly Thing[]): ReadonlyMap<string, Box> {
  const { board, sizes } = boardOf(things)
  return settle(board, groupNotes(board), sizes)
}

const note = (at: Point, made: number): Thing => ({
  of: 'note',
  at,
  made,
  size: { w: 200, h: 100 },
})

describe('What stands on the paper', () => {
  it('never comes nearer to another than the air between them', () => {
    fc.assert(
      fc.property(fc.array(thing, { maxLength: 60 }), (things) => {
        const boxes = [...settled(things).values()]
        expect(boxes).toHaveLength(things.length)
        for (const [index, a] of boxes.entries()) {
          expect(boxes.slice(index + 1).filter((b) => overlaps(a, b, AIR))).toEqual([])
        }
      }),
      { numRuns: 60 },
    )
  })

  it('stands at the same places on every device', () => {
    fc.assert(
      fc.property(fc.array(thing, { maxLength: 40 }), (things) => {
        const { board, sizes } = boardOf(things)
        const turned: Board = {
          ...board,
          notes: new Map([...board.notes].reverse()),
          patterns: new Map([...board.patterns].reverse()),
        }
        const here = settle(board, groupNotes(board), sizes)
        const there = settle(turned, groupNotes(turned), sizes)
        expect(Object.fromEntries(there)).toEqual(Object.fromEntries(here))
      }),
      { numRuns: 40 },
    )
  })

  it('is not moved by what comes later', () => {
    fc.assert(
      fc.property(fc.array(thing, { maxLength: 30 }), way, way, (things, x, y) => {
        const before = settled(things)
        const after = settled([...things, note([x, y], 99)])
        for (const [id, box] of before) expect(after.get(id)).toEqual(box)
      }),
      { numRuns: 40 },
    )
  })

  it('stands where people put it when there is room', () => {
    const places = settled([note([0, 0], 1), note([216, 0], 2), note([0, -116], 3)])
    expect([...places.values()].map(({ x, y }) => [x, y])).toEqual([
      [0, 0],
      [216, 0],
      [0, -116],
    ])
  })

  it('gives way to what is older, and a note to a sheet of any age', () => {
    const sheet: Thing = { of: 'sheet', at: [10, 10], made: 9, size: { w: 376, h: 200 } }
    const places = settled([note([0, 0], 2), note([0, 0], 1), sheet])
    expect(places.get('thing-2')).toMatchObject({ x: 10, y: 10 })
    expect(settled([note([0, 0], 2), note([0, 0], 1)]).get('thing-1')).toMatchObject({ x: 0, y: 0 })
  })

  it('goes beside or below rather than above', () => {
    const [, pushed] = [...settled([note([0, 0], 1), note([0, 0], 2)]).values()]
    expect(pushed?.y).toBeGreaterThanOrEqual(0)
    expect(Math.hypot(pushed?.x ?? 0, pushed?.y ?? 0)).toBeLessThan(250)
  })

  it('leaves out the notes that are in a sheet or parked', () => {
    const board = emptyBoard()
    const blank = { text: 'x', at: [0, 0] as const, room: '', about: null, team: '', by: null }
    for (const id of ['free', 'in', 'parked']) addNotes(board, [{ ...blank, id }], 1)
    addPattern(board, { id: 'sheet', at: [500, 0], notes: ['in'] }, 2)
    setNote(board, 'parked', 'parked', true)
    const now = read(board)
    expect([...settle(now, groupNotes(now), new Map()).keys()].sort()).toEqual(['free', 'sheet'])
  })

  it('can be a pile of a whole board on one spot', () => {
    const things = Array.from({ length: 1_000 }, (_, index) => note([0, 0], index))
    const began = performance.now()
    settled(things)
    expect(performance.now() - began).toBeLessThan(3_000)
  })

  it('is drawn at the edge of the paper when a place is beyond all paper', () => {
    const board = emptyBoard()
    addPattern(board, { id: 'far', at: [1e300, -1e300], notes: [] }, 1)
    const now = read(board)
    const box = settle(now, groupNotes(now), new Map()).get('far')
    expect(box).toMatchObject({ x: 1_000_000, y: -1_000_000 })
  })
})
