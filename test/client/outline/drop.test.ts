import { describe, expect, it } from 'vitest'
import {
  dropOn,
  type Held,
  heldName,
  holdingOf,
  readHeld,
  readTarget,
  type Target,
  targetName,
} from '../../../client/outline/drop.ts'
import type { Note, Pattern, Theory } from '../../../shared/board/model.ts'

const board = {
  notes: new Map([
    ['n1', {} as Note],
    ['n2', {} as Note],
  ]),
  patterns: new Map([
    ['p1', {} as Pattern],
    ['p2', {} as Pattern],
  ]),
  theories: new Map([['t1', {} as Theory]]),
}
const free: Held = { note: 'n1', from: null }
const placed: Held = { note: 'n1', from: 'p1' }

describe('Letting go of a note in the outline', () => {
  it.each<[string, Held, Target | null, object]>([
    ['on nothing: it stays', placed, null, { does: 'nothing' }],
    ['on its own pattern: it stays', placed, { onto: 'pattern', id: 'p1' }, { does: 'nothing' }],
    [
      'on another pattern: it joins it',
      placed,
      { onto: 'pattern', id: 'p2' },
      { does: 'join', pattern: 'p2' },
    ],
    [
      'free, on a pattern: it joins it',
      free,
      { onto: 'pattern', id: 'p1' },
      { does: 'join', pattern: 'p1' },
    ],
    [
      'on a pattern that is gone: it stays',
      free,
      { onto: 'pattern', id: 'p9' },
      { does: 'nothing' },
    ],
    [
      'on a free note: both begin a pattern',
      free,
      { onto: 'note', id: 'n2' },
      { does: 'group', with: 'n2' },
    ],
    ['on itself: it stays', free, { onto: 'note', id: 'n1' }, { does: 'nothing' }],
    ['on a note that is gone: it stays', free, { onto: 'note', id: 'n9' }, { does: 'nothing' }],
    [
      'on the free notes: it leaves its pattern',
      placed,
      { onto: 'free' },
      { does: 'take-out', from: 'p1' },
    ],
    [
      'a pattern on another: both become one',
      { pattern: 'p1' },
      { onto: 'pattern', id: 'p2' },
      { does: 'merge', from: 'p1', into: 'p2' },
    ],
    [
      'a pattern on itself: it stays',
      { pattern: 'p1' },
      { onto: 'pattern', id: 'p1' },
      { does: 'nothing' },
    ],
    [
      'a pattern on one that is gone: it stays',
      { pattern: 'p1' },
      { onto: 'pattern', id: 'p9' },
      { does: 'nothing' },
    ],
    [
      'a pattern on a free note: it stays',
      { pattern: 'p1' },
      { onto: 'note', id: 'n1' },
      { does: 'nothing' },
    ],
    [
      'a note on a theory: it lies under it',
      placed,
      { onto: 'theory', id: 't1' },
      { does: 'lay-under', theory: 't1', thing: 'n1' },
    ],
    [
      'a pattern on a theory: it lies under it',
      { pattern: 'p1' },
      { onto: 'theory', id: 't1' },
      { does: 'lay-under', theory: 't1', thing: 'p1' },
    ],
    [
      'a pattern on a theory that is gone: it stays',
      { pattern: 'p1' },
      { onto: 'theory', id: 't9' },
      { does: 'nothing' },
    ],
    ['free, on the free notes: it stays', free, { onto: 'free' }, { does: 'nothing' }],
  ])('%s', (_what, held, target, meaning) => {
    expect(dropOn(board, held, target)).toEqual(meaning)
  })

  it('at a place of a pattern puts it there, also in its own', () => {
    for (const id of ['p1', 'p2']) {
      expect(dropOn(board, placed, { onto: 'pattern', id }, 'n2')).toEqual({
        does: 'join',
        pattern: id,
        before: 'n2',
      })
    }
  })

  it('means nothing when somebody deleted the note in the meantime', () => {
    const gone: Held = { note: 'n9', from: null }
    expect(dropOn(board, gone, { onto: 'pattern', id: 'p1' })).toEqual({ does: 'nothing' })
  })

  it('names places and held notes so that they can be read back', () => {
    for (const target of [
      { onto: 'free' },
      { onto: 'pattern', id: 'p_-1' },
      { onto: 'note', id: 'n1' },
      { onto: 'theory', id: 't1' },
    ] as const) {
      expect(readTarget(targetName(target))).toEqual(target)
    }
    expect(readTarget(undefined)).toBeNull()
    for (const held of [free, placed, { pattern: 'p1' }])
      expect(readHeld(heldName(held))).toEqual(held)
  })
})

describe('What others are told of what is carried in the outline', () => {
  const at = (x: number, y: number) => ({ at: [x, y] as const })
  const laid = {
    notes: new Map([['n1', at(1, 2) as Note]]),
    patterns: new Map([['p1', at(30, 400) as Pattern]]),
  }
  it('is where it lies: a note of a sheet above it', () => {
    expect(holdingOf(laid, free)).toEqual({ n1: [1, 2] })
    expect(holdingOf(laid, placed)).toEqual({ n1: [30, 300] })
    expect(holdingOf(laid, { pattern: 'p1' })).toEqual({ p1: [30, 400] })
  })
  it('is nothing when it is gone', () => {
    expect(holdingOf(laid, { note: 'gone', from: null })).toBeNull()
    expect(holdingOf(laid, { pattern: 'gone' })).toBeNull()
  })
})
