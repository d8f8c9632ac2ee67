import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { entryOf } from '../../../shared/board/doc.ts'
import { markExemplar } from '../../../shared/board/exemplars.ts'
import { exemplarsFirst, groupNotes, markedNotes } from '../../../shared/board/groups.ts'
import { mergePatterns } from '../../../shared/board/merging.ts'
import { joinPattern } from '../../../shared/board/patterns.ts'
import { boardWith, emptyBoard, putPattern, read, send } from './small-board.ts'

type Board = ReturnType<typeof boardWith>

function marked(board: Board, id: string): readonly string[] {
  const now = read(board)
  const pattern = now.patterns.get(id)
  if (pattern === undefined) return []
  return markedNotes(pattern, groupNotes(now).byPattern.get(id) ?? []).map((note) => note.id)
}

test('P4 notes are marked and unmarked as exemplars, in the order of the sheet', () => {
  const board = boardWith('a', 'b', 'c')
  putPattern(board, 'p', ['a', 'b', 'c'])
  expect(markExemplar(board, 'p', 'c', true).ok).toBe(true)
  expect(markExemplar(board, 'p', 'a', true).ok).toBe(true)
  expect(marked(board, 'p')).toEqual(['a', 'c'])
  expect(markExemplar(board, 'p', 'a', true)).toEqual({ ok: false, why: 'same' })
  expect(markExemplar(board, 'p', 'a', false).ok).toBe(true)
  expect(marked(board, 'p')).toEqual(['c'])
  expect(markExemplar(board, 'p', 'gone', true)).toEqual({ ok: false, why: 'gone' })
  const now = read(board)
  const pattern = now.patterns.get('p')
  const notes = groupNotes(now).byPattern.get('p') ?? []
  expect(exemplarsFirst(pattern ?? { exemplars: {} }, notes).map(({ id }) => id)).toEqual([
    'c',
    'a',
    'b',
  ])
})

test('P4 a mark sleeps while its note is elsewhere, and comes along in a merge', () => {
  const board = boardWith('a', 'b')
  putPattern(board, 'p', ['a'])
  putPattern(board, 'q', ['b'])
  markExemplar(board, 'p', 'a', true)
  joinPattern(board, 'a', 'q', null)
  expect(marked(board, 'p')).toEqual([])
  joinPattern(board, 'a', 'p', null)
  expect(marked(board, 'p')).toEqual(['a'])
  mergePatterns(board, 'p', 'q')
  expect(marked(board, 'q')).toEqual(['a'])
})

test('P4 two people who mark at once keep both marks', () => {
  const [one, other] = [boardWith('a', 'b'), emptyBoard()]
  putPattern(one, 'p', ['a', 'b'])
  send(one, other)
  markExemplar(one, 'p', 'a', true)
  markExemplar(other, 'p', 'b', true)
  send(one, other)
  send(other, one)
  expect(marked(one, 'p')).toEqual(['a', 'b'])
  expect(marked(other, 'p')).toEqual(['a', 'b'])
})

test('P4 what is no mark is read as none', () => {
  const board = boardWith('a')
  putPattern(board, 'p', ['a'])
  const pattern = entryOf(board, 'patterns', 'p')
  for (const foreign of ['a', 3, null, ['a'], new Y.Text('a'), { a: 'yes' }]) {
    pattern?.set('exemplars', foreign)
    expect(read(board).patterns.get('p')?.exemplars).toEqual({})
  }
  pattern?.delete('exemplars')
  expect(markExemplar(board, 'p', 'a', true).ok).toBe(true)
  expect(marked(board, 'p')).toEqual(['a'])
})
