import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { AIR, PLAIN_LOOKS } from '../../../../client/canvas/layout/dimensions.ts'
import { type Box, overlaps } from '../../../../client/canvas/layout/geometry.ts'
import { Layout } from '../../../../client/canvas/layout/layout.ts'
import type { BoardDoc } from '../../../../shared/board/doc.ts'
import { Grouping } from '../../../../shared/board/grouping.ts'
import { groupNotes } from '../../../../shared/board/groups.ts'
import type { Board, Point } from '../../../../shared/board/model.ts'
import { addNotes, deleteNotes, placeNotes, setNote } from '../../../../shared/board/notes.ts'
import {
  addPattern,
  dissolvePattern,
  joinPattern,
  setPattern,
  takeOut,
} from '../../../../shared/board/patterns.ts'
import { writeText } from '../../../../shared/board/texts.ts'
import { viewBoard } from '../../../../shared/board/view.ts'
import { emptyBoard, read } from '../../../shared/board/small-board.ts'

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
    const boxes = [
      ...settled(Array.from({ length: 1_000 }, (_, index) => note([0, 0], index))).values(),
    ]
    for (const [index, box] of boxes.entries()) {
      expect(boxes.slice(index + 1).some((other) => overlaps(box, other, AIR))).toBe(false)
    }
    // The heap stays about as wide as it is high, so its last notes are not lost from sight.
    const reach = Math.max(...boxes.map(({ x, y }) => Math.hypot(x, y)))
    expect(reach).toBeLessThan(12_000)
  })

  it('is drawn at the edge of the paper when a place is beyond all paper', () => {
    const board = emptyBoard()
    addPattern(board, { id: 'far', at: [1e300, -1e300], notes: [] }, 1)
    const now = read(board)
    const box = layoutOf(now).boxOf('far')
    expect(box).toMatchObject({ x: 1_000_000, y: -1_000_000 })
  })

  it('stands, after any change, as if the whole board were laid anew', () => {
    const which = fc.nat(11)
    const change = fc.oneof(
      fc.record({ does: fc.constant('place' as const), which, at: fc.tuple(way, way) }),
      fc.record({ does: fc.constant('write' as const), which, words: fc.nat(40) }),
      fc.record({ does: fc.constant('join' as const), which, sheet: fc.nat(11) }),
      fc.record({ does: fc.constantFrom('free', 'park', 'back', 'delete'), which }),
      fc.record({ does: fc.constantFrom('dissolve', 'unfold'), which }),
      fc.record({ does: fc.constant('sheet' as const), which, at: fc.tuple(way, way) }),
    )
    const things = fc.array(thing, { minLength: 12, maxLength: 12 })
    fc.assert(
      fc.property(things, fc.array(change, { maxLength: 25 }), (first, changes) => {
        const board = boardOf(first)
        let layout: Layout | null = null
        const moved = new Set<string>()
        let grouping: Grouping | null = null
        const view = viewBoard(board, (before, after, changed) => {
          grouping?.update(before, after, changed)
          const groups = grouping?.groups ?? groupNotes(after)
          for (const id of layout?.follow(after, groups, changed) ?? []) moved.add(id)
        })
        grouping = new Grouping(view.current())
        layout = new Layout(view.current(), grouping.groups, PLAIN_LOOKS)
        let unfolded: ReadonlySet<string> = new Set()
        for (const one of changes) {
          const id = `thing-${one.which}`
          const before = shownBy(layout, view.current())
          moved.clear()
          if (one.does === 'place') {
            placeNotes(board, new Map([[id, one.at]]))
            setPattern(board, id, 'at', one.at)
          } else if (one.does === 'write') {
            writeText(board, { of: 'note', id }, textOf(one.words) || 'x')
            writeText(board, { of: 'statement', id }, textOf(one.words))
          } else if (one.does === 'join') joinPattern(board, id, `thing-${one.sheet}`, null)
          else if (one.does === 'sheet')
            addPattern(board, { id: `s${id}`, at: one.at, notes: [id] }, 3)
          else if (one.does === 'free') {
            for (const pattern of Object.keys(view.current().notes.get(id)?.in ?? {})) {
              takeOut(board, id, pattern, [0, 0])
            }
          } else if (one.does === 'park') setNote(board, id, 'parked', true)
          else if (one.does === 'back') setNote(board, id, 'parked', false)
          else if (one.does === 'delete') deleteNotes(board, [id])
          else if (one.does === 'dissolve') dissolvePattern(board, id)
          else {
            unfolded = new Set(unfolded.has(id) ? [] : [...unfolded, id])
            for (const turned of layout.unfold(unfolded)) moved.add(turned)
          }
          const now = view.current()
          const anew = new Layout(now, groupNotes(now), PLAIN_LOOKS)
          anew.unfold(unfolded)
          const after = shownBy(layout, now)
          expect(after).toEqual(shownBy(anew, now))
          for (const name of new Set([...Object.keys(before), ...Object.keys(after)])) {
            const same = JSON.stringify(before[name]) === JSON.stringify(after[name])
            if (!same) expect(moved).toContain(name)
          }
        }
        view.dispose()
      }),
      { numRuns: 100 },
    )
  })
})

/** All that is shown, by id. */
function shownBy(layout: Layout, board: Board): Record<string, unknown> {
  const ids = [...board.patterns.keys(), ...board.notes.keys()]
  return Object.fromEntries(
    ids.flatMap((id) => {
      const box = layout.boxOf(id)
      if (box === undefined) return []
      expect(layout.space.at([box.x, box.y])).toContain(id)
      return [[id, { box, cells: layout.cellsOf(id) }]]
    }),
  )
}
