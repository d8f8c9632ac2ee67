import { describe, expect, it } from 'vitest'
import { blankSetUp, isoDay, newBoard, problemsOf } from '../../../client/starting/set-up.ts'
import { newBoardSchema } from '../../../shared/wire/api.ts'

const blank = blankSetUp('2025-03-12', 'en')
const ready = { ...blank, school: ' Fenwater Lane Primary ' }

describe('The set-up of a round', () => {
  it('asks for the school and for nothing else', () => {
    expect(problemsOf(blank)).toEqual({ school: 'empty' })
    expect(problemsOf(ready)).toEqual({})
  })

  it('names what is too long or too many', () => {
    const rooms = Array.from({ length: 61 }, (_, index) => `room ${index}!`).join('\n')
    expect(problemsOf({ ...ready, focus: 'x'.repeat(2_001), rooms })).toEqual({
      focus: 'too-long',
      rooms: 'too-many',
    })
  })

  it('becomes a round that the server takes', () => {
    const board = newBoard({
      ...ready,
      rooms: 'A1–A3',
      teams: 'Red, Blue',
      questions: 'What do pupils do?\n\n Who decides? ',
      date: '',
    })
    expect(newBoardSchema.safeParse(board).success).toBe(true)
    expect(board).toMatchObject({
      about: {
        school: 'Fenwater Lane Primary',
        rooms: ['A1', 'A2', 'A3'],
        teams: ['Red', 'Blue'],
        questions: ['What do pupils do?', 'Who decides?'],
        authors: 'hidden',
      },
    })
  })

  it('takes its steps from the timetable, in the language of the round', () => {
    const swedish = newBoard({ ...ready, language: 'sv', timetable: 'short' })
    const names = 'agenda' in swedish ? swedish.agenda?.map(({ name }) => name) : []
    expect(names?.[0]).toBe('Skriv')
    expect(names).toHaveLength(5)
  })

  it('knows the day where the device is', () => {
    expect(isoDay(new Date(2025, 2, 9, 23, 30))).toBe('2025-03-09')
  })
})
