import { expect, test } from 'vitest'
import type { BoardDoc } from '../../../shared/board/doc.ts'
import { groupNotes } from '../../../shared/board/groups.ts'
import { setNote } from '../../../shared/board/notes.ts'
import {
  dissolvePattern,
  joinPattern,
  setPattern,
  takeOut,
} from '../../../shared/board/patterns.ts'
import { boardWith, emptyBoard, putPattern, read, send } from './small-board.ts'

function sheet(board: BoardDoc, id: string): readonly string[] | undefined {
  return groupNotes(read(board))
    .byPattern.get(id)
    ?.map((note) => note.id)
}

function free(board: BoardDoc): readonly string[] {
  return groupNotes(read(board)).free.map((note) => note.id)
}

test('a new pattern takes its notes in the given order, out of where they were', () => {
  const board = boardWith('a', 'b', 'c')
  putPattern(board, 'p', ['b', 'a'])
  expect(sheet(board, 'p')).toEqual(['b', 'a'])
  putPattern(board, 'q', ['a', 'c'])
  expect(sheet(board, 'p')).toEqual(['b'])
  expect(sheet(board, 'q')).toEqual(['a', 'c'])
  expect(free(board)).toEqual([])
})

test('a pattern over a note that is gone is not made', () => {
  const board = boardWith('a')
  expect(putPattern(board, 'p', ['a', 'gone'])).toEqual({ ok: false, why: 'gone' })
  expect(read(board).patterns.size).toBe(0)
})

test('a note is moved, put in as well, and taken out again', () => {
  const board = boardWith('a')
  putPattern(board, 'p', ['a'])
  putPattern(board, 'q', [])
  expect(joinPattern(board, 'a', 'q', 'none').ok).toBe(true)
  expect([sheet(board, 'p'), sheet(board, 'q')]).toEqual([['a'], ['a']])
  expect(joinPattern(board, 'a', 'q', 'none')).toEqual({ ok: false, why: 'same' })
  expect(joinPattern(board, 'a', 'q', 'p').ok).toBe(true)
  expect([sheet(board, 'p'), sheet(board, 'q')]).toEqual([[], ['a']])
  expect(takeOut(board, 'a', 'q', [7, 8]).ok).toBe(true)
  expect(takeOut(board, 'a', 'q', [7, 8])).toEqual({ ok: false, why: 'same' })
  expect(free(board)).toEqual(['a'])
  expect(read(board).notes.get('a')?.at).toEqual([7, 8])
})

test('moved as a whole, a note leaves every pattern it was in', () => {
  const board = boardWith('a')
  for (const id of ['p', 'q', 'r']) putPattern(board, id, [])
  joinPattern(board, 'a', 'p', null)
  joinPattern(board, 'a', 'q', 'none')
  joinPattern(board, 'a', 'r', null)
  expect(read(board).notes.get('a')?.in).toEqual({ r: expect.any(String) })
})

test('what is gone can neither be joined nor left', () => {
  const board = boardWith('a')
  putPattern(board, 'p', [])
  expect(joinPattern(board, 'a', 'gone', null)).toEqual({ ok: false, why: 'gone' })
  expect(joinPattern(board, 'gone', 'p', null)).toEqual({ ok: false, why: 'gone' })
  expect(takeOut(board, 'gone', 'p', [0, 0])).toEqual({ ok: false, why: 'gone' })
  expect(setPattern(board, 'gone', 'outliers', true)).toEqual({ ok: false, why: 'gone' })
  expect(dissolvePattern(board, 'gone')).toEqual({ ok: false, why: 'gone' })
})

test('parked advice that is put into a pattern is evidence again, even into its old one', () => {
  const board = boardWith('a', 'b')
  putPattern(board, 'p', ['a'])
  for (const id of ['a', 'b']) setNote(board, id, 'parked', true)
  expect(sheet(board, 'p')).toEqual([])
  expect(joinPattern(board, 'a', 'p', 'none').ok).toBe(true)
  putPattern(board, 'q', ['b'])
  expect([sheet(board, 'p'), sheet(board, 'q')]).toEqual([['a'], ['b']])
})

test('unparking brings a note back to its patterns', () => {
  const board = boardWith('a')
  putPattern(board, 'p', ['a'])
  setNote(board, 'a', 'parked', true)
  expect(groupNotes(read(board)).parked.map(({ id }) => id)).toEqual(['a'])
  setNote(board, 'a', 'parked', false)
  expect(sheet(board, 'p')).toEqual(['a'])
})

test('the notes of a dissolved pattern are free, also one that just joined it elsewhere', () => {
  const here = boardWith('a', 'b')
  putPattern(here, 'p', ['a'])
  const there = emptyBoard()
  send(here, there)
  dissolvePattern(here, 'p')
  joinPattern(there, 'b', 'p', null)
  send(here, there)
  send(there, here)
  expect(free(here)).toEqual(['a', 'b'])
  expect(free(there)).toEqual(['a', 'b'])
})

test('two people who move one note at once leave it in both patterns', () => {
  const here = boardWith('a')
  for (const id of ['p', 'q']) putPattern(here, id, [])
  const there = emptyBoard()
  send(here, there)
  joinPattern(here, 'a', 'p', null)
  joinPattern(there, 'a', 'q', null)
  send(here, there)
  send(there, here)
  expect(read(here)).toEqual(read(there))
  expect([sheet(here, 'p'), sheet(here, 'q')]).toEqual([['a'], ['a']])
})
