import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { BoardDoc } from '../../../shared/board/doc.ts'
import { groupNotes } from '../../../shared/board/groups.ts'
import { mergePatterns } from '../../../shared/board/merging.ts'
import { joinAt, layDown } from '../../../shared/board/moves.ts'
import { dissolvePattern, joinPattern, takeOut } from '../../../shared/board/patterns.ts'
import { boardWith, emptyBoard, putPattern, read, send } from './small-board.ts'

function twoPatterns(): BoardDoc {
  const board = boardWith('a', 'b', 'c', 'd')
  putPattern(board, 'p', ['a', 'b'])
  putPattern(board, 'q', ['c', 'd'])
  return board
}

function notesOf(board: BoardDoc, id: string) {
  return groupNotes(read(board))
    .byPattern.get(id)
    ?.map((note) => note.id)
}

test('[D9] a note leaves a pattern by the name it was taken from, though that was merged meanwhile', () => {
  const board = twoPatterns()
  putPattern(board, 'r', [])
  mergePatterns(board, 'p', 'q')
  expect(takeOut(board, 'a', 'p', [0, 0]).ok).toBe(true)
  joinAt(board, [{ id: 'b', from: 'p' }], 'r', null)
  layDown(board, { notes: [{ id: 'c', at: [0, 0], from: 'p' }], patterns: [] })
  expect(groupNotes(read(board)).free.map(({ id }) => id)).toEqual(['a', 'c'])
  expect(Object.keys(read(board).notes.get('b')?.in ?? {})).toEqual(['r'])
  expect(dissolvePattern(board, 'p')).toEqual({ ok: false, why: 'gone' })
  expect(notesOf(board, 'q')).toEqual(['d'])
})

test('[D9] what is taken out of a pattern while it is merged is out, and what is moved is moved', () => {
  const [mine, theirs] = [twoPatterns(), emptyBoard()]
  putPattern(mine, 'r', [])
  send(mine, theirs)
  mergePatterns(mine, 'p', 'q')
  takeOut(theirs, 'a', 'p', [0, 0])
  joinPattern(theirs, 'b', 'r', 'p')
  send(theirs, mine)
  send(mine, theirs)
  expect([notesOf(mine, 'q'), notesOf(mine, 'r')]).toEqual([['c', 'd'], ['b']])
  expect(read(theirs)).toEqual(read(mine))
})

test('[D9] merged into two at once, the notes are in one of them', () => {
  const [mine, theirs] = [twoPatterns(), emptyBoard()]
  putPattern(mine, 'r', [])
  send(mine, theirs)
  mergePatterns(mine, 'p', 'q')
  mergePatterns(theirs, 'p', 'r')
  send(theirs, mine)
  expect(Object.keys(read(mine).notes.get('a')?.in ?? {})).toHaveLength(1)
})

test('merged on and on, the notes stand in the order of the merging, and are put between each other', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(5), { maxLength: 12 }), (places) => {
      const board = boardWith('a', 'b', 'c', 'd', 'e', 'f')
      for (const [id, notes] of [
        ['p', ['a', 'b']],
        ['q', ['c', 'd']],
        ['r', ['e', 'f']],
      ] as const) {
        putPattern(board, id, notes)
        // A rank between others, and one before them all.
        joinAt(board, [{ id: notes[1], from: id }], id, notes[0])
      }
      mergePatterns(board, 'p', 'q')
      mergePatterns(board, 'q', 'r')
      const order = ['f', 'e', 'd', 'c', 'b', 'a']
      expect(notesOf(board, 'r')).toEqual(order)
      for (const [step, place] of places.entries()) {
        const id = ['a', 'b', 'c', 'd', 'e', 'f'][step % 6] ?? 'a'
        const before = order.filter((other) => other !== id)[place]
        joinAt(board, [{ id, from: 'r' }], 'r', before ?? null)
        order.splice(order.indexOf(id), 1)
        order.splice(place, 0, id)
        expect(notesOf(board, 'r')).toEqual(order)
      }
    }),
  )
})
