import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { openBoard } from '../../../shared/board/doc.ts'
import { deleteNotes } from '../../../shared/board/notes.ts'
import { packBoard, unpackBoard } from '../../../shared/board/pack.ts'
import { dissolvePattern, joinPattern } from '../../../shared/board/patterns.ts'
import { seedBoard } from '../../../shared/board/seed.ts'
import { writeText } from '../../../shared/board/texts.ts'
import { readBoard } from '../../../shared/board/view.ts'
import { agendaFrom } from '../../../shared/stage/timetables/index.ts'
import { goldRound, ROUNDS, roundFromGold } from '../../support/make-board.ts'
import { ABOUT, boardWith, emptyBoard, putNote, putPattern, send } from './small-board.ts'

function unpacked(bytes: Uint8Array) {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, unpackBoard(bytes))
  return openBoard(doc)
}

test('the same set-up gives the same first bytes, and a board at its first step', () => {
  const agenda = agendaFrom('full', 'en')
  expect(seedBoard(ABOUT, agenda)).toEqual(seedBoard(ABOUT, agenda))
  const board = emptyBoard()
  Y.applyUpdate(board.doc, seedBoard(ABOUT, agenda))
  expect(readBoard(board)).toMatchObject({ about: ABOUT, stage: { agenda, step: 'write' } })
})

test('[R1] the same board gives the same bytes, whatever way it came about', () => {
  const plain = boardWith('a', 'b')
  putPattern(plain, 'p', ['a', 'b'], 9)
  writeText(plain, { of: 'statement', id: 'p' }, 'Pupils wait')

  const winding = emptyBoard()
  const other = emptyBoard()
  putPattern(winding, 'q', [], 1)
  putNote(other, 'b', 1_000)
  putNote(other, 'gone', 5)
  send(other, winding)
  putNote(winding, 'a', 0)
  joinPattern(winding, 'b', 'q', null)
  joinPattern(winding, 'b', 'q', 'none')
  putPattern(winding, 'p', ['a', 'b'], 9)
  writeText(winding, { of: 'statement', id: 'p' }, 'Children stop')
  send(winding, other)
  writeText(other, { of: 'statement', id: 'p' }, 'Pupils wait')
  send(other, winding)
  dissolvePattern(winding, 'q')
  deleteNotes(winding, ['gone'])

  expect(packBoard(winding)).toEqual(packBoard(plain))
})

test.each(ROUNDS)('the board of %s comes back from its packed bytes', (slug) => {
  const { csv, gold } = goldRound(slug)
  const { board } = roundFromGold(csv, gold)
  const packed = packBoard(board)
  expect(packBoard(roundFromGold(csv, gold).board)).toEqual(packed)
  const back = unpacked(packed)
  expect(readBoard(back)).toEqual(readBoard(board))
  expect(packBoard(back)).toEqual(packed)
})

test('[R2] devices, the closing and what was deleted are left behind', () => {
  const board = boardWith('a', 'secret')
  deleteNotes(board, ['secret'])
  board.roots.stage.set('closed', { at: 5, recordId: 'record-0' })
  board.roots.votes.set('device-zzz', new Y.Map([['p', 2]]))
  board.roots.votes.set('device-aaa', new Y.Map([['p', 1]]))
  const bytes = Buffer.from(packBoard(board)).toString('latin1')
  for (const trace of ['tab-1', 'secret', 'record-0', 'device-']) expect(bytes).not.toContain(trace)
  const read = readBoard(unpacked(packBoard(board)))
  expect(read.stage.closed).toBeNull()
  expect([...read.votes.values()]).toEqual([{ p: 1 }, { p: 2 }])
})

test('more voters than fingers are packed the same again', () => {
  const board = emptyBoard()
  for (let n = 0; n < 12; n++) board.roots.votes.set(`d${n}`, new Y.Map([[`p${12 - n}`, n % 3]]))
  const packed = packBoard(board)
  expect(packBoard(unpacked(packed))).toEqual(packed)
})

test('keys of an object in another order make no difference', () => {
  const one = emptyBoard()
  const other = emptyBoard()
  one.roots.stage.set('voting', { open: true, budget: 3 })
  other.roots.stage.set('voting', { budget: 3, open: true })
  expect(packBoard(one)).toEqual(packBoard(other))
})

test('unknown fields are kept, and types that no board has do no harm', () => {
  const board = boardWith('a')
  const note = board.roots.notes.get('a') as Y.Map<unknown>
  note.set('colour', { hue: 290 })
  note.set('markup', new Y.XmlFragment())
  note.set('sub', new Y.Doc())
  note.set('bytes', new Uint8Array([1, 2, 3]))
  const back = unpacked(packBoard(board)).roots.notes.get('a') as Y.Map<unknown>
  expect(back.get('colour')).toEqual({ hue: 290 })
  expect(back.get('bytes')).toEqual(new Uint8Array([1, 2, 3]))
})
