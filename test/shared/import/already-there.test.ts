import fc from 'fast-check'
import { expect, test } from 'vitest'
import { alreadyThere, importKey } from '../../../shared/import/already-there.ts'
import { readObservations } from '../../../shared/import/read.ts'
import { goldRound } from '../../support/make-board.ts'

function seen(text: string, room = 'A1', row = 1) {
  return { row, text, room, team: '', about: null }
}

test('the same words in the same room are the same, whatever the blanks and capitals', () => {
  expect(importKey(seen('T  waits\n7 s', 'a1'))).toBe(importKey(seen('t waits 7 s ', ' A1')))
  expect(importKey(seen('Cafe\u0301'))).toBe(importKey(seen('Café')))
  expect(importKey(seen('T waits', 'A1'))).not.toBe(importKey(seen('T waits', 'A2')))
  expect(importKey(seen('a', 'bc'))).not.toBe(importKey(seen('ab', 'c')))
})

test('a file that is imported again is all there already', () => {
  const preview = readObservations(goldRound('kurrabilla-secondary').csv)
  const notes = preview.ok ? preview.notes : []
  expect(alreadyThere([], notes)).toMatchObject({ fresh: notes, known: [] })
  expect(alreadyThere(notes, notes)).toMatchObject({ fresh: [], known: notes, repeated: 0 })
})

test('what two observers wrote alike is kept, and counted', () => {
  const file = [seen('T waits', 'A1', 1), seen('S writes', 'A1', 2), seen('t waits', 'A1', 3)]
  expect(alreadyThere([], file)).toEqual({ fresh: file, known: [], repeated: 1 })
  expect(alreadyThere([seen('T waits')], file)).toEqual({
    fresh: file.slice(1),
    known: file.slice(0, 1),
    repeated: 0,
  })
})

test('every row is either new or known, and a second import brings nothing', () => {
  const rows = fc.array(fc.constantFrom('a', 'A ', 'b', 'c').map((text) => seen(text)))
  fc.assert(
    fc.property(rows, rows, (board, file) => {
      const { fresh, known } = alreadyThere(board, file)
      expect(fresh.length + known.length).toBe(file.length)
      expect(alreadyThere([...board, ...fresh], file).fresh).toEqual([])
    }),
  )
})
