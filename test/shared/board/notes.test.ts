import { expect, test } from 'vitest'
import {
  addNote,
  addNotes,
  deleteNotes,
  type NewNote,
  placeNotes,
  setNote,
} from '../../../shared/board/notes.ts'
import { writeText } from '../../../shared/board/texts.ts'
import { LIMITS } from '../../../shared/limits.ts'
import { boardWith, emptyBoard, read } from './small-board.ts'

const NOTE: NewNote = {
  id: 'n',
  text: '  T waited 7 seconds\n',
  at: [10, 20],
  room: 'A1',
  about: 'teacher',
  team: 'Red',
  by: 'tab-1',
}

test('a note stands where it was put, trimmed, with what is known of it', () => {
  const board = emptyBoard()
  expect(addNote(board, NOTE, 5).ok).toBe(true)
  expect(read(board).notes.get('n')).toEqual({
    id: 'n',
    text: 'T waited 7 seconds',
    at: [10, 20],
    room: 'A1',
    about: 'teacher',
    team: 'Red',
    by: 'tab-1',
    made: 5,
    in: {},
    parked: false,
    checked: null,
  })
})

test('an anonymous note carries no device', () => {
  const board = emptyBoard()
  addNote(board, { ...NOTE, by: null }, 5)
  expect(JSON.stringify(board.doc.toJSON())).not.toContain('"by"')
})

test('of several notes all go on the board, or none and the reason', () => {
  const board = emptyBoard()
  const long = { ...NOTE, id: 'long', text: 'x'.repeat(LIMITS.noteLength + 1) }
  expect(addNotes(board, [NOTE, long], 5)).toEqual({
    ok: false,
    why: 'too-long',
    limit: LIMITS.noteLength,
  })
  expect(addNotes(board, [NOTE, { ...NOTE, id: 'm', text: ' ' }], 5)).toEqual({
    ok: false,
    why: 'empty',
  })
  expect(addNotes(board, [], 5)).toEqual({ ok: false, why: 'empty' })
  expect(read(board).notes.size).toBe(0)
})

test('a full board says so', () => {
  const board = emptyBoard()
  const many = Array.from({ length: LIMITS.notesPerBoard }, (_, i) => ({ ...NOTE, id: `n${i}` }))
  expect(addNotes(board, many, 5).ok).toBe(true)
  expect(addNote(board, { ...NOTE, id: 'one-more' }, 5)).toEqual({
    ok: false,
    why: 'too-many',
    limit: LIMITS.notesPerBoard,
  })
})

test('publishing a note twice does not undo what was written in it since', () => {
  const board = emptyBoard()
  addNote(board, NOTE, 5)
  writeText(board, { of: 'note', id: 'n' }, 'T waited 8 seconds')
  expect(addNote(board, NOTE, 9)).toEqual({ ok: false, why: 'same' })
  expect(addNotes(board, [NOTE, { ...NOTE, id: 'm' }], 9).ok).toBe(true)
  expect(read(board).notes.get('n')?.text).toBe('T waited 8 seconds')
  expect(read(board).notes.size).toBe(2)
})

test('fields are set one by one; a note that is gone is not made again', () => {
  const board = boardWith('n')
  setNote(board, 'n', 'room', 'B2')
  setNote(board, 'n', 'checked', 'back')
  setNote(board, 'n', 'parked', true)
  expect(read(board).notes.get('n')).toMatchObject({ room: 'B2', checked: 'back', parked: true })
  expect(setNote(board, 'gone', 'room', 'B2')).toEqual({ ok: false, why: 'gone' })
  expect(read(board).notes.has('gone')).toBe(false)
})

test('several notes move in one act, those that are gone are passed over', () => {
  const board = boardWith('a', 'b')
  let updates = 0
  board.doc.on('update', () => updates++)
  expect(
    placeNotes(
      board,
      new Map([
        ['a', [1, 2]],
        ['gone', [5, 5]],
        ['b', [3, 4]],
      ]),
    ).ok,
  ).toBe(true)
  expect(updates).toBe(1)
  expect([...read(board).notes.values()].map(({ at }) => at)).toEqual([
    [1, 2],
    [3, 4],
  ])
  expect(placeNotes(board, new Map([['gone', [5, 5]]]))).toEqual({ ok: false, why: 'gone' })
})

test('notes are taken off the board together', () => {
  const board = boardWith('a', 'b', 'c')
  expect(deleteNotes(board, ['a', 'c', 'gone']).ok).toBe(true)
  expect([...read(board).notes.keys()]).toEqual(['b'])
  expect(deleteNotes(board, ['a'])).toEqual({ ok: false, why: 'gone' })
})
