import { expect, it } from 'vitest'
import { listWrittenIn } from '../../../client/outline/written.ts'

it('[D6] a note is written in where it was meant, and where others take it', () => {
  expect(listWrittenIn(null, [])).toBeNull()
  expect(listWrittenIn('p1', ['p2', 'p1'])).toBe('p1')
  expect(listWrittenIn(null, ['p2'])).toBe('p2')
  expect(listWrittenIn('p1', ['p2'])).toBe('p2')
  expect(listWrittenIn('p1', [])).toBeNull()
})
