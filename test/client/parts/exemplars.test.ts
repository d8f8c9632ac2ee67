import { expect, it, vi } from 'vitest'
import { createBoardStore } from '../../../client/store/board-store.ts'
import { boardWith, putPattern } from '../../shared/board/small-board.ts'

// What is said to people takes its language from the page.
vi.stubGlobal('document', { documentElement: {} })
const { turnExemplars } = await import('../../../client/parts/sheet-acts.ts')

it('[P4] notes of several patterns are marked one way by one key, and it is one step to take back', () => {
  const board = boardWith('a', 'b', 'c')
  putPattern(board, 'p', ['a'], 1)
  putPattern(board, 'q', ['b', 'c'], 2)
  const store = createBoardStore(board)
  const marked = (): readonly (readonly string[])[] =>
    ['p', 'q'].map((id) => Object.keys(store.get().patterns.get(id)?.exemplars ?? {}).sort())
  turnExemplars({ board, store }, new Map([['p', ['a']]]))
  expect(marked()).toEqual([['a'], []])
  const both = new Map([
    ['p', ['a']],
    ['q', ['b', 'c']],
  ])
  turnExemplars({ board, store }, both)
  expect(marked()).toEqual([['a'], ['b', 'c']])
  store.undo()
  expect(marked()).toEqual([['a'], []])
  store.redo()
  turnExemplars({ board, store }, both)
  expect(marked()).toEqual([[], []])
  store.undo()
  expect(marked()).toEqual([['a'], ['b', 'c']])
  store.dispose()
})
