import fc from 'fast-check'
import { expect, test } from 'vitest'
import { byRank, rankAfter, rankBetween, ranksAfter } from '../../shared/rank.ts'

test('a rank falls between its neighbours, wherever things are put', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 60 }), (places) => {
      const order: string[] = []
      for (const place of places) {
        const at = place % (order.length + 1)
        order.splice(at, 0, rankBetween(order[at - 1] ?? null, order[at] ?? null))
      }
      expect(order).toEqual([...order].sort())
      expect(new Set(order).size).toBe(order.length)
    }),
  )
})

test('new ranks stand behind all others, in order', () => {
  const ranks = ranksAfter(['a5', 'a0', 'a2'], 3)
  expect([...ranks].sort()).toEqual(ranks)
  expect(ranks.every((rank) => rank > 'a5')).toBe(true)
})

test.each([
  ['a1', 'a1'],
  ['a2', 'a1'],
  ['not a rank!', 'a1'],
  ['a1', ''],
  ['', ''],
])('between %j and %j there is still a place', (before, after) => {
  expect(rankBetween(before, after)).toMatch(/^[A-Za-z0-9]+$/)
})

test('a malformed rank of another writer does not stop anyone', () => {
  expect(rankAfter(['???', 'a3', 'zzzz'])).toBe('a4')
  expect(rankAfter([])).toBe('a0')
})

test('equal ranks are told apart by id, the same way on every device', () => {
  const things = [
    { id: 'b', rank: 'a1' },
    { id: 'a', rank: 'a1' },
    { id: 'c', rank: 'a0' },
  ]
  expect([...things].sort(byRank).map(({ id }) => id)).toEqual(['c', 'a', 'b'])
  expect(byRank(things[0] as never, things[0] as never)).toBe(0)
})
