import { expect, test } from 'vitest'
import { placeAt, placeByKey, readSpot, type Step, spotName } from '../../../client/next/places.ts'

const STEPS: readonly Step[] = [
  { id: 'a', horizon: 'week', for: 'school' },
  { id: 'b', horizon: 'week', for: 'school' },
  { id: 'n', horizon: 'week', for: 'network' },
  { id: 'm', horizon: 'month', for: 'school' },
]

test('[N5] arrow keys take a step along its list, into the network’s, and to the next horizon', () => {
  const to = (id: string, key: string) => placeByKey(STEPS, id, key)
  expect(to('a', 'ArrowDown')).toEqual({ horizon: 'week', for: 'school', before: null })
  expect(to('b', 'ArrowUp')).toEqual({ horizon: 'week', for: 'school', before: 'a' })
  expect(to('b', 'ArrowDown')).toEqual({ horizon: 'week', for: 'network', before: 'n' })
  expect(to('n', 'ArrowUp')).toEqual({ horizon: 'week', for: 'school', before: null })
  expect(to('n', 'ArrowRight')).toEqual({ horizon: 'month', for: 'network', before: null })
  expect(to('m', 'ArrowLeft')).toEqual({ horizon: 'week', for: 'school', before: null })
  for (const [id, key] of [
    ['a', 'ArrowUp'],
    ['a', 'ArrowLeft'],
    ['n', 'ArrowDown'],
    ['a', 'Enter'],
    ['gone', 'ArrowDown'],
  ] as const) {
    expect(to(id, key)).toBeNull()
  }
})

test('let go on the upper half of a step it comes before it, on the lower half behind it', () => {
  const spot = { horizon: 'week', for: 'school', beside: 'a' } as const
  expect(placeAt(STEPS, spot, 'upper').before).toBe('a')
  expect(placeAt(STEPS, spot, 'lower').before).toBe('b')
  expect(placeAt(STEPS, { ...spot, beside: 'b' }, 'lower').before).toBeNull()
  expect(placeAt(STEPS, { ...spot, beside: null }, 'lower').before).toBeNull()
})

test('a spot is known by its name', () => {
  for (const beside of ['a', null]) {
    const spot = { horizon: 'year', for: 'network', beside } as const
    expect(readSpot(spotName(spot))).toEqual(spot)
  }
  expect(readSpot('note:1')).toBeNull()
})
