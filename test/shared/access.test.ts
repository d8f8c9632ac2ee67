import { expect, test } from 'vitest'
import { CODE_ALPHABET, isKey, mayActAs, readCode, showCode } from '../../shared/access.ts'

test('a facilitator may do what a participant may, a viewer may not', () => {
  expect(mayActAs('facilitator', 'participant')).toBe(true)
  expect(mayActAs('participant', 'participant')).toBe(true)
  expect(mayActAs('viewer', 'participant')).toBe(false)
})

test.each([
  ['4K7 QXN', '4K7QXN'],
  ['4k7-qxn', '4K7QXN'],
  [' 4 K 7.Q·X—N ', '4K7QXN'],
  ['OIL ZSB', '011258'],
  ['u2uouo', 'V2V0V0'],
])('%j is read as %s', (typed, code) => {
  expect(readCode(typed)).toBe(code)
})

test.each(['', '4K7', '4K7QXN4', '4K7QX!', 'ÅÄÖ123'])('%j can mean no code', (typed) => {
  expect(readCode(typed)).toBeNull()
})

test('no two characters of codes look alike, and each reads back as itself', () => {
  expect(CODE_ALPHABET).not.toMatch(/[OILZSBU]/)
  for (const character of CODE_ALPHABET) {
    const code = character.repeat(6)
    expect(readCode(showCode(code))).toBe(code)
  }
})

test('a key has at least 128 bits of base64url', () => {
  expect(isKey('a'.repeat(22))).toBe(true)
  expect(isKey('a'.repeat(21))).toBe(false)
  expect(isKey(`${'a'.repeat(22)}=`)).toBe(false)
  expect(isKey(7)).toBe(false)
})
