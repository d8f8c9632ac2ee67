import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { newEntry } from '../../../shared/board/doc.ts'
import { Grouping } from '../../../shared/board/grouping.ts'
import { groupNotes } from '../../../shared/board/groups.ts'
import { type Changed, readBoard, viewBoard } from '../../../shared/board/view.ts'
import { boardWith, emptyBoard, putPattern } from './small-board.ts'

const noteId = fc.constantFrom(...Array.from({ length: 40 }, (_, index) => `n${index}`))
const patternId = fc.constantFrom('p', 'q', 'r', 's')
const rank = fc.constantFrom('a0', 'a1', 'a2', 'Zz')
const change = fc.oneof(
  fc.record({
    does: fc.constant('add' as const),
    id: noteId,
    made: fc.integer({ min: 0, max: 4 }),
  }),
  fc.record({ does: fc.constant('delete' as const), id: noteId }),
  fc.record({ does: fc.constant('text' as const), id: noteId }),
  fc.record({
    does: fc.constant('made' as const),
    id: noteId,
    made: fc.integer({ min: 0, max: 4 }),
  }),
  fc.record({ does: fc.constant('park' as const), id: noteId, parked: fc.boolean() }),
  fc.record({ does: fc.constant('join' as const), id: noteId, to: patternId, rank }),
  fc.record({ does: fc.constant('leave' as const), id: noteId, from: patternId }),
  fc.record({ does: fc.constant('all' as const), room: fc.constantFrom('A1', 'B2') }),
  fc.record({ does: fc.constant('make' as const), pattern: patternId }),
  fc.record({ does: fc.constant('dissolve' as const), pattern: patternId }),
)
type Change = typeof change extends fc.Arbitrary<infer T> ? T : never

function make(board: ReturnType<typeof emptyBoard>, one: Change): void {
  const { notes, patterns } = board.roots
  if ('pattern' in one) {
    if (one.does === 'make') patterns.set(one.pattern, newEntry({ made: 1 }))
    else patterns.delete(one.pattern)
    return
  }
  if (one.does === 'all') {
    board.doc.transact(() => {
      for (const note of notes.values()) (note as Y.Map<unknown>).set('room', one.room)
    })
    return
  }
  if (one.does === 'add') {
    notes.set(one.id, newEntry({ made: one.made, text: new Y.Text('x'), in: new Y.Map() }))
    return
  }
  const note = notes.get(one.id)
  if (!(note instanceof Y.Map)) return
  if (one.does === 'delete') notes.delete(one.id)
  else if (one.does === 'text') note.get('text').insert(0, 'y')
  else if (one.does === 'made') note.set('made', one.made)
  else if (one.does === 'park') note.set('parked', one.parked)
  else if (one.does === 'join') note.get('in').set(one.to, one.rank)
  else note.get('in').delete(one.from)
}

test('what is kept up to date is what a fresh reading and sorting would give', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(change, { minLength: 1, maxLength: 6 }), { maxLength: 30 }),
      (turns) => {
        const board = emptyBoard()
        for (let index = 0; index < 40; index++) {
          make(board, { does: 'add', id: `n${index}`, made: index % 3 })
        }
        let grouping: Grouping | null = null
        const view = viewBoard(board, (before, after, changed) => {
          grouping?.update(before, after, changed)
        })
        grouping = new Grouping(view.current())
        for (const turn of turns) {
          const before = { board: view.current(), groups: grouping.groups }
          const { notes, patterns } = before.board
          const plain = { ...before.board, notes: new Map(notes), patterns: new Map(patterns) }
          const kept = structuredClone({ ...before, board: plain })
          for (const one of turn) make(board, one)
          const now = view.current()
          expect(now).toEqual(readBoard(board))
          expect(grouping.groups).toEqual(groupNotes(now))
          expect([...grouping.groups.byPattern.keys()]).toEqual([...now.patterns.keys()])
          // Who holds what stood before holds it unchanged.
          expect(before).toEqual(kept)
        }
        view.dispose()
      },
    ),
    { numRuns: 200 },
  )
})

test('lists in which nothing changed are the same objects', () => {
  const board = boardWith('a', 'b', 'c', 'd')
  putPattern(board, 'p', ['a'])
  putPattern(board, 'q', ['b'])
  const changes: Changed[] = []
  const view = viewBoard(board, (before, after, changed) => {
    grouping.update(before, after, changed)
    changes.push(changed)
  })
  const grouping = new Grouping(view.current())
  const before = grouping.groups
  ;(board.roots.notes.get('a') as Y.Map<unknown>).set('room', 'B2')
  view.current()
  expect(changes).toEqual([{ notes: new Set(['a']) }])
  expect(grouping.groups.byPattern.get('p')).not.toBe(before.byPattern.get('p'))
  expect(grouping.groups.byPattern.get('q')).toBe(before.byPattern.get('q'))
  expect(grouping.groups.free).toBe(before.free)
  const byPattern = grouping.groups.byPattern
  ;(board.roots.notes.get('c') as Y.Map<unknown>).set('room', 'B2')
  view.current()
  expect(grouping.groups.byPattern).toBe(byPattern)
  expect(grouping.groups.free).not.toBe(before.free)
  view.dispose()
})
