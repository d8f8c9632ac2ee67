import { expect, test } from 'vitest'
import { nextInOrder } from '../../../shared/board/groups.ts'
import { addNext, deleteNext, setNext } from '../../../shared/board/next.ts'
import { LIMITS } from '../../../shared/limits.ts'
import { rankBetween } from '../../../shared/rank.ts'
import { emptyBoard, read } from './small-board.ts'

const STEP = {
  id: 'a',
  action: ' Agree on three sentences ',
  horizon: 'week',
  for: 'school',
} as const

test('what to do next is written behind the others and can be moved between them', () => {
  const board = emptyBoard()
  for (const id of ['a', 'b', 'c']) addNext(board, { ...STEP, id })
  const [first, second] = nextInOrder(read(board))
  setNext(board, 'c', 'rank', rankBetween(first?.rank ?? null, second?.rank ?? null))
  expect(nextInOrder(read(board)).map(({ id }) => id)).toEqual(['a', 'c', 'b'])
  expect(read(board).next.get('a')).toMatchObject({
    action: 'Agree on three sentences',
    owner: '',
    check: null,
    theory: null,
  })
})

test('fields are set; what is empty, too long or gone is refused', () => {
  const board = emptyBoard()
  addNext(board, STEP)
  setNext(board, 'a', 'owner', 'maths lead')
  setNext(board, 'a', 'check', '2025-04-01')
  expect(read(board).next.get('a')).toMatchObject({ owner: 'maths lead', check: '2025-04-01' })
  expect(addNext(board, { ...STEP, id: 'x', action: ' ' })).toEqual({ ok: false, why: 'empty' })
  const long = 'x'.repeat(LIMITS.statementLength + 1)
  expect(addNext(board, { ...STEP, id: 'x', action: long })).toMatchObject({ why: 'too-long' })
  expect(setNext(board, 'gone', 'owner', 'x')).toEqual({ ok: false, why: 'gone' })
  expect(deleteNext(board, 'a').ok).toBe(true)
  expect(deleteNext(board, 'a')).toEqual({ ok: false, why: 'gone' })
})
