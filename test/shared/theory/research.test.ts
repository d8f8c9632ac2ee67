import { expect, it } from 'vitest'
import { EFFECTS, researchBeside } from '../../../shared/theory/research.ts'
import { STRAND_TITLES } from '../../../shared/theory/strands.ts'

const titles = Object.values(STRAND_TITLES)

it('[T3] has something to say beside each of the ten strands, the strongest first', () => {
  for (const title of titles) {
    const { of, beside } = researchBeside(title)
    expect(of, title).toBe('strand')
    expect(beside.length, title).toBeGreaterThan(1)
    const sizes = beside.map((influence) => EFFECTS[influence])
    expect(sizes, title).toEqual([...sizes].sort((a, b) => b - a))
  }
})

it('[T3] every influence stands beside a theory of no strand, once', () => {
  for (const strand of [null, 'A strand of their own']) {
    const { of, beside, around } = researchBeside(strand)
    expect(of).toBe('all')
    expect([...beside, ...around].sort()).toEqual(Object.keys(EFFECTS).sort())
  }
})

it('[T3] says of no strand the same twice', () => {
  for (const title of titles) {
    const { beside, around } = researchBeside(title)
    const all = [...beside, ...around]
    expect(new Set(all).size, title).toBe(all.length)
  }
})
