import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spread } from '../../../shared/triads/spread.ts'

const line = fc.record({
  left: fc.constantFrom(...'abcdefgh'),
  right: fc.constantFrom(...'uvw'),
})

test('[N2] at every point and on the whole, each group has as many lines as another or one more', () => {
  fc.assert(
    fc.property(
      fc.array(line, { maxLength: 90 }),
      fc.integer({ min: 1, max: 20 }),
      (lines, groups) => {
        const found = spread(lines, groups)
        const sizes = (held: (index: number) => boolean): readonly number[] =>
          Array.from(
            { length: groups },
            (_, group) => found.filter((one, index) => one === group && held(index)).length,
          )
        const even = (of: readonly number[]): boolean => Math.max(...of) - Math.min(...of) <= 1
        expect(even(sizes(() => true))).toBe(true)
        for (const point of new Set(lines.map(({ left }) => left))) {
          expect(even(sizes((index) => lines[index]?.left === point))).toBe(true)
        }
        for (const point of new Set(lines.map(({ right }) => right))) {
          expect(even(sizes((index) => lines[index]?.right === point))).toBe(true)
        }
      },
    ),
    { numRuns: 500 },
  )
})

test('without a group nobody is spread', () => {
  expect(() => spread([], 0)).toThrow('no group')
})
