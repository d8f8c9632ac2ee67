import { expect, it } from 'vitest'
import { type Found, foundAfter, NONE_FOUND } from '../../../client/store/found.ts'

const before: Found = { ids: new Set(['a', 'b']), at: 'a' }

it('what is found stays the same object while the same is found', () => {
  expect(foundAfter(before, new Set(['b', 'a']), 'a')).toBe(before)
  expect(foundAfter(NONE_FOUND, new Set(), null)).toBe(NONE_FOUND)
})

it('and is another when more, less, other or another place is', () => {
  for (const ids of [['a'], ['a', 'c'], ['a', 'b', 'c']]) {
    expect(foundAfter(before, new Set(ids), 'a')).toEqual({ ids: new Set(ids), at: 'a' })
  }
  expect(foundAfter(before, before.ids, 'b')).toEqual({ ids: before.ids, at: 'b' })
  expect(foundAfter(before, new Set(), 'a')).toBe(NONE_FOUND)
})
