import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import type { Proposal } from '../../../client/parts/suggesting/proposals.ts'
import { type BoardStore, createBoardStore } from '../../../client/store/board-store.ts'
import { value } from '../../../client/store/value.ts'
import type { Person } from '../../../client/sync/presence.ts'
import type { Session } from '../../../client/sync/session.ts'
import type { Role } from '../../../shared/access.ts'
import type { BoardDoc } from '../../../shared/board/doc.ts'
import { setNote } from '../../../shared/board/notes.ts'
import { setLocked } from '../../../shared/stage/stage.ts'
import { boardWith, putPattern } from '../../shared/board/small-board.ts'

// What is said to people takes its language from the page.
vi.stubGlobal('document', { documentElement: {} })
const { take } = await import('../../../client/parts/suggesting/acts.ts')
const { suggestingOf } = await import('../../../client/parts/suggesting/suggested.ts')

let board: BoardDoc
let store: BoardStore

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', () => 0)
  vi.stubGlobal('cancelAnimationFrame', () => undefined)
  board = boardWith('a', 'b', 'c', 'd')
  putPattern(board, 'p', ['d'])
  store = createBoardStore(board)
})
afterEach(() => {
  store.dispose()
  vi.unstubAllGlobals()
})

/** A board of which this is proposed, while Anna holds these notes. */
function proposing(like: string | null, ...held: readonly string[]) {
  const people = value<readonly Person[]>([])
  const names = ['new-1', 'new-2']
  const session = {
    board,
    store,
    people,
    role: value<Role>('participant'),
    newId: () => names.shift() ?? '',
    now: () => 9_000,
  } as unknown as Session
  const proposal: Proposal = { id: 'one', like, notes: ['a', 'b', 'c'], words: ['stuck'] }
  const shown = suggestingOf(session)
  shown.set({ state: 'shown', proposals: [proposal], current: 'one' })
  const hold = (...ids: readonly string[]) => {
    const holding = Object.fromEntries(ids.map((id) => [id, [0, 0] as const]))
    const anna = { client: 1, here: 'other', name: 'Anna', colour: 1, writing: null } as const
    people.set([{ ...anna, holding }])
  }
  hold(...held)
  const inPattern = (id: string) => (store.groups().byPattern.get(id) ?? []).map((note) => note.id)
  return { session, shown, hold, inPattern }
}

it('[G6] what is taken joins at once, the proposal goes, and one undo takes it back', () => {
  const { session, shown, inPattern } = proposing('p')
  take(session, 'one')
  expect(inPattern('p')).toEqual(['d', 'a', 'b', 'c'])
  expect(shown.get()).toEqual({ state: 'nothing' })
  store.undo()
  expect(inPattern('p')).toEqual(['d'])
})

it('[G6] what somebody holds does not join, and stays proposed until it does', () => {
  const { session, shown, inPattern, hold } = proposing('p', 'b')
  take(session, 'one')
  expect(inPattern('p')).toEqual(['d', 'a', 'c'])
  expect(shown.get()).toMatchObject({ state: 'shown', current: 'one' })
  hold()
  take(session, 'one')
  expect(inPattern('p')).toEqual(['d', 'a', 'c', 'b'])
  expect(shown.get()).toEqual({ state: 'nothing' })
})

it.each(['p', 'd', null])(
  '[G6] like %s: nothing is done while all are held or the board is locked, and the proposal stays',
  (like) => {
    const { session, shown, hold } = proposing(like, 'a', 'b', 'c')
    setNote(board, 'd', 'room', 'C4')
    const before = [store.latestStep.get(), store.get().patterns.size, shown.get()]
    const now = () => [store.latestStep.get(), store.get().patterns.size, shown.get()]
    take(session, 'one')
    expect(now()).toEqual(before)
    hold()
    setLocked(board, true)
    take(session, 'one')
    expect(now().slice(1)).toEqual(before.slice(1))
    expect(store.get().notes.get('d')?.room).toBe('C4')
  },
)

it('[G6] a new pattern is made of what is in nobody’s hands', () => {
  const { session, shown, inPattern } = proposing(null, 'a')
  take(session, 'one')
  expect(inPattern('new-1')).toEqual(['b', 'c'])
  expect(shown.get()).toEqual({ state: 'nothing' })
})
