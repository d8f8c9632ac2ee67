import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Drop, dropAt, type Held, heldBy } from '../../../../client/canvas/gestures/drop.ts'
import type { Box } from '../../../../client/canvas/layout/geometry.ts'
import { groundOf } from './a-ground.ts'

const note = (x: number, y: number): Box => ({ x, y, w: 200, h: 100 })
const cell = (id: string, x: number, y: number) => ({ note: id, box: { x, y, w: 168, h: 80 } })
const ground = groundOf(
  {
    n1: note(0, 0),
    n2: note(300, 0),
    under: note(1_010, 10),
    sheet: { x: 1_000, y: 0, w: 378, h: 300 },
    other: { x: 1_500, y: 0, w: 378, h: 300 },
    empty: { x: 2_000, y: 0, w: 378, h: 120 },
  },
  {
    sheet: [cell('m', 1_016, 100), cell('k', 1_194, 100), cell('l', 1_016, 190)],
    other: [cell('o', 1_516, 100)],
    empty: [],
  },
)
const one = (id: string, from: string | null = null): Held => ({
  grip: id,
  notes: [{ id, from }],
  patterns: [],
})
const free = one('n1')
const drawn = one('m', 'sheet')
const carriedSheet: Held = { grip: 'sheet', notes: [], patterns: ['sheet'] }
const NOTHING: Drop = { does: 'nothing' }
const drop = (x: number, y: number, held: Held, ago: Drop = NOTHING, hold: Box | null = null) =>
  dropAt([x, y], held, hold, ground, ago)

describe('Letting go', () => {
  it('of a free note on bare paper lays it there', () => {
    expect(drop(600, 600, free)).toEqual({ does: 'place' })
  })

  it('on another free note makes a pattern of both', () => {
    expect(drop(400, 50, free)).toEqual({ does: 'group', with: 'n2' })
  })

  it('on the outermost rim of a note lays it close beside', () => {
    expect(drop(303, 50, free)).toEqual({ does: 'place' })
    expect(drop(306, 50, free)).toEqual({ does: 'group', with: 'n2' })
    expect(drop(400, 97, free)).toEqual({ does: 'place' })
  })

  it('beside a note that it covers by half means that note, and by less the place', () => {
    expect(drop(290, 50, free, NOTHING, note(210, 0))).toEqual({ does: 'group', with: 'n2' })
    expect(drop(290, 50, free, NOTHING, note(190, 0))).toEqual({ does: 'place' })
  })

  it('on itself, or on another that is carried along, makes no pattern', () => {
    expect(drop(100, 50, free)).toEqual({ does: 'place' })
    const both: Held = { ...free, notes: [...free.notes, { id: 'n2', from: null }] }
    expect(drop(400, 50, both)).toEqual({ does: 'place' })
  })

  it('anywhere on a sheet puts the note in', () => {
    expect(drop(1_000, 0, free)).toMatchObject({ does: 'join', pattern: 'sheet' })
    expect(drop(1_378, 300, free)).toMatchObject({ does: 'join', pattern: 'sheet' })
    expect(drop(1_100, 50, free)).toMatchObject({ does: 'join', pattern: 'sheet' })
  })

  it('on a sheet puts it before the note that is pointed at, or behind all', () => {
    const onSheet = (x: number, y: number) => drop(x, y, free)
    expect(onSheet(1_030, 120)).toMatchObject({ before: 'm' })
    expect(onSheet(1_150, 120)).toMatchObject({ before: 'k' })
    expect(onSheet(1_340, 120)).toMatchObject({ before: 'l' })
    expect(onSheet(1_030, 200)).toMatchObject({ before: 'l' })
    expect(onSheet(1_150, 200)).toMatchObject({ before: null })
    expect(onSheet(1_100, 295)).toMatchObject({ before: null })
    expect(drop(2_100, 60, free)).toEqual({ does: 'join', pattern: 'empty', before: null })
  })

  it('of a note out of a sheet frees it, moves it on, or makes a new pattern', () => {
    expect(drop(600, 600, drawn)).toEqual({ does: 'free' })
    expect(drop(1_600, 120, drawn)).toMatchObject({ does: 'join', pattern: 'other' })
    expect(drop(400, 50, drawn)).toEqual({ does: 'group', with: 'n2' })
  })

  it('on the sheet it came from moves it there, and where it lay changes nothing', () => {
    expect(drop(1_100, 150, drawn)).toEqual(NOTHING)
    expect(drop(1_210, 120, drawn)).toEqual(NOTHING)
    expect(drop(1_340, 120, drawn)).toEqual({ does: 'join', pattern: 'sheet', before: 'l' })
    expect(drop(1_150, 220, drawn)).toEqual({ does: 'join', pattern: 'sheet', before: null })
  })

  it('of a sheet on the head of another makes one of both, elsewhere only lays it down', () => {
    expect(drop(1_600, 40, carriedSheet)).toEqual({ does: 'merge', into: 'other' })
    expect(drop(1_600, 200, carriedSheet)).toEqual({ does: 'place' })
    expect(drop(2_100, 110, carriedSheet)).toEqual({ does: 'merge', into: 'empty' })
    expect(drop(1_100, 20, carriedSheet)).toEqual({ does: 'place' })
    expect(drop(100, 50, carriedSheet)).toEqual({ does: 'place' })
  })

  it('of several sheets, or sheets and notes, only ever lays them down', () => {
    const several: Held = { ...carriedSheet, patterns: ['sheet', 'other'] }
    const mixed: Held = { ...carriedSheet, notes: free.notes }
    expect(drop(2_100, 40, several)).toEqual({ does: 'place' })
    expect(drop(1_600, 40, mixed)).toEqual({ does: 'place' })
    expect(drop(400, 50, mixed)).toEqual({ does: 'place' })
  })
})

