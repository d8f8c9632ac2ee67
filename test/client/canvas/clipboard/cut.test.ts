import { expect, it } from 'vitest'
import { cutOf } from '../../../../client/canvas/clipboard/cut.ts'
import type { Person } from '../../../../client/sync/presence.ts'
import { copyOf } from '../../../../shared/board/copies.ts'
import { groupNotes } from '../../../../shared/board/groups.ts'
import { joinPattern } from '../../../../shared/board/patterns.ts'
import { boardWith, putPattern, read } from '../../../shared/board/small-board.ts'

/** A board with the notes a and b on p, c on q, and d free; somebody else holds some of it. */
function boardWhile(...held: readonly string[]) {
  const board = boardWith('a', 'b', 'c', 'd')
  putPattern(board, 'p', ['a', 'b'])
  putPattern(board, 'q', ['c'])
  const ola: Person = {
    client: 1,
    here: 'other',
    name: 'Ola',
    colour: 1,
    holding: Object.fromEntries(held.map((id) => [id, [0, 0] as const])),
    writing: null,
  }
  const store = { get: () => read(board), groups: () => groupNotes(read(board)) }
  const people = { get: () => [ola] }
  const session = { store, people } as unknown as Parameters<typeof cutOf>[0]
  return { board, session }
}

it('a pattern that is cut takes its notes along', () => {
  const { session } = boardWhile()
  expect(cutOf(session, ['p', 'd']).away.toSorted()).toEqual(['a', 'b', 'd', 'p'])
})

it('a note that lies on another pattern as well stays on that one', () => {
  const { board, session } = boardWhile()
  joinPattern(board, 'a', 'q', 'none')
  expect(cutOf(session, ['p']).away.toSorted()).toEqual(['b', 'p'])
  expect(cutOf(session, ['p', 'a']).away.toSorted()).toEqual(['a', 'b', 'p'])
  expect(cutOf(session, ['p', 'q']).away.toSorted()).toEqual(['a', 'b', 'c', 'p', 'q'])
})

it('[C15] what somebody is busy with is not taken along, and nothing leaves that is not', () => {
  const { session } = boardWhile('p', 'd')
  const cut = cutOf(session, ['p', 'q', 'd'])
  expect(cut.along).toEqual(['q'])
  expect(cut.away.toSorted()).toEqual(['c', 'd', 'p', 'q'])
})

it('[C15] a note in somebody’s hand is not taken along with its pattern', () => {
  const { session } = boardWhile('a')
  const { along, groups } = cutOf(session, ['p'])
  const copied = copyOf(session.store.get(), groups, along, () => null)
  expect(copied.notes.map(({ text }) => text)).toHaveLength(1)
})
