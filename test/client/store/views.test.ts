import fc from 'fast-check'
import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import * as Y from 'yjs'
import { PLAIN_LOOKS } from '../../../client/canvas/layout/dimensions.ts'
import { Layout } from '../../../client/canvas/layout/layout.ts'
import { createBoardStore } from '../../../client/store/board-store.ts'
import { inView } from '../../../shared/board/frames.ts'
import { groupNotes } from '../../../shared/board/groups.ts'
import { addPattern, dissolvePattern, joinPattern } from '../../../shared/board/patterns.ts'
import { boardWith, read } from '../../shared/board/small-board.ts'

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', () => 0)
  vi.stubGlobal('cancelAnimationFrame', () => undefined)
})
afterEach(() => vi.unstubAllGlobals())

const NOTES = Array.from({ length: 12 }, (_, index) => `n${index}`)
const VIEWS = [null, 'core', 'own'] as const
const note = fc.constantFrom(...NOTES)
const sheet = fc.constantFrom('p', 'q', 'r', 's', 't')
const frame = fc.constantFrom(...VIEWS)
const step = fc.oneof(
  fc.record({ does: fc.constant('switch' as const), frame }),
  fc.record({ does: fc.constant('make' as const), sheet, frame, note }),
  fc.record({ does: fc.constant('join' as const), sheet, note }),
  fc.record({ does: fc.constant('dissolve' as const), sheet }),
)

test('P5 whatever view is turned to, it is shown as a fresh reading of it would be', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const board = boardWith(...NOTES)
      const store = createBoardStore(board)
      const layout = new Layout(store.get(), store.groups(), PLAIN_LOOKS)
      store.onChange((changed) => layout.follow(store.get(), store.groups(), changed))
      for (const [index, one] of steps.entries()) {
        if (one.does === 'switch') {
          const before = Y.encodeStateAsUpdate(board.doc)
          store.frame.set(one.frame)
          // Looking another way at the notes is no change of them.
          expect(Y.encodeStateAsUpdate(board.doc)).toEqual(before)
        } else if (one.does === 'make') {
          const at = [index * 40, 0] as const
          addPattern(board, { id: one.sheet, at, notes: [one.note], frame: one.frame }, index)
        } else if (one.does === 'join') joinPattern(board, one.note, one.sheet, null)
        else dissolvePattern(board, one.sheet)

        const fresh = inView(read(board), store.frame.get())
        expect(new Map(store.get().patterns)).toEqual(new Map(fresh.patterns))
        expect(store.groups()).toEqual(groupNotes(fresh))
        expect(store.wholeGroups()).toEqual(groupNotes(read(board)))
        const anew = new Layout(store.get(), store.groups(), PLAIN_LOOKS)
        expect(new Map(layout.standing())).toEqual(new Map(anew.standing()))
      }
      store.dispose()
    }),
    { numRuns: 40 },
  )
})
