import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Labels } from '../../../client/store/labels.ts'
import { deleteNotes, setNote } from '../../../shared/board/notes.ts'
import { viewBoard } from '../../../shared/board/view.ts'
import { emptyBoard, putNote } from '../../shared/board/small-board.ts'

test('labels that were followed are those that a look through all notes finds', () => {
  const id = fc.constantFrom('a', 'b', 'c', 'd')
  const label = fc.constantFrom('', 'A1', 'B2', 'C3')
  const step = fc.oneof(
    fc.record({ does: fc.constant('put' as const), id }),
    fc.record({ does: fc.constant('delete' as const), id }),
    fc.record({ does: fc.constantFrom('room' as const, 'team' as const), id, label }),
  )
  fc.assert(
    fc.property(fc.array(step, { maxLength: 40 }), (steps) => {
      const board = emptyBoard()
      const view = viewBoard(board, (before, after, changed) =>
        labels.update(before, after, changed),
      )
      const labels = new Labels(view.current())
      for (const one of steps) {
        const before = labels.of('room')
        if (one.does === 'put') putNote(board, one.id)
        else if (one.does === 'delete') deleteNotes(board, [one.id])
        else setNote(board, one.id, one.does, one.label)
        const notes = [...view.current().notes.values()]
        for (const kind of ['room', 'team'] as const) {
          const found = new Set(notes.map((note) => note[kind]))
          expect([...labels.of(kind)].sort()).toEqual([...found].sort())
        }
        // Where nothing came or went, whoever holds the list holds it still.
        const same = JSON.stringify(before) === JSON.stringify(labels.of('room'))
        if (same) expect(labels.of('room')).toBe(before)
      }
      view.dispose()
    }),
  )
})
