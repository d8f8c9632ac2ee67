import { expect, it } from 'vitest'
import { rowBefore } from '../../../client/outline/rows.ts'

const rows = [
  { id: 'a', top: 0, height: 40 },
  { id: 'b', top: 50, height: 40 },
  { id: 'c', top: 100, height: 40 },
]

it.each([
  [10, 'a'],
  [25, 'b'],
  [60, 'b'],
  [80, 'c'],
  [130, null],
])('At the height %d a note is let go before %s', (y, before) => {
  expect(rowBefore(rows, y, 'elsewhere')).toBe(before)
})

it('The place where it lay itself is no place', () => {
  expect(rowBefore(rows, 60, 'b')).toBe('c')
})
