import fc from 'fast-check'
import { expect, it } from 'vitest'
import { caretsIn, type OthersCaret, pieces } from '../../../client/parts/carets.ts'
import { markAt, readMark } from '../../../shared/board/marks.ts'
import { writeText } from '../../../shared/board/texts.ts'
import { boardWith } from '../../shared/board/small-board.ts'

const PLACE = { of: 'note', id: 'waiting' } as const

it('a mark stays between its letters while others write, and what is typed at it moves it along', () => {
  const board = boardWith('waiting')
  const mark = markAt(board, PLACE, 4)
  const end = markAt(board, PLACE, 7)
  if (mark === null || end === null) throw new Error('There is no such text.')
  const writer = { client: 7, name: 'Ola', colour: 1, anchor: mark, head: end }
  const at = (text: string) => caretsIn(board, PLACE, [writer], text)[0]
  expect(at('waiting')).toMatchObject({ at: 7, start: 4, end: 7 })
  writeText(board, PLACE, 'still waiting')
  expect(at('still waiting')).toMatchObject({ at: 13, start: 10, end: 13 })
  writeText(board, PLACE, 'still wait, ing')
  expect(at('still wait, ing')).toMatchObject({ at: 15, start: 12, end: 15 })
  writeText(board, PLACE, 'still waitg')
  expect(at('still waitg')).toMatchObject({ at: 11, start: 10, end: 11 })
})

it('a caret of a foreign or later text stands at the end, and what can’t be a mark is none', () => {
  const board = boardWith('waiting', 'other')
  const mark = markAt(board, { of: 'note', id: 'other' }, 2)
  const foreign = readMark({ item: { client: 1, clock: 99 }, assoc: 0 })
  if (mark === null || foreign === null) throw new Error('There is no such text.')
  for (const head of [mark, foreign]) {
    const writer = { client: 7, name: 'Ola', colour: 1, anchor: head, head }
    expect(caretsIn(board, PLACE, [writer], 'waiting')).toMatchObject([{ at: 7 }])
  }
  for (const told of [null, 3, 'x', {}, { item: 3 }, { item: { client: 'a', clock: 1 } }]) {
    expect(readMark(told)).toBeNull()
  }
})

it('the pieces of a text are the text, with every caret once', () => {
  const place = fc.nat(12)
  const caret = fc.tuple(place, place).map(([at, other]) => ({ at, other }))
  fc.assert(
    fc.property(
      fc.string({ unit: fc.constantFrom('a', '\n', '😀', 'é'), maxLength: 6 }),
      fc.array(caret, { maxLength: 4 }),
      (text, places) => {
        const within = (at: number): number => Math.min(at, text.length)
        const carets = places.map(({ at, other }, client): OthersCaret => {
          const [a, b] = [within(at), within(other)]
          return { client, name: '', colour: 1, at: a, start: Math.min(a, b), end: Math.max(a, b) }
        })
        const made = pieces(text, carets)
        expect(made.map((piece) => (piece.is === 'letters' ? piece.text : '')).join('')).toBe(text)
        const clients = made.flatMap((piece) => (piece.is === 'caret' ? piece.caret.client : []))
        expect(clients.sort()).toEqual(carets.map(({ client }) => client))
        let before = 0
        for (const piece of made) {
          if (piece.is === 'caret') expect(piece.caret.at).toBe(before)
          else before += piece.text.length
        }
      },
    ),
  )
})

it('a caret never tears a character in two', () => {
  const board = boardWith('waiting')
  const head = markAt(board, PLACE, 7)
  if (head === null) throw new Error('There is no such text.')
  // The field still shows an older text.
  const [caret] = caretsIn(
    board,
    PLACE,
    [{ client: 1, name: '', colour: 1, anchor: head, head }],
    'waitin😀',
  )
  expect(caret?.at).toBe(6)
})
