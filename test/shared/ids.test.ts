import { expect, test } from 'vitest'
import { ID_LENGTH, idFromBytes, isId } from '../../shared/ids.ts'

test('bytes become an id of twelve URL-safe characters', () => {
  const id = idFromBytes(Uint8Array.from({ length: ID_LENGTH }, (_, index) => index * 21 + 3))
  expect(id).toHaveLength(ID_LENGTH)
  expect(isId(id)).toBe(true)
})

test('every byte gives a character, and two bytes far apart different ones', () => {
  const all = Array.from({ length: 256 }, (_, byte) => idFromBytes(new Uint8Array(12).fill(byte)))
  expect(all.every(isId)).toBe(true)
  expect(new Set(all).size).toBe(64)
})

test.each(['', 'short', 'thirteen-char', 'with space 1', 'twelve/chars', 12, null, undefined])(
  '%j is no id',
  (value) => {
    expect(isId(value)).toBe(false)
  },
)
