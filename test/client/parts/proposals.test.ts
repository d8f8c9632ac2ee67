import { expect, test } from 'vitest'
import * as Y from 'yjs'
import {
  type Proposal,
  patternFor,
  type Suggesting,
  standing,
  without,
  withoutNote,
} from '../../../client/parts/suggesting/proposals.ts'
import { openBoard } from '../../../shared/board/doc.ts'
import { groupNotes } from '../../../shared/board/groups.ts'
import { addNotes, deleteNotes, setNotes } from '../../../shared/board/notes.ts'
import { addPattern, dissolvePattern } from '../../../shared/board/patterns.ts'
import { readBoard } from '../../../shared/board/view.ts'
import { aNote } from '../../support/note.ts'

function round() {
  const board = openBoard(new Y.Doc())
  const notes = ['one', 'two', 'three', 'four'].map((text) => ({ ...aNote(text), id: text }))
  addNotes(board, notes, 1)
  const stands = (...proposals: readonly Proposal[]) => {
    const now = readBoard(board)
    return standing(proposals, now, groupNotes(now)).map(({ notes: left }) =>
      left.map(({ id }) => id),
    )
  }
  return { board, stands }
}

const group: Proposal = { id: 'g', like: null, notes: ['three', 'one', 'two'], words: [] }
const shown = (...ids: readonly string[]): Suggesting => ({
  state: 'shown',
  proposals: ids.map((id) => ({ ...group, id })),
  current: ids[0] ?? null,
})

test('[G5] what is grouped, parked or taken away drops out of a suggestion, and one note is no group', () => {
  const { board, stands } = round()
  expect(stands(group)).toEqual([['three', 'one', 'two']])
  addPattern(board, { id: 'p', at: [0, 0], notes: ['three'] }, 2)
  expect(stands(group)).toEqual([['one', 'two']])
  dissolvePattern(board, 'p')
  setNotes(board, ['one'], 'parked', true)
  expect(stands(group)).toEqual([['three', 'two']])
  deleteNotes(board, ['two'])
  expect(stands(group)).toEqual([])
})

test('[G5] what is like something stands as long as that is there, be it for one note', () => {
  const { board, stands } = round()
  const like: Proposal = { id: 'l', like: 'p', notes: ['two', 'one'], words: [] }
  addPattern(board, { id: 'p', at: [0, 0], notes: ['four'] }, 2)
  expect(stands(like)).toEqual([['two', 'one']])
  deleteNotes(board, ['two'])
  expect(stands(like)).toEqual([['one']])
  dissolvePattern(board, 'p')
  expect(stands(like)).toEqual([])
})

test('what is like a pattern, or like a note of one, comes into it; else a new one is made', () => {
  const { board } = round()
  addPattern(board, { id: 'p', at: [0, 0], notes: ['four'] }, 2)
  const now = readBoard(board)
  const into = (like: string | null) => patternFor({ ...group, like }, now)
  expect(['p', 'four', 'one', null].map(into)).toEqual(['p', 'p', null, null])
})

test('after one is taken or left, the next is looked at, and after the last nothing', () => {
  const after = without(shown('a', 'b', 'c'), 'a')
  expect(after).toMatchObject({ current: 'b' })
  expect(without(after, 'c')).toMatchObject({ current: 'b' })
  expect(without(without(after, 'c'), 'b')).toEqual({ state: 'nothing' })
  expect(without({ state: 'looking' }, 'a')).toEqual({ state: 'looking' })
})

test('one note can be left out of a suggestion', () => {
  const now = withoutNote(shown('a', 'b'), 'a', 'one')
  expect(now).toMatchObject({ proposals: [{ notes: ['three', 'two'] }, { notes: group.notes }] })
})
