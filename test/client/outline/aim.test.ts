import { describe, expect, it } from 'vitest'
import { type Areas, nextPlace, under } from '../../../client/outline/aim.ts'

// Two patterns, then the list of free notes with two notes in it.
const areas: Areas = new Map([
  ['free', { left: 0, top: 400, width: 300, height: 300 }],
  ['pattern:b', { left: 0, top: 200, width: 300, height: 180 }],
  ['pattern:a', { left: 0, top: 0, width: 300, height: 180 }],
  ['note:2', { left: 10, top: 560, width: 280, height: 80 }],
  ['note:1', { left: 10, top: 460, width: 280, height: 80 }],
])

describe('Which place is meant', () => {
  it('is the smallest under the hand', () => {
    expect(under(areas, 50, 480)).toEqual(['note:1', 'free'])
    expect(under(areas, 50, 410)).toEqual(['free'])
    expect(under(areas, 50, 100)).toEqual(['pattern:a'])
    expect(under(areas, 50, 190)).toEqual([])
  })

  it('is a theory, where one lies over the outline; no key leads there', () => {
    const theory = { left: 0, top: 440, width: 300, height: 90 }
    const shown = new Map([...areas, ['theory:t', theory] as const])
    expect(under(shown, 50, 480)[0]).toBe('theory:t')
    expect(nextPlace(shown, 'free', 'ArrowDown')).toBeNull()
  })

  it.each([
    ['pattern:a', 'ArrowDown', 'pattern:b'],
    ['pattern:b', 'ArrowDown', 'free'],
    ['free', 'ArrowDown', null],
    ['free', 'ArrowUp', 'pattern:b'],
    ['pattern:a', 'ArrowUp', null],
    [null, 'ArrowDown', 'pattern:a'],
    [null, 'ArrowUp', 'free'],
    ['pattern:a', 'ArrowRight', 'note:1'],
    ['note:1', 'ArrowRight', 'note:2'],
    ['note:2', 'ArrowRight', null],
    ['note:2', 'ArrowLeft', 'note:1'],
    ['free', 'ArrowLeft', 'note:2'],
    ['note:2', 'ArrowUp', 'pattern:b'],
    ['note:1', 'ArrowDown', null],
  ] as const)('from %s by %s: %s', (now, arrow, next) => {
    expect(nextPlace(areas, now, arrow)).toBe(next)
  })
})
