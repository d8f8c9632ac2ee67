import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { type BoardStore, createBoardStore } from '../../../client/store/board-store.ts'
import { value } from '../../../client/store/value.ts'
import type { Role } from '../../../shared/access.ts'
import type { BoardDoc } from '../../../shared/board/doc.ts'
import { deleteNotes, setNote } from '../../../shared/board/notes.ts'
import { boardWith } from '../../shared/board/small-board.ts'

// What is said to people takes its language from the page.
vi.stubGlobal('document', { documentElement: {} })
const { undoing } = await import('../../../client/parts/take-back.ts')

let board: BoardDoc
let store: BoardStore

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', () => 0)
  vi.stubGlobal('cancelAnimationFrame', () => undefined)
  board = boardWith('a', 'b')
  store = createBoardStore(board)
})
afterEach(() => {
  store.dispose()
  vi.unstubAllGlobals()
})

const here = () => ({ store, role: value<Role>('participant') })

it('[D5] the undo beside what was done takes back that', () => {
  deleteNotes(board, ['a'])
  const undo = undoing(here())
  expect(undo.stands?.get()).toBe(true)
  undo.act()
  expect(store.get().notes.has('a')).toBe(true)
})

it('[D5] and nothing else: it goes when more was done, and when it was taken back', () => {
  deleteNotes(board, ['a'])
  const undo = undoing(here())
  const heard = vi.fn<() => void>()
  undo.stands?.subscribe(heard)
  setNote(board, 'b', 'room', 'C4')
  expect(heard).toHaveBeenCalled()
  expect(undo.stands?.get()).toBe(false)
  undo.act()
  expect(store.get().notes.get('b')?.room).toBe('C4')
  expect(store.get().notes.has('a')).toBe(false)
  store.undo()
  expect(undo.stands?.get()).toBe(true)
  store.undo()
  expect(undo.stands?.get()).toBe(false)
})
