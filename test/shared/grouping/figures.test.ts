import { expect, test } from 'vitest'
import { adjustedRand, pairPrecision } from '../../bench/grouping/measures.ts'
import { figuresOf } from '../../bench/grouping/run.ts'
import { ROUNDS } from '../../support/make-board.ts'

const rounds = new URL('../../golden/rounds/', import.meta.url).pathname
const figures = (slug: string) => figuresOf(`${rounds}${slug}.csv`, `${rounds}${slug}.gold.json`)

test('[G4] the two rounds are sorted at least twice as well as by shared words alone', () => {
  const both = ROUNDS.map(figures)
  const mean = (of: 'ari' | 'baseline') =>
    both.reduce((sum, figure) => sum + figure[of], 0) / both.length
  expect(mean('ari')).toBeGreaterThan(2 * mean('baseline'))
  // What the best of the plain ways that were tried came to (docs/grouping.md).
  expect(mean('ari')).toBeGreaterThan(2 * ((0.12 + 0.05) / 2))
})

test.each([...ROUNDS, 'craig-wen', 'alvsunda'])(
  '[G4] %s: suggestions hold two notes of five, and three times as many true pairs as chance',
  (slug) => {
    const { coverage, pairPrecision: precision, chance } = figures(slug)
    expect(coverage).toBeGreaterThanOrEqual(0.4)
    expect(precision).toBeGreaterThanOrEqual(3 * chance)
  },
)

test('the adjusted Rand index is 1 for the same groups by other names, and 0 for one group', () => {
  expect(adjustedRand([0, 0, 1, 1, 2], [5, 5, 3, 3, 9])).toBe(1)
  expect(adjustedRand([0, 0, 0, 0], [0, 0, 1, 1])).toBe(0)
  // Hubert and Arabie 1985: by hand, 2 pairs of 6 agree where 2 are expected.
  expect(adjustedRand([0, 0, 1, 1], [0, 1, 0, 1])).toBeCloseTo(-0.5)
})

test('pairs count as true when the notes share a pattern', () => {
  const gold = [new Set([0]), new Set([0, 1]), new Set([1]), new Set<number>()]
  expect(pairPrecision([[0, 1, 2]], gold)).toBeCloseTo(2 / 3)
  expect(pairPrecision([[0, 3]], gold)).toBe(0)
  expect(pairPrecision([], gold)).toBe(0)
})
