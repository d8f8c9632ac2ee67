import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { openBoard, ROOTS } from '../../../shared/board/doc.ts'
import { groupNotes } from '../../../shared/board/groups.ts'
import { deleteNotes, setNote } from '../../../shared/board/notes.ts'
import { joinPattern } from '../../../shared/board/patterns.ts'
import { writeText } from '../../../shared/board/texts.ts'
import { readBoard, viewBoard } from '../../../shared/board/view.ts'
import { boardWith, emptyBoard, putNote, putPattern, send } from './small-board.ts'

test('what did not change is the same object as before', () => {
  const board = boardWith('a', 'b')
  putPattern(board, 'p', ['a'])
  const view = viewBoard(board)
  const before = view.current()
  expect(view.current()).toBe(before)
  writeText(board, { of: 'note', id: 'a' }, 'a, and more')
  const after = view.current()
  expect(after.notes.get('a')?.text).toBe('a, and more')
  expect(after.notes.get('b')).toBe(before.notes.get('b'))
  expect(after.patterns).toBe(before.patterns)
  expect(after.about).toBe(before.about)
  expect(after.stage).toBe(before.stage)
  view.dispose()
})

test('a view follows every kind of change, from here and from elsewhere', () => {
  const board = emptyBoard()
  const view = viewBoard(board)
  const elsewhere = boardWith('a', 'b', 'c')
  send(elsewhere, board)
  expect(view.current()).toEqual(readBoard(board))
  putPattern(board, 'p', ['a'])
  joinPattern(board, 'b', 'p', null)
  deleteNotes(board, ['c'])
  board.roots.about.set('school', 'Kurrabilla')
  board.roots.stage.set('locked', true)
  expect(view.current()).toEqual(readBoard(board))
  expect(view.current().about.school).toBe('Kurrabilla')
  view.dispose()
})

test('a disposed view no longer follows', () => {
  const board = boardWith('a')
  const view = viewBoard(board)
  const before = view.current()
  view.dispose()
  putNote(board, 'b')
  expect(view.current()).toBe(before)
})

test('[D4] unknown keys stay in the document, and the entry is shown', () => {
  const board = boardWith('a')
  const note = board.roots.notes.get('a') as Y.Map<unknown>
  note.set('colour', 'heliotrope')
  setNote(board, 'a', 'room', 'B2')
  expect(readBoard(board).notes.get('a')?.room).toBe('B2')
  expect(note.get('colour')).toBe('heliotrope')
})

test('an entry that is none is passed over, also when it becomes one', () => {
  const board = emptyBoard()
  const view = viewBoard(board)
  board.roots.notes.set('odd', 'a string')
  expect(view.current().notes.size).toBe(0)
  board.roots.notes.set('odd', new Y.Map())
  expect(view.current().notes.get('odd')).toMatchObject({ text: '', at: [0, 0], in: {} })
  view.dispose()
})

test('[D4] whatever a foreign writer puts where, reading and grouping never fail', () => {
  const fields = ['text', 'at', 'in', 'made', 'links', 'from', 'evidence', 'protocol', 'rank']
  const stageFields = ['agenda', 'timer', 'reveal', 'voting', 'closed', 'questions', 'rooms']
  const anything = fc.oneof(
    fc.jsonValue({ maxDepth: 2 }).map((value) => () => value),
    fc.constantFrom(
      () => new Y.Text('text'),
      () => new Y.Map([['p', new Y.Text('x')]]),
      () => Y.Array.from([1, new Y.Text('link'), null]),
      () => new Y.XmlText('markup'),
      () => new Uint8Array([1, 2]),
      () => undefined,
    ),
  )
  fc.assert(
    fc.property(
      fc.constantFrom(...ROOTS),
      fc.constantFrom(...fields, ...stageFields),
      anything,
      (root, field, make) => {
        const board = openBoard(new Y.Doc())
        const entry = new Y.Map<unknown>()
        board.roots[root].set('p', entry)
        entry.set(field, make())
        board.roots[root].set(field, make())
        const read = readBoard(board)
        groupNotes(read)
        expect(readBoard(board)).toEqual(read)
      },
    ),
    { numRuns: 500 },
  )
})
