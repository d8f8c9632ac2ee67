import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { type BoardDoc, openBoard } from '../../../shared/board/doc.ts'
import { allWords, lostWords, notesFor } from '../../../shared/board/lost-words.ts'
import { addNext } from '../../../shared/board/next.ts'
import { deleteNotes } from '../../../shared/board/notes.ts'
import { addPrediction } from '../../../shared/board/predictions.ts'
import { writeText } from '../../../shared/board/texts.ts'
import { addLink, addTheory } from '../../../shared/board/theories.ts'
import { LIMITS } from '../../../shared/limits.ts'
import { boardWith, linkPlace, putNote, putPattern } from './small-board.ts'

/** Two devices that write under one client id, as chance or somebody who means harm may have it. */
function namesakes(board: BoardDoc): readonly [BoardDoc, BoardDoc] {
  const [one, other] = [another(board), another(board)]
  one.doc.clientID = other.doc.clientID = 4_711
  return [one, other]
}

/** Another device that knows all this one knows. */
function another(board: BoardDoc): BoardDoc {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, Y.encodeStateAsUpdate(board.doc))
  return openBoard(doc)
}

const textsOf = (draft: BoardDoc, board: BoardDoc) =>
  lostWords(draft, board).map(({ of, text }) => [of, text])

test('nothing is lost of what the board has', () => {
  const board = boardWith('a', 'b')
  expect(lostWords(another(board), board)).toEqual([])
})

test('new notes are lost words, with all that is known of them', () => {
  const board = boardWith('a')
  const draft = another(board)
  putNote(draft, 'Two hands went up')
  expect(lostWords(draft, board)).toEqual([
    { of: 'note', text: 'Two hands went up', room: 'A1', about: null, team: '' },
  ])
})

test('[C8] words are lost where another’s stand under their names, and kept ones are not', () => {
  const [draft, board] = namesakes(boardWith('a'))
  putNote(draft, 'Two hands went up')
  putNote(board, 'Somebody else wrote something much longer')
  expect(textsOf(draft, board)).toEqual([['note', 'Two hands went up']])
  // The same piece is known in whatever parts it lies there.
  const one = boardWith('a')
  writeText(one, { of: 'note', id: 'a' }, 'a 👍👍 and more')
  const cut = another(one)
  const text = cut.roots.notes.get('a') as Y.Map<Y.Text>
  for (const at of [3, 5, 9]) text.get('text')?.insert(at, 'x')
  expect(lostWords(one, cut)).toEqual([])
})

test('changed texts are lost words, each as a whole', () => {
  const board = boardWith('a')
  putPattern(board, 'p', ['a'])
  const draft = another(board)
  writeText(draft, { of: 'note', id: 'a' }, 'a and more')
  writeText(draft, { of: 'statement', id: 'p' }, 'Students wait')
  addPrediction(draft, { id: 'x', text: 'They would copy', team: 'Red' })
  addNext(draft, { id: 'y', action: 'Watch one lesson', horizon: 'week', for: 'school' })
  expect(textsOf(draft, board)).toEqual([
    ['changed-note', 'a and more'],
    ['statement', 'Students wait'],
    ['prediction', 'They would copy'],
    ['next', 'Watch one lesson'],
  ])
})

test('every clause of a theory that is not on the board is found', () => {
  const board = boardWith()
  addTheory(board, { id: 't', lead: 'If', from: null })
  writeText(board, { of: 'clause', id: 't', clause: 'then' }, 'known')
  const draft = another(board)
  writeText(draft, { of: 'clause', id: 't', clause: 'action' }, 'we ask more')
  addLink(draft, 't')
  writeText(draft, linkPlace(draft, 't', 0), 'they answer')
  writeText(draft, { of: 'protocol', id: 't', phase: 'expert' }, 'by themselves')
  expect(textsOf(draft, board)).toEqual([
    ['theory', 'we ask more'],
    ['theory', 'they answer'],
    ['theory', 'by themselves'],
  ])
})

test('what others took away or changed later is not lost', () => {
  const board = boardWith('a', 'b')
  const draft = another(board)
  putNote(draft, 'c')
  deleteNotes(board, ['a'])
  writeText(board, { of: 'note', id: 'b' }, 'b, later')
  expect(textsOf(draft, board)).toEqual([['note', 'c']])
})

test('a text that was changed is lost too where its note was taken away meanwhile', () => {
  const board = boardWith('a')
  const draft = another(board)
  writeText(draft, { of: 'note', id: 'a' }, 'a and more')
  deleteNotes(board, ['a'])
  expect(textsOf(draft, board)).toEqual([['changed-note', 'a and more']])
})

test('what was put back is lost no more, also in pieces', () => {
  const board = boardWith('a')
  const draft = another(board)
  const long = `${'word '.repeat(300)}end`
  putPattern(draft, 'p', [])
  writeText(draft, { of: 'statement', id: 'p' }, long)
  putNote(draft, 'c')
  expect(lostWords(draft, board)).toHaveLength(2)
  for (const part of ['c', ...notesFor(long)]) putNote(board, part)
  expect(lostWords(draft, board)).toEqual([])
})

test('all the words of a board are those that stand on it', () => {
  const board = boardWith('a', 'b')
  deleteNotes(board, ['a'])
  expect(allWords(board).map(({ text }) => text)).toEqual(['b'])
})

test('a long text becomes notes that fit, and no letter is lost or torn', () => {
  const words = 'Två händer 👋 räcktes upp '.repeat(120).trim()
  const parts = notesFor(words)
  expect(parts.length).toBeGreaterThan(2)
  for (const part of parts) expect(part.length).toBeLessThanOrEqual(LIMITS.noteLength)
  expect(parts.join(' ')).toBe(words)
  const solid = '👋'.repeat(700)
  expect(notesFor(` ${solid}x`).join('')).toBe(`${solid}x`)
  expect(notesFor(`x${solid}`).every((part) => part.isWellFormed())).toBe(true)
})
