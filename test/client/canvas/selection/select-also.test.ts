import { expect, it } from 'vitest'
import { selectedAlso, waysToGrow } from '../../../../client/canvas/selection/select-also.ts'
import { groupNotes } from '../../../../shared/board/groups.ts'
import { setNote } from '../../../../shared/board/notes.ts'
import { boardWith, putPattern, read } from '../../../shared/board/small-board.ts'

function round() {
  const board = boardWith('a', 'b', 'c', 'd', 'e')
  putPattern(board, 'p', ['a', 'b'])
  setNote(board, 'b', 'room', 'B2')
  setNote(board, 'd', 'about', 'task')
  setNote(board, 'a', 'about', 'task')
  setNote(board, 'e', 'parked', true)
  const now = read(board)
  return { now, groups: groupNotes(now) }
}

it('A selection can grow by the pattern, the room and the subject of what is in it', () => {
  const { now } = round()
  expect(waysToGrow(now, ['a'])).toEqual([
    { by: 'pattern', pattern: 'p' },
    { by: 'room', room: 'A1' },
    { by: 'about', about: 'task' },
  ])
  expect(waysToGrow(now, ['c'])).toEqual([{ by: 'room', room: 'A1' }, { by: 'free' }])
  expect(waysToGrow(now, ['p'])).toEqual([{ by: 'pattern', pattern: 'p' }])
  expect(waysToGrow(now, [])).toEqual([])
})

it('It grows by what lies on the paper, and keeps what it has', () => {
  const { now, groups } = round()
  const grown = (also: Parameters<typeof selectedAlso>[0]) =>
    [...selectedAlso(also, now, groups, new Set(['c']))].sort()
  expect(grown({ by: 'pattern', pattern: 'p' })).toEqual(['a', 'b', 'c'])
  expect(grown({ by: 'room', room: 'A1' })).toEqual(['a', 'c', 'd'])
  expect(grown({ by: 'about', about: 'task' })).toEqual(['a', 'c', 'd'])
  expect(grown({ by: 'free' })).toEqual(['c', 'd'])
})