describe('What was meant a moment ago', () => {
  it('holds while a hand trembles at the rim of a note', () => {
    const group: Drop = { does: 'group', with: 'n2' }
    expect(drop(294, 50, free, group)).toEqual(group)
    expect(drop(288, 50, free, group)).toEqual({ does: 'place' })
    expect(drop(294, 50, free, { does: 'place' })).toEqual({ does: 'place' })
  })

  it('holds while a hand trembles at the edge of a sheet, or of its head', () => {
    const join: Drop = { does: 'join', pattern: 'sheet', before: 'm' }
    expect(drop(994, 120, free, join)).toEqual(join)
    expect(drop(1_600, 106, carriedSheet, { does: 'merge', into: 'other' })).toMatchObject({
      does: 'merge',
    })
  })

  it('holds while a hand trembles between two places on a sheet', () => {
    const join: Drop = { does: 'join', pattern: 'sheet', before: 'm' }
    expect(drop(1_104, 120, free, join)).toEqual(join)
    expect(drop(1_115, 120, free, join)).toMatchObject({ before: 'k' })
  })

  it('gives way to another thing that the hand is well on', () => {
    expect(drop(400, 50, free, { does: 'join', pattern: 'sheet', before: null })).toEqual({
      does: 'group',
      with: 'n2',
    })
  })

  it('[no flicker] a hand that moves by less than the rim and comes back finds the same', () => {
    const near = fc.integer({ min: -2, max: 2 })
    const x = fc.integer({ min: -50, max: 2_500 })
    const y = fc.integer({ min: -50, max: 400 })
    fc.assert(
      fc.property(
        x,
        y,
        near,
        near,
        fc.constantFrom(free, drawn, carriedSheet),
        (x, y, dx, dy, held) => {
          const first = drop(x, y, held)
          const there = drop(x, y, held, first)
          expect(there).toEqual(first)
          if (first.does === 'group' || first.does === 'merge' || first.does === 'join') {
            expect(drop(x + dx, y + dy, held, first)).toEqual(first)
          }
        },
      ),
    )
  })
})

describe('What is in the hand', () => {
  const isPattern = (id: string): boolean => id.startsWith('s')
  const homes: Readonly<Record<string, string>> = { b: 's1', c: 's2' }
  const homeOf = (id: string): string | null => homes[id] ?? null

  it('is all that is selected, each note out of its sheet', () => {
    const on = { of: 'note', id: 'a', in: null } as const
    expect(heldBy(on, new Set(['a', 'b', 'c']), isPattern, homeOf)).toEqual({
      grip: 'a',
      notes: [
        { id: 'a', from: null },
        { id: 'b', from: 's1' },
        { id: 'c', from: 's2' },
      ],
      patterns: [],
    })
  })

  it('is a note out of the sheet on which it was taken, where it lies on several', () => {
    const on = { of: 'note', id: 'b', in: 's9' } as const
    expect(heldBy(on, new Set(), isPattern, homeOf).notes).toEqual([{ id: 'b', from: 's9' }])
  })

  it('leaves to a sheet the notes that go along with it', () => {
    const on = { of: 'pattern', id: 's1' } as const
    const held = heldBy(on, new Set(['s1', 'b', 'c']), isPattern, homeOf)
    expect(held).toEqual({ grip: 's1', notes: [{ id: 'c', from: 's2' }], patterns: ['s1'] })
  })
})
