import { describe, expect, it } from 'vitest'
import { fileName } from '../../../client/records/file-name.ts'
import { matching } from '../../../client/records/matching.ts'
import { readBoard } from '../../../shared/board/view.ts'
import { makeRecord } from '../../../shared/record/from-board.ts'
import { goldRound, roundFromGold } from '../../support/make-board.ts'

const { csv, gold } = goldRound('fenwater-lane-primary')
const record = makeRecord({
  id: 'recordrecord',
  board: readBoard(roundFromGold(csv, gold).board),
  packed: null,
  closedAt: Date.UTC(2025, 2, 12, 15),
  people: 25,
})
const about = (changes: object) => ({ ...record, about: { ...record.about, ...changes } })

describe('A record as a file', () => {
  it('is named by school and date', () => {
    expect(fileName(record, 'json')).toBe('fenwater-lane-primary-school-2025-03-12.json')
  })

  it('has a name that every file system takes', () => {
    expect(fileName(about({ school: 'Åby/skola: "Norra" <1>' }), 'md')).toBe(
      'aby-skola-norra-1-2025-03-12.md',
    )
    expect(fileName(about({ school: '', title: '', date: '' }), 'md')).toBe('round-2025-03-12.md')
    expect(fileName(about({ school: 'x'.repeat(500) }), 'md').length).toBeLessThan(80)
  })
})

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
