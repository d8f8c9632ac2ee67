import { describe, expect, it } from 'vitest'
import { matching } from '../../../client/records/matching.ts'

describe('Searching the shelf', () => {
  const entry = { id: 'a', title: '', network: 'Riverside', patterns: 1, theories: 1, notes: 1 }
  const fenwater = { ...entry, school: 'Fenwater Lane', date: '2025-03-12', closedAt: 1 }
  const aby = { ...entry, school: 'Åby skola', date: '2025-10-01', closedAt: 2 }

  it('shows all without words, the last closed first', () => {
    expect(matching([fenwater, aby], '  ')).toEqual([aby, fenwater])
  })

  it('finds by school, network and date, all words, in any case', () => {
    expect(matching([fenwater, aby], 'LANE riverside')).toEqual([fenwater])
    expect(matching([fenwater, aby], '2025-10')).toEqual([aby])
    expect(matching([fenwater, aby], 'lane åby')).toEqual([])
  })
})
