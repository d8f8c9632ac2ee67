import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { type BoardDoc, openBoard } from '../../../shared/board/doc.ts'
import { countOf, lostChanges } from '../../../shared/board/lost-changes.ts'
import { lostWords } from '../../../shared/board/lost-words.ts'
import { deleteNotes, placeNotes, setNote } from '../../../shared/board/notes.ts'
import { joinPattern, setPattern, takeOut } from '../../../shared/board/patterns.ts'
import { writeText } from '../../../shared/board/texts.ts'
import { addTheory, setEvidence } from '../../../shared/board/theories.ts'
import { castVotes } from '../../../shared/board/votes.ts'
import { boardWith, putNote, putPattern, read, send } from './small-board.ts'

/** A board with something of each kind, and a device that knows all of it. */
function draftAndBoard(): { readonly draft: BoardDoc; readonly board: BoardDoc } {
  const board = boardWith('a', 'b', 'c', 'd', 'e', 'abc')
  putPattern(board, 'p', ['a', 'b'])
  addTheory(board, { id: 't', lead: 'If', from: null })
  board.roots.stage.set('voting', { open: true, budget: 5 })
  const draft = openBoard(new Y.Doc())
  send(board, draft)
  return { draft, board }
}

const kindsOf = (draft: BoardDoc, board: BoardDoc) => Object.fromEntries(lostChanges(draft, board))

test('nothing is lost where nothing was done, and of what was done on the board since', () => {
  const { draft, board } = draftAndBoard()
  expect(kindsOf(draft, board)).toEqual({})
  takeOut(board, 'a', 'p', [5, 5])
  deleteNotes(board, ['c'])
  setPattern(board, 'p', 'qualifier', 'many')
  expect(kindsOf(draft, board)).toEqual({})
})

test('every kind of change without words is found, each thing once', () => {
  const { draft, board } = draftAndBoard()
  takeOut(draft, 'a', 'p', [5, 5])
  joinPattern(draft, 'c', 'p', null)
  placeNotes(draft, new Map([['d', [7, 7]]]))
  placeNotes(draft, new Map([['d', [8, 8]]]))
  setPattern(draft, 'p', 'qualifier', 'many')
  setNote(draft, 'd', 'about', 'task')
  setEvidence(draft, 't', 'p', 'supports')
  castVotes(draft, read(draft), 'device', 'p', 2)
  deleteNotes(draft, ['e'])
  writeText(draft, { of: 'note', id: 'abc' }, 'ab')
  expect(lostWords(draft, board)).toEqual([])
  expect(kindsOf(draft, board)).toEqual({
    grouping: 2,
    places: 1,
    marks: 2,
    evidence: 1,
    votes: 1,
    removed: 1,
    shortened: 1,
  })
  expect(countOf(lostChanges(draft, board))).toBe(9)
  send(draft, board)
  expect(kindsOf(draft, board)).toEqual({})
})

test('what is the same on the board by now is not lost', () => {
  const { draft, board } = draftAndBoard()
  setPattern(draft, 'p', 'qualifier', 'many')
  takeOut(draft, 'a', 'p', [5, 5])
  expect(kindsOf(draft, board)).toEqual({ marks: 1, grouping: 1 })
  setPattern(board, 'p', 'qualifier', 'many')
  takeOut(board, 'a', 'p', [5, 5])
  expect(kindsOf(draft, board)).toEqual({})
})

test('a new note is words and no change besides; a new pattern groups what was there', () => {
  const { draft, board } = draftAndBoard()
  putNote(draft, 'new')
  expect(kindsOf(draft, board)).toEqual({})
  putPattern(draft, 'q', ['c', 'd'])
  expect(kindsOf(draft, board)).toEqual({ grouping: 3 })
})

test('[D4] a field in which a foreign writer put what JSON can’t say is compared, too', () => {
  const { draft, board } = draftAndBoard()
  const note = board.roots.notes.get('d') as Y.Map<unknown>
  note.set('about', 5n)
  setNote(draft, 'd', 'about', 'task')
  expect(kindsOf(draft, board)).toEqual({ marks: 1 })
})
