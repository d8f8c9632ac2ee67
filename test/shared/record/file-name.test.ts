import { describe, expect, it } from 'vitest'
import { fileName } from '../../../shared/record/file-name.ts'

const named = {
  school: 'Fenwater Lane Primary School',
  title: 'Round 3',
  date: '2025-03-12',
  closedAt: Date.UTC(2025, 2, 13, 15),
}

describe('A record as a file', () => {
  it('is named by school and date', () => {
    expect(fileName(named, 'json')).toBe('fenwater-lane-primary-school-2025-03-12.json')
  })

  it('has a name that every file system takes', () => {
    expect(fileName({ ...named, school: 'Åby/skola: "Norra" <1>' }, 'md')).toBe(
      'aby-skola-norra-1-2025-03-12.md',
    )
    const bare = { ...named, school: '', title: '', date: '' }
    expect(fileName(bare, 'md')).toBe('round-2025-03-13.md')
    expect(fileName({ ...bare, closedAt: Number.MAX_SAFE_INTEGER }, 'md')).toBe('round.md')
    expect(fileName({ ...named, school: 'x'.repeat(500) }, 'md').length).toBeLessThan(80)
  })

  it('has a name that can be sent, whatever its letters', () => {
    const name = fileName({ ...named, school: `x${'𐐷'.repeat(100)}\ud801` }, 'md')
    expect(name.isWellFormed()).toBe(true)
    expect(name).toContain('-2025-03-12.md')
  })
})
