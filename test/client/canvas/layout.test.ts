import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AIR, PLAIN_LOOKS } from '../../../client/canvas/dimensions.ts'
import { type Box, overlaps } from '../../../client/canvas/geometry.ts'
import { Layout } from '../../../client/canvas/layout.ts'
import type { BoardDoc } from '../../../shared/board/doc.ts'
import { groupNotes } from '../../../shared/board/groups.ts'
import type { Board, Point } from '../../../shared/board/model.ts'
import { addNotes, setNote } from '../../../shared/board/notes.ts'
import { addPattern } from '../../../shared/board/patterns.ts'
import { emptyBoard, read } from '../../shared/board/small-board.ts'

interface Thing {
  readonly of: 'note' | 'sheet'
  readonly at: Point
  readonly made: number
  /** How long its text is, and of a sheet how many notes it holds: it is as large as that. */
  readonly words: number
}

const way = fc.integer({ min: -600, max: 600 })
const thing: fc.Arbitrary<Thing> = fc.record({
  of: fc.constantFrom('note', 'note', 'note', 'sheet'),
  at: fc.tuple(way, way),
  made: fc.integer({ min: 0, max: 5 }),
  words: fc.integer({ min: 1, max: 40 }),
})

function textOf(words: number): string {
  return 'her neighbour asks '.repeat(words).split(' ').slice(0, words).join(' ')
}

/** A board with these things, each named by its number. */
function boardOf(things: readonly Thing[]): BoardDoc {
  const board = emptyBoard()
  for (const [index, { of, at, made, words }] of things.entries()) {
    const id = `thing-${index}`
    const blank = { at, room: '', about: null, team: '', by: null }
    if (of === 'note') addNotes(board, [{ id, text: textOf(words), ...blank }], made)
    else {
      const notes = Array.from({ length: words % 9 }, (_, note) => `${id}-${note}`)
      for (const note of notes) addNotes(board, [{ id: note, text: textOf(words), ...blank }], made)
      addPattern(board, { id, at, notes }, made)
    }
  }
  return board
}

function layoutOf(board: Board): Layout {
  return new Layout(board, groupNotes(board), PLAIN_LOOKS)
}

function settled(things: readonly Thing[]): ReadonlyMap<string, Box> {
  return new Map(layoutOf(read(boardOf(things))).standing())
}

const note = (at: Point, made: number): Thing => ({ of: 'note', at, made, words: 8 })

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
        const board = read(boardOf(things))
        const turned: Board = {
          ...board,
          notes: new Map([...board.notes].reverse()),
          patterns: new Map([...board.patterns].reverse()),
        }
        const here = new Map(layoutOf(board).standing())
        const there = new Map(layoutOf(turned).standing())
        expect(there.size).toBe(things.length)
        for (const [id, box] of here) expect(there.get(id)).toEqual(box)
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
    const places = settled([note([0, 0], 1), note([216, 0], 2), note([0, -126], 3)])
    expect([...places.values()].map(({ x, y }) => [x, y])).toEqual([
      [0, 0],
      [216, 0],
      [0, -126],
    ])
  })

  it('gives way to what is older, and a note to a sheet of any age', () => {
    const sheet: Thing = { of: 'sheet', at: [10, 10], made: 9, words: 9 }
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
    expect([...layoutOf(now).standing()].map(([id]) => id).sort()).toEqual(['free', 'sheet'])
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
    const box = layoutOf(now).boxOf('far')
    expect(box).toMatchObject({ x: 1_000_000, y: -1_000_000 })
  })
})
