import { expect, test } from 'vitest'
import { knownLabels, setAbout } from '../../../shared/board/about.ts'
import { ABOUT, emptyBoard, read } from './small-board.ts'

test('what was said at set-up is read back, and can be changed in part', () => {
  const board = emptyBoard()
  setAbout(board, ABOUT)
  setAbout(board, { rooms: ['C3'] })
  expect(read(board).about).toEqual({ ...ABOUT, rooms: ['C3'] })
})

test('rooms of the set-up come first, then those that notes brought', () => {
  const brought = ['Z9', 'A1', '', 'C4', 'Z9']
  expect(knownLabels(['B2', 'A1'], brought)).toEqual(['B2', 'A1', 'C4', 'Z9'])
})
