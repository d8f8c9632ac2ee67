import { expect, test } from 'vitest'
import type * as Y from 'yjs'
import { groupNotes, patternsInOrder, patternsOf } from '../../../shared/board/groups.ts'
import type { Note } from '../../../shared/board/model.ts'
import { joinPattern, setPattern } from '../../../shared/board/patterns.ts'
import { addTheory, setEvidence } from '../../../shared/board/theories.ts'
import { countEvidence, evidenceOf, theoriesOn } from '../../../shared/board/trace.ts'
import { boardWith, putPattern, read } from './small-board.ts'

test('free notes stand oldest first, those of one moment by id', () => {
  const board = boardWith('c', 'b')
  expect(groupNotes(read(board)).free.map(({ id }) => id)).toEqual(['c', 'b'])
  for (const note of board.roots.notes.values()) (note as Y.Map<unknown>).set('made', 1)
  expect(groupNotes(read(board)).free.map(({ id }) => id)).toEqual(['b', 'c'])
})

test('[D2] a membership in a pattern that never was counts for nothing', () => {
  const board = boardWith('a')
  const note = board.roots.notes.get('a') as Y.Map<Y.Map<string>>
  note.get('in')?.set('never', 'a0')
  expect(groupNotes(read(board)).free.map(({ id }) => id)).toEqual(['a'])
  expect(patternsOf(read(board), read(board).notes.get('a') as Note)).toEqual([])
})

test('patterns stand in the order they were made, outliers last', () => {
  const board = boardWith('a')
  putPattern(board, 'x', [], 1)
  putPattern(board, 'p', [], 2)
  putPattern(board, 'q', [], 2)
  setPattern(board, 'x', 'outliers', true)
  expect(patternsInOrder(read(board)).map(({ id }) => id)).toEqual(['p', 'q', 'x'])
  for (const id of ['x', 'q', 'p']) joinPattern(board, 'a', id, 'none')
  const note = read(board).notes.get('a') as Note
  expect(patternsOf(read(board), note).map(({ id }) => id)).toEqual(['p', 'q', 'x'])
})

test('[R5] a theory leads to its patterns and their notes, and both lead back', () => {
  const board = boardWith('a', 'b', 'c', 'd')
  putPattern(board, 'p', ['a', 'b'], 1)
  putPattern(board, 'q', ['c'], 2)
  joinPattern(board, 'a', 'q', 'none')
  addTheory(board, { id: 't', lead: 'If', from: null })
  addTheory(board, { id: 'u', lead: 'If', from: null })
  for (const [target, stance] of [
    ['d', 'challenges'],
    ['c', 'supports'],
    ['q', 'supports'],
    ['p', 'supports'],
  ] as const) {
    setEvidence(board, 't', target, stance)
  }
  const now = read(board)
  const theory = now.theories.get('t')
  const evidence = theory === undefined ? [] : evidenceOf(now, theory)
  expect(
    evidence.map((piece) =>
      piece.of === 'pattern'
        ? [piece.pattern.id, ...piece.notes.map(({ id }) => id)]
        : piece.note.id,
    ),
  ).toEqual([['p', 'a', 'b'], ['q', 'c', 'a'], 'c', 'd'])
  expect(countEvidence(evidence)).toEqual({ supports: 3, challenges: 1 })
  for (const target of ['p', 'q', 'a', 'd']) {
    expect(theoriesOn(now, target).map(({ id }) => id)).toEqual(['t'])
  }
  expect(theoriesOn(now, 'gone')).toEqual([])
})

test('evidence that is gone is passed over', () => {
  const board = boardWith('a')
  putPattern(board, 'p', ['a'])
  addTheory(board, { id: 't', lead: 'If', from: null })
  setEvidence(board, 't', 'p', 'supports')
  board.roots.patterns.delete('p')
  const now = read(board)
  expect([...now.theories.values()].flatMap((theory) => evidenceOf(now, theory))).toEqual([])
})
