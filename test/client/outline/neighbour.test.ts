import { expect, it } from 'vitest'
import { neighbour } from '../../../client/outline/neighbour.ts'

it.each([
  ['b', 'ArrowDown', 'c'],
  ['b', 'ArrowUp', 'a'],
  ['a', 'ArrowUp', null],
  ['c', 'ArrowDown', null],
  ['b', 'Home', 'a'],
  ['b', 'End', 'c'],
  ['b', 'x', null],
  ['gone', 'ArrowDown', null],
  [null, 'ArrowDown', null],
])('In a list, %s and the key %s lead to %s', (now, key, next) => {
  expect(neighbour(['a', 'b', 'c'], now, key)).toBe(next)
})
