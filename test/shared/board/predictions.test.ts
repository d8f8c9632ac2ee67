import { expect, test } from 'vitest'
import { predictionsInOrder } from '../../../shared/board/groups.ts'
import {
  addPrediction,
  deletePrediction,
  setPredictionTeam,
} from '../../../shared/board/predictions.ts'
import { LIMITS } from '../../../shared/limits.ts'
import { emptyBoard, read } from './small-board.ts'

test('predictions stand in the order they were written', () => {
  const board = emptyBoard()
  addPrediction(board, { id: 'z', text: ' neat sheets ', team: 'Red' })
  addPrediction(board, { id: 'a', text: 'wait for a tick', team: '' })
  setPredictionTeam(board, 'a', 'Blue')
  expect(predictionsInOrder(read(board))).toMatchObject([
    { id: 'z', text: 'neat sheets', team: 'Red' },
    { id: 'a', text: 'wait for a tick', team: 'Blue' },
  ])
})

test('what is empty, too long or gone is refused', () => {
  const board = emptyBoard()
  expect(addPrediction(board, { id: 'a', text: '', team: '' })).toEqual({ ok: false, why: 'empty' })
  const long = 'x'.repeat(LIMITS.statementLength + 1)
  expect(addPrediction(board, { id: 'a', text: long, team: '' })).toMatchObject({ why: 'too-long' })
  expect(setPredictionTeam(board, 'a', 'Red')).toEqual({ ok: false, why: 'gone' })
  expect(deletePrediction(board, 'a')).toEqual({ ok: false, why: 'gone' })
  addPrediction(board, { id: 'a', text: 'x', team: '' })
  expect(deletePrediction(board, 'a').ok).toBe(true)
  expect(read(board).predictions.size).toBe(0)
})
