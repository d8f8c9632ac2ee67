import fc from 'fast-check'
import { expect, test } from 'vitest'
import { spreadOf } from '../../../shared/board/spread.ts'

const label = fc.constantFrom('', 'A1', 'B2', 'C3')

test('P2 the spread of notes is two numbers, whatever the rooms are called and in what order', () => {
  const notes = fc.array(fc.record({ room: label, team: label }))
  fc.assert(
    fc.property(notes, (held) => {
      const spread = spreadOf(held)
      expect(Object.keys(spread).sort()).toEqual(['rooms', 'tables'])
      expect(spreadOf([...held].reverse())).toEqual(spread)
      const renamed = held.map(({ room, team }) => ({ room: room && `x${room}`, team }))
      expect(spreadOf(renamed)).toEqual(spread)
    }),
  )
  expect(
    spreadOf([
      { room: 'A1', team: 'Red' },
      { room: 'a1 ', team: '' },
      { room: '', team: 'Blue' },
    ]),
  ).toEqual({ rooms: 1, tables: 2 })
})
