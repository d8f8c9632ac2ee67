import { expect, it } from 'vitest'
import { type Entry, fitting } from '../../../client/find/entry.ts'

const entry = (name: string, group = 'Board'): Entry => ({
  id: name,
  name,
  group,
  keys: [],
  run: () => {},
})
const ALL = [
  entry('New note'),
  entry('New pattern'),
  entry('Zoom in', 'View'),
  entry('Fit all', 'View'),
  entry('Next step: Name', 'Leading the room'),
]

const names = (sought: string): readonly string[] =>
  fitting(ALL, sought).flatMap(({ items }) => items.map(({ name }) => name))

it.each([
  ['', ALL.map(({ name }) => name)],
  ['note new', ['New note']],
  ['pat', ['New pattern']],
  ['NÖTE', ['New note']],
  ['ptrn', ['New pattern']],
  ['zoom', ['Zoom in']],
  ['view fit', ['Fit all']],
  ['name', ['Next step: Name']],
  ['nothing', []],
])('%j finds %j', (sought, expected) => {
  expect(names(sought)).toEqual(expected)
})

it('keeps headings together, the one with the best first', () => {
  expect(fitting(ALL, 'ne').map(({ value }) => value)).toEqual(['Board', 'Leading the room'])
  expect(fitting(ALL, '').map(({ value }) => value)).toEqual(['Board', 'View', 'Leading the room'])
})
