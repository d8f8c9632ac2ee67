import { describe, expect, it } from 'vitest'
import { labelsProblem, readLabels } from '../../../client/starting/labels.ts'

describe('Rooms and teams as they are typed', () => {
  it('are divided by commas, semicolons and lines, trimmed, blanks passed over', () => {
    expect(readLabels(' A1, A2 ;B1\n\nB2,, ')).toEqual(['A1', 'A2', 'B1', 'B2'])
    expect(readLabels('  ')).toEqual([])
    expect(readLabels('Year   3\nYear 4')).toEqual(['Year 3', 'Year 4'])
  })

  it('are each kept once, as typed first, whatever the case', () => {
    expect(readLabels('A1, a1, A2, A1')).toEqual(['A1', 'A2'])
  })

  it.each([
    ['A1-A4', ['A1', 'A2', 'A3', 'A4']],
    ['A1–A4', ['A1', 'A2', 'A3', 'A4']],
    ['A1 — a3', ['A1', 'A2', 'A3']],
    ['A1-3', ['A1', 'A2', 'A3']],
    ['8-11', ['8', '9', '10', '11']],
    ['Team 1 - Team 3', ['Team 1', 'Team 2', 'Team 3']],
    ['08–10', ['08', '09', '10']],
    ['A1–A2, B1', ['A1', 'A2', 'B1']],
  ])('write the range %s out', (typed, labels) => {
    expect(readLabels(typed)).toEqual(labels)
  })

  it.each(['A4-A1', 'A1-B4', 'Y7-Blue', 'Science-Lab', 'A1-A1', '1-4000', '-3'])(
    'leave %s as it is: that is no range',
    (typed) => {
      expect(readLabels(typed)).toEqual([typed])
    },
  )

  it('are refused when there are too many or one is too long', () => {
    expect(labelsProblem(readLabels('A1–A30, B1–B30'))).toBeNull()
    expect(labelsProblem(readLabels('A1–A30, B1–B30, C1'))).toBe('too-many')
    expect(labelsProblem(['x'.repeat(61)])).toBe('too-long')
  })
})
