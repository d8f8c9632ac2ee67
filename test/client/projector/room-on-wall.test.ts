import { describe, expect, it } from 'vitest'
import { SIZES, sizeFor, stretchAround } from '../../../client/projector/room-on-wall.ts'

const things = Array.from({ length: 11 }, (_, index) => ({ id: `P${index + 1}` }))
const ids = (list: readonly { readonly id: string }[]): string => list.map(({ id }) => id).join(' ')

describe('Room on the wall', () => {
  it('makes longer texts smaller, never larger', () => {
    const sizes = [1, 40, 80, 200, 400, 2_000].map((length) =>
      SIZES.indexOf(sizeFor('x'.repeat(length))),
    )
    expect(sizes).toEqual([...sizes].sort())
    expect(sizeFor('short')).toBe('huge')
    expect(sizeFor('x'.repeat(2_000))).toBe('small')
  })

  it('shows a stretch of a list that holds the one in focus', () => {
    const first = stretchAround(things, 'P1', 5)
    expect([first.before, ids(first.shown), first.after]).toEqual([0, 'P1 P2 P3 P4 P5', 6])
    const middle = stretchAround(things, 'P6', 5)
    expect([middle.before, ids(middle.shown), middle.after]).toEqual([3, 'P4 P5 P6 P7 P8', 3])
    const last = stretchAround(things, 'P11', 5)
    expect([last.before, ids(last.shown), last.after]).toEqual([6, 'P7 P8 P9 P10 P11', 0])
  })

  it('shows all of a short list', () => {
    expect(stretchAround(things.slice(0, 3), 'gone', 5)).toMatchObject({ before: 0, after: 0 })
    expect(stretchAround([], 'gone', 5).shown).toEqual([])
  })
})
