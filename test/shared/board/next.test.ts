import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nextInOrder } from '../../../shared/board/groups.ts'
import { AUDIENCES, HORIZONS } from '../../../shared/board/model.ts'
import { addNext, deleteNext, moveNext, setNext } from '../../../shared/board/next.ts'
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

const place = fc.record({
  horizon: fc.constantFrom(...HORIZONS),
  for: fc.constantFrom(...AUDIENCES),
})

test('[N5] a step is moved to a place of another horizon in one act, and comes to stand there', () => {
  const moves = fc.array(fc.tuple(fc.nat(7), fc.nat(8), place), { maxLength: 12 })
  fc.assert(
    fc.property(moves, fc.boolean(), (moved, equal) => {
      const board = emptyBoard()
      const ids = [...'abcdefgh']
      for (const id of ids) addNext(board, { ...STEP, id })
      // Two people may have written the same rank at once.
      if (equal) for (const id of ids) setNext(board, id, 'rank', 'a1')
      for (const [which, where, { horizon, for: audience }] of moved) {
        const id = ids[which] ?? ''
        const list = nextInOrder(read(board)).filter(
          (step) => step.horizon === horizon && step.for === audience && step.id !== id,
        )
        const before = list[where]?.id ?? null
        let acts = 0
        const count = (): void => void acts++
        board.doc.on('update', count)
        const outcome = moveNext(board, id, { horizon, for: audience, before })
        expect(acts).toBe(outcome.ok ? 1 : 0)
        board.doc.off('update', count)
        const now = nextInOrder(read(board)).filter(
          (step) => step.horizon === horizon && step.for === audience,
        )
        const at = now.findIndex((step) => step.id === id)
        expect(now[at + 1]?.id ?? null).toBe(before)
        expect(now.filter((step) => step.id !== id).map((step) => step.id)).toEqual(
          list.map((step) => step.id),
        )
        expect(read(board).next.size).toBe(8)
      }
    }),
  )
})

test('what stays where it was is refused, and so is what is gone', () => {
  const board = emptyBoard()
  for (const id of ['a', 'b']) addNext(board, { ...STEP, id })
  const here = { horizon: 'week', for: 'school' } as const
  expect(moveNext(board, 'a', { ...here, before: 'b' })).toEqual({ ok: false, why: 'same' })
  expect(moveNext(board, 'b', { ...here, before: null })).toEqual({ ok: false, why: 'same' })
  expect(moveNext(board, 'x', { ...here, before: null })).toEqual({ ok: false, why: 'gone' })
  expect(moveNext(board, 'b', { ...here, before: 'a' }).ok).toBe(true)
})

test('parked advice comes to a place, and its note is remembered', () => {
  const board = emptyBoard()
  addNext(board, { ...STEP, id: 'a' })
  addNext(board, { ...STEP, id: 'b', before: 'a', advice: 'note' })
  expect(nextInOrder(read(board)).map(({ id, advice }) => [id, advice])).toEqual([
    ['b', 'note'],
    ['a', null],
  ])
})
