import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { BoardDoc } from '../../../shared/board/doc.ts'
import { groupNotes } from '../../../shared/board/groups.ts'
import { joinAt, layDown } from '../../../shared/board/moves.ts'
import { deleteNotes } from '../../../shared/board/notes.ts'
import { dissolvePattern, joinPattern } from '../../../shared/board/patterns.ts'
import { boardWith, emptyBoard, putPattern, read, send } from './small-board.ts'

function sheet(board: BoardDoc, id = 'p'): readonly string[] | undefined {
  return groupNotes(read(board))
    .byPattern.get(id)
    ?.map((note) => note.id)
}
const fresh = (...ids: string[]) => ids.map((id) => ({ id, from: null }))
const own = (...ids: string[]) => ids.map((id) => ({ id, from: 'p' }))

test('notes join a pattern at a place, in their order, and those that are there move', () => {
  const board = boardWith('a', 'b', 'c', 'd', 'e')
  putPattern(board, 'p', ['a', 'b', 'c'])
  expect(joinAt(board, fresh('e', 'd'), 'p', 'b').ok).toBe(true)
  expect(sheet(board)).toEqual(['a', 'e', 'd', 'b', 'c'])
  joinAt(board, own('c'), 'p', 'a')
  expect(sheet(board)).toEqual(['c', 'a', 'e', 'd', 'b'])
  joinAt(board, own('c', 'e'), 'p', null)
  expect(sheet(board)).toEqual(['a', 'd', 'b', 'c', 'e'])
  joinAt(board, own('a'), 'p', 'not-there')
  expect(sheet(board)).toEqual(['d', 'b', 'c', 'e', 'a'])
})

test('a note joins as well, out of one pattern, or out of all', () => {
  const board = boardWith('a', 'b')
  putPattern(board, 'p', ['b'])
  putPattern(board, 'q', ['a'])
  joinAt(board, [{ id: 'a', from: 'none' }], 'p', 'b')
  expect([sheet(board), sheet(board, 'q')]).toEqual([['a', 'b'], ['a']])
  joinAt(board, [{ id: 'a', from: 'q' }], 'p', null)
  expect([sheet(board), sheet(board, 'q')]).toEqual([['b', 'a'], []])
  joinAt(board, [{ id: 'b', from: null }], 'q', null)
  expect([sheet(board), sheet(board, 'q')]).toEqual([['a'], ['b']])
})

test('what is gone is passed over; where nothing is left nothing is done', () => {
  const board = boardWith('a', 'b')
  putPattern(board, 'p', [])
  deleteNotes(board, ['b'])
  expect(joinAt(board, fresh('b', 'a'), 'p', null).ok).toBe(true)
  expect(sheet(board)).toEqual(['a'])
  expect(joinAt(board, fresh('b'), 'p', null)).toEqual({ ok: false, why: 'gone' })
  dissolvePattern(board, 'p')
  expect(joinAt(board, fresh('a'), 'p', null)).toEqual({ ok: false, why: 'gone' })
  const nowhere = { notes: [{ id: 'b', at: [1, 1] as const, from: null }], patterns: [] }
  expect(layDown(board, nowhere)).toEqual({ ok: false, why: 'gone' })
})

test('between notes that two people put at one place at once, there is room for a third', () => {
  const one = boardWith('a', 'b', 'c', 'd')
  putPattern(one, 'p', ['a'])
  const other = emptyBoard()
  send(one, other)
  joinAt(one, fresh('b'), 'p', null)
  joinAt(other, fresh('c'), 'p', null)
  send(one, other)
  send(other, one)
  const [first, second, third] = sheet(one) ?? []
  expect(new Set([first, second, third])).toEqual(new Set(['a', 'b', 'c']))
  joinAt(one, fresh('d'), 'p', third ?? '')
  expect(sheet(one)).toEqual([first, second, 'd', third])
  send(one, other)
  expect(sheet(other)).toEqual(sheet(one))
})

test('wherever notes are put, all of a pattern stands as it was asked for', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f']
  const step = fc.record({
    moved: fc.uniqueArray(fc.constantFrom(...ids), { minLength: 1, maxLength: 3 }),
    before: fc.constantFrom(...ids, null),
  })
  fc.assert(
    fc.property(fc.array(step, { maxLength: 12 }), (steps) => {
      const board = boardWith(...ids)
      putPattern(board, 'p', ids)
      let expected: readonly string[] = ids
      for (const { moved, before } of steps) {
        joinAt(board, own(...moved), 'p', before)
        const rest = expected.filter((id) => !moved.includes(id))
        const at = before === null || moved.includes(before) ? rest.length : rest.indexOf(before)
        expected = [...rest.slice(0, at), ...moved, ...rest.slice(at)]
        expect(sheet(board)).toEqual(expected)
      }
    }),
  )
})

test('things are laid down together, notes out of where they were drawn from', () => {
  const board = boardWith('a', 'b')
  putPattern(board, 'p', ['a'])
  putPattern(board, 'q', [])
  joinPattern(board, 'a', 'q', 'none')
  const at = [30, 40] as const
  let acts = 0
  board.doc.on('afterTransaction', () => acts++)
  layDown(board, {
    notes: [
      { id: 'a', at, from: 'p' },
      { id: 'b', at: [50, 60], from: null },
    ],
    patterns: [{ id: 'q', at: [70, 80] }],
  })
  expect(acts).toBe(1)
  const { notes, patterns } = read(board)
  expect([sheet(board), sheet(board, 'q')]).toEqual([[], ['a']])
  expect(notes.get('a')?.at).toEqual([30, 40])
  expect(notes.get('b')?.at).toEqual([50, 60])
  expect(patterns.get('q')?.at).toEqual([70, 80])
})

test('out of a pattern that somebody dissolved meanwhile, a note still comes to lie where it is laid', () => {
  const one = boardWith('a')
  putPattern(one, 'p', ['a'])
  const other = emptyBoard()
  send(one, other)
  dissolvePattern(other, 'p')
  layDown(one, { notes: [{ id: 'a', at: [5, 6], from: 'p' }], patterns: [] })
  send(other, one)
  send(one, other)
  for (const board of [one, other]) {
    expect(groupNotes(read(board)).free.map(({ at }) => at)).toEqual([[5, 6]])
  }
})
