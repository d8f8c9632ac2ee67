import { expect, it } from 'vitest'
import { leaveBehind, takeUp } from '../../../client/parts/left-behind.ts'
import { writeText } from '../../../shared/board/texts.ts'
import { boardWith } from '../../shared/board/small-board.ts'

const A = { of: 'note', id: 'a' } as const
const B = { of: 'note', id: 'b' } as const

it('[D6] a caret that is left behind is taken up between the same letters, once', () => {
  const board = boardWith('a', 'b')
  writeText(board, A, 'Asks')
  leaveBehind(board, A, { start: 1, end: 3 }, [])
  writeText(board, A, 'Who Asks')
  writeText(board, A, 'Who Asks?')
  expect(takeUp(board, A)?.()).toEqual({ start: 5, end: 7 })
  expect(takeUp(board, A)).toBeNull()
})

it('[D6] what the field had not shown yet counts', () => {
  const board = boardWith('a', 'b')
  writeText(board, A, 'Who Asks')
  leaveBehind(board, A, { start: 3, end: 3 }, [{ at: 0, removed: 0, added: 'Who ' }])
  expect(takeUp(board, A)?.()).toEqual({ start: 7, end: 7 })
})

it('[D6] who goes on in another text begins there', () => {
  const board = boardWith('a', 'b')
  leaveBehind(board, A, { start: 0, end: 0 }, [])
  expect(takeUp(board, B)).toBeNull()
  expect(takeUp(board, A)).toBeNull()
})
