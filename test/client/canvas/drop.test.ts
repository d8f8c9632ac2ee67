import { describe, expect, it } from 'vitest'
import { dropAt, type Held } from '../../../client/canvas/drop.ts'
import type { Box } from '../../../client/canvas/geometry.ts'

const note = (x: number, y: number): Box => ({ x, y, w: 200, h: 100 })
const PLACES: ReadonlyMap<string, Box> = new Map([
  ['n1', note(0, 0)],
  ['n2', note(300, 0)],
  ['under', note(1_010, 10)],
  ['sheet', { x: 1_000, y: 0, w: 400, h: 300 }],
  ['other', { x: 1_500, y: 0, w: 400, h: 300 }],
])
const isPattern = (id: string): boolean => id === 'sheet' || id === 'other'
const free: Held = { of: 'notes', ids: ['n1'], from: null }
const drawn: Held = { of: 'notes', ids: ['m'], from: 'sheet' }
const drop = (x: number, y: number, held: Held) => dropAt([x, y], held, PLACES, isPattern)

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

  it('on itself, or on another that is carried along, makes no pattern', () => {
    expect(drop(100, 50, free)).toEqual({ does: 'place' })
    expect(drop(400, 50, { of: 'notes', ids: ['n1', 'n2'], from: null })).toEqual({ does: 'place' })
  })

  it('anywhere on a sheet puts the note in', () => {
    expect(drop(1_000, 0, free)).toEqual({ does: 'join', pattern: 'sheet' })
    expect(drop(1_400, 300, free)).toEqual({ does: 'join', pattern: 'sheet' })
  })

  it('where a sheet lies over a note means the sheet', () => {
    expect(drop(1_100, 50, free)).toEqual({ does: 'join', pattern: 'sheet' })
  })

  it('of a note out of a sheet frees it, moves it on, or makes a new pattern', () => {
    expect(drop(600, 600, drawn)).toEqual({ does: 'free' })
    expect(drop(1_600, 50, drawn)).toEqual({ does: 'join', pattern: 'other' })
    expect(drop(400, 50, drawn)).toEqual({ does: 'group', with: 'n2' })
  })

  it('on the sheet it came from changes nothing', () => {
    expect(drop(1_100, 50, drawn)).toEqual({ does: 'nothing' })
  })

  it('of a sheet only ever lays it down', () => {
    const held: Held = { of: 'pattern', id: 'sheet' }
    for (const x of [100, 1_100, 1_600, 9_000]) expect(drop(x, 50, held)).toEqual({ does: 'place' })
  })
})
