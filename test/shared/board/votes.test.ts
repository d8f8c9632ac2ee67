import { expect, test } from 'vitest'
import type { BoardDoc } from '../../../shared/board/doc.ts'
import { addTheory } from '../../../shared/board/theories.ts'
import { castVotes, tally, votesLeft } from '../../../shared/board/votes.ts'
import { setVoting } from '../../../shared/stage/stage.ts'
import { emptyBoard, putPattern, read } from './small-board.ts'

function voting(): BoardDoc {
  const board = emptyBoard()
  putPattern(board, 'p', [])
  addTheory(board, { id: 't', lead: 'If', from: null })
  setVoting(board, { open: true, budget: 3 })
  return board
}

function cast(board: BoardDoc, device: string, target: string, count: number) {
  return castVotes(board, read(board), device, target, count)
}

test('votes are laid within the budget, and can be moved', () => {
  const board = voting()
  expect(cast(board, 'd1', 'p', 2).ok).toBe(true)
  expect(cast(board, 'd1', 't', 2)).toEqual({ ok: false, why: 'too-many', limit: 3 })
  expect(cast(board, 'd1', 'p', 3).ok).toBe(true)
  expect(votesLeft(read(board), 'd1')).toBe(0)
  expect(cast(board, 'd1', 'p', 0).ok).toBe(true)
  expect(cast(board, 'd1', 't', 3).ok).toBe(true)
  expect(cast(board, 'd2', 't', 1).ok).toBe(true)
  expect(Object.fromEntries(tally(read(board)))).toEqual({ t: 4 })
})

test('no vote is laid on what is gone, or while voting is closed', () => {
  const board = voting()
  expect(cast(board, 'd1', 'gone', 1)).toEqual({ ok: false, why: 'gone' })
  setVoting(board, { open: false, budget: 3 })
  expect(cast(board, 'd1', 'p', 1)).toEqual({ ok: false, why: 'gone' })
  expect(tally(read(board)).size).toBe(0)
})
