import { expect, test } from 'vitest'
import { byCheck, isDue } from '../../../client/review/due.ts'

test('next steps are looked at by their day; those without one, or with none there is, come last', () => {
  const steps = [
    { number: 1, check: null },
    { number: 2, check: '2025-05-02' },
    { number: 3, check: 'soon' },
    { number: 4, check: '2025-04-30' },
    { number: 5, check: '2025-05-02' },
  ]
  expect(byCheck(steps).map(({ number }) => number)).toEqual([4, 2, 5, 1, 3])
  expect(steps.filter((step) => isDue(step, '2025-05-01')).map(({ number }) => number)).toEqual([4])
})
