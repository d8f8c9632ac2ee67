import { expect, test } from 'vitest'
import { daysLater, isDay, mondayOf, weekdayOf } from '../../shared/days.ts'

test('a day is one that there is', () => {
  expect(['2025-03-12', '2024-02-29', '1969-12-31'].every(isDay)).toBe(true)
  expect(['2025-02-29', '2025-13-01', '12 March', '', '2025-3-1'].some(isDay)).toBe(false)
})

test('days go on over months, leap years and the first of them', () => {
  expect(daysLater('2024-02-28', 2)).toBe('2024-03-01')
  expect(daysLater('2026-01-01', -1)).toBe('2025-12-31')
  expect(weekdayOf('2025-03-12')).toBe(2)
  expect(weekdayOf('1969-12-28')).toBe(6)
  expect(mondayOf('2025-03-16')).toBe('2025-03-10')
  expect(mondayOf('2025-03-10')).toBe('2025-03-10')
})
