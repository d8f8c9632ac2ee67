import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type BoardStore, createBoardStore } from '../../../client/store/board-store.ts'
import { type Value, value } from '../../../client/store/value.ts'
import type { Person } from '../../../client/sync/presence.ts'
import type { Session } from '../../../client/sync/session.ts'
import type { Role } from '../../../shared/access.ts'
import type { BoardDoc } from '../../../shared/board/doc.ts'
import { deleteNotes } from '../../../shared/board/notes.ts'
import { boardWith, putPattern, read } from '../../shared/board/small-board.ts'

// What is said to people takes its language from the page.
vi.stubGlobal('document', { documentElement: {} })
const { notice } = await import('../../../client/ui/notice.tsx')
const { makePattern, remove } = await import('../../../client/parts/note-acts.ts')

let board: BoardDoc
let store: BoardStore
let people: Value<readonly Person[]>
let session: Session

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', () => 0)
  vi.stubGlobal('cancelAnimationFrame', () => undefined)
  board = boardWith('a', 'b', 'c')
  store = createBoardStore(board)
  people = value<readonly Person[]>([])
  let next = 0
  const role = value<Role>('participant')
  const newId = () => `new${++next}`
  session = { board, store, people, role, newId, now: () => 0 } as unknown as Session
  notice.set(null)
})
afterEach(() => {
  store.dispose()
  vi.unstubAllGlobals()
})

/** Somebody else, with these in the hand. */
function hold(...ids: readonly string[]): void {
  const holding = Object.fromEntries(ids.map((id) => [id, [0, 0] as const]))
  const ola = { client: 1, here: 'other', name: 'Ola', colour: 1, holding, writing: null } as const
  people.set([ola])
}

/** Does what is offered beside the notice. */
function doOffered(): void {
  notice.get()?.action?.act()
}

const free = (...ids: readonly string[]) => ids.map((id) => ({ id, from: null }))

it('[C15] A note that was waited for comes into the pattern that was made of the others', () => {
  hold('b')
  expect(makePattern(session, free('a', 'b', 'c'), [0, 0])).toBe('new1')
  hold()
  doOffered()
  expect([...read(board).patterns.keys()]).toEqual(['new1'])
  expect(
    store
      .groups()
      .byPattern.get('new1')
      ?.map(({ id }) => id),
  ).toEqual(['a', 'c', 'b'])
})

it('[C15] There is one sheet of odd ones, though all had to wait for it', () => {
  hold('a')
  makePattern(session, free('a'), [0, 0], 'in-part', true)
  expect(read(board).patterns.size).toBe(0)
  hold()
  doOffered()
  hold('b')
  makePattern(session, free('b'), [0, 0], 'in-part', true)
  hold()
  doOffered()
  expect([...read(board).patterns.keys()]).toEqual(['new1'])
})

it('[C15] What is offered again is not done with half of it, nor tears a note out of where it was put', () => {
  hold('b')
  makePattern(session, free('a', 'b'), [0, 0], 'whole')
  deleteNotes(board, ['a'])
  hold()
  doOffered()
  expect(read(board).patterns.size).toBe(0)

  hold('b')
  makePattern(session, free('b', 'c'), [0, 0], 'whole')
  putPattern(board, 'r', ['b'])
  hold()
  doOffered()
  expect([...read(board).patterns.keys()]).toEqual(['r'])
})

it('[C15] A sheet is not let go while somebody is busy with one of its notes', () => {
  putPattern(board, 'p', ['a', 'b'])
  hold('b')
  remove(session, ['p', 'c'])
  expect([...read(board).patterns.keys()]).toEqual(['p'])
  expect(read(board).notes.has('c')).toBe(false)
  hold()
  doOffered()
  expect(read(board).patterns.size).toBe(0)
})
