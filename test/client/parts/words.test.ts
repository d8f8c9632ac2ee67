import { expect, it } from 'vitest'
import { hasWords } from '../../../client/parts/words.ts'

it.each([
  ['Pupils wait for an adult', 'adult wait', true],
  ['Pupils wait for an adult', 'WAI', true],
  ['Pupils wait for an adult', '  ', true],
  ['Pupils wait for an adult', 'teacher', false],
  ['Élève à côté', 'eleve cote', true],
  ['Lärare frågar', 'larare', true],
])('"%s" looked through for "%s": %s', (text, sought, found) => {
  expect(hasWords(text, sought)).toBe(found)
})
