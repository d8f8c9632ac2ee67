import { expect, it, vi } from 'vitest'
import * as Y from 'yjs'
import { createBoardStore } from '../../../client/store/board-store.ts'
import { value } from '../../../client/store/value.ts'
import type { Person } from '../../../client/sync/presence.ts'
import type { Role } from '../../../shared/access.ts'
import { openBoard } from '../../../shared/board/doc.ts'
import { setLocked } from '../../../shared/stage/stage.ts'

// What is said to people takes its language from the page.
vi.stubGlobal('document', { documentElement: {} })
const { protect, protectWhole } = await import('../../../client/parts/protect.ts')

function here(role: Role) {
  const board = openBoard(new Y.Doc())
  const people = value<readonly Person[]>([])
  return { board, people, role: value(role), store: createBoardStore(board) }
}

it('[C15] On a board that has just been locked, what was still asked is not done', () => {
  const session = here('participant')
  setLocked(session.board, true)
  const done: string[] = []
  const guarded = { ids: ['a'], label: 'Delete', act: () => void done.push('done') }
  protect(session, guarded)
  expect(protectWhole(session, guarded)).toBe(false)
  expect(done).toEqual([])

  setLocked(session.board, false)
  protect(session, guarded)
  expect(protectWhole(session, guarded)).toBe(true)
  expect(done).toEqual(['done', 'done'])
})

it('Whoever leads the round may act while the board is locked', () => {
  const session = here('facilitator')
  setLocked(session.board, true)
  const done: string[] = []
  protect(session, { ids: ['a'], label: 'Delete', act: (ids) => void done.push(...ids) })
  expect(done).toEqual(['a'])
})
