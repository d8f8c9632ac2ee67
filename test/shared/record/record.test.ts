import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { setAbout } from '../../../shared/board/about.ts'
import { openBoard } from '../../../shared/board/doc.ts'
import { setNext } from '../../../shared/board/next.ts'
import { setNote } from '../../../shared/board/notes.ts'
import { packBoard, unpackBoard } from '../../../shared/board/pack.ts'
import { dissolvePattern, joinPattern } from '../../../shared/board/patterns.ts'
import { addTheory, setEvidence } from '../../../shared/board/theories.ts'
import { readBoard } from '../../../shared/board/view.ts'
import type { RoundRecord } from '../../../shared/record/format.ts'
import { makeRecord } from '../../../shared/record/from-board.ts'
import { openRecord } from '../../../shared/record/open.ts'
import { packedBoard } from '../../../shared/record/packed.ts'
import { canonicalJson, sealOf } from '../../../shared/record/seal.ts'
import { goldRound, idOf, ROUNDS } from '../../support/make-board.ts'
import { boardWith, emptyBoard, putNote, putPattern, read } from '../board/small-board.ts'
import { goldFile, goldRecord } from './gold-record.ts'

function closed(board: ReturnType<typeof emptyBoard>): RoundRecord {
  return makeRecord({
    id: 'record-00000',
    board: read(board),
    packed: null,
    closedAt: 5,
    people: 3,
  })
}

// If this fails, records would no longer come out as those that schools already have: a change of
// the format. docs/record-format.md says when that makes a new version, with a new golden file.
test.each(ROUNDS)(
  'the golden file of %s opens as a board, and its record has the same bytes',
  (slug) => {
    const file = goldFile(slug)
    const opened = openRecord(file)
    if (!opened.ok) throw new Error(opened.detail)
    const doc = new Y.Doc()
    Y.applyUpdate(doc, unpackBoard(packedBoard(opened.record) ?? new Uint8Array()))
    const board = openBoard(doc)
    const { id, closedAt, people } = opened.record
    const again = { id, closedAt, people, board: readBoard(board), packed: packBoard(board) }
    expect(`${canonicalJson(makeRecord(again))}\n` === file).toBe(true)
  },
)

test('[W9] a name that the round asks about stands neither in its record nor in the board kept there', () => {
  const board = boardWith('a')
  const vibe = { word: 'vibe*', family: 'taste' }
  const extra = [{ word: 'Oksana', family: 'identity' }, vibe]
  setAbout(board, { wording: { off: [], allowed: [], extra } })
  expect(closed(board).about).toMatchObject({ wording: { off: [], allowed: [], extra: [vibe] } })
  const doc = new Y.Doc()
  Y.applyUpdate(doc, unpackBoard(packBoard(board)))
  expect(readBoard(openBoard(doc)).about.wording).toEqual({ off: [], allowed: [], extra: [vibe] })
})

test('every finding of the gold result is in the record, and every claim leads to its notes', () => {
  const { gold } = goldRound('fenwater-lane-primary')
  const record = goldRecord('fenwater-lane-primary')
  expect(record.notes).toHaveLength(120)
  expect(record.notes.map(({ number }) => number)).toEqual(record.notes.map((_, i) => i + 1))
  for (const [index, pattern] of gold.patterns.entries()) {
    expect(record.patterns[index]).toMatchObject({
      number: index + 1,
      statement: pattern.title,
      qualifier: pattern.qualifier,
      about: pattern.about,
      notes: pattern.notes.map((row) => idOf('note', row - 1)),
    })
  }
  for (const [index, theory] of gold.theories.entries()) {
    expect(record.theories[index]?.evidence).toEqual(
      [...theory.patterns]
        .sort((a, b) => a - b)
        .map((at) => ({ target: idOf('patt', at), kind: 'pattern', stance: 'supports' })),
    )
  }
  expect(record.predictions.map(({ text }) => text)).toEqual(gold.predictions)
  expect(record.next.map(({ owner }) => owner)).toEqual(gold.nextLevel.map((n) => n.ownerRole))
})

test('[R2] a record names no author and no device', () => {
  const board = boardWith('a')
  const record = closed(board)
  expect(Object.keys(record.notes[0] ?? {}).sort()).toEqual(
    ['about', 'id', 'number', 'parked', 'room', 'team', 'text'].sort(),
  )
  expect(canonicalJson(record)).not.toContain('tab-1')
  expect(canonicalJson(record)).not.toContain('authors')
})

test('notes are numbered as they are read: pattern by pattern, then free, then parked', () => {
  const board = boardWith('parked', 'free', 'b', 'a')
  putPattern(board, 'p', ['a', 'b'], 1)
  putPattern(board, 'q', [], 2)
  joinPattern(board, 'a', 'q', 'none')
  setNote(board, 'parked', 'parked', true)
  expect(closed(board).notes.map(({ id }) => id)).toEqual(['a', 'b', 'free', 'parked'])
})

test('what is gone is not referred to', () => {
  const board = boardWith('a', 'b')
  putPattern(board, 'p', ['a'])
  addTheory(board, { id: 't', lead: 'If', from: null })
  setEvidence(board, 't', 'p', 'supports')
  setEvidence(board, 't', 'b', 'challenges')
  dissolvePattern(board, 'p')
  board.roots.next.set(
    'n',
    new Y.Map<unknown>([
      ['theory', 'gone'],
      ['action', 'Meet'],
    ]),
  )
  const record = closed(board)
  expect(record.theories[0]?.evidence).toEqual([
    { target: 'b', kind: 'note', stance: 'challenges' },
  ])
  expect(record.next[0]?.theory).toBeNull()
  setNext(board, 'n', 'theory', 't')
  expect(closed(board).next[0]?.theory).toBe('t')
})

test('findings only: no board inside, and still sealed', () => {
  const record = closed(boardWith('a'))
  expect(packedBoard(record)).toBeNull()
  expect(openRecord(canonicalJson(record))).toEqual({ ok: true, record })
})

test('an empty board has a record too', () => {
  expect(openRecord(closed(emptyBoard())).ok).toBe(true)
})

test('half a character in a note does not keep a round from closing', () => {
  const board = boardWith('a')
  board.roots.notes.delete('a')
  putNote(board, 'half \ud83d')
  const record = closed(board)
  expect(record.notes[0]?.text).toBe('half \ufffd')
  expect(openRecord(record).ok).toBe(true)
})

test('[R3] whatever is changed in a record, its seal no longer holds', () => {
  const record = goldRecord('fenwater-lane-primary')
  for (const changed of [
    { ...record, people: record.people + 1 },
    { ...record, about: { ...record.about, school: 'Another' } },
    { ...record, board: null },
    { ...record, notes: record.notes.slice(1) },
    { ...record, added: 'by hand' },
    { ...record, seal: '0'.repeat(64) },
  ]) {
    expect(openRecord(changed)).toMatchObject({ ok: false, why: 'broken' })
  }
})

test('what a later hand added and sealed is kept', () => {
  const { seal: _, ...record } = closed(boardWith('a'))
  const notes = record.notes.map((note) => ({ ...note, photo: null }))
  const grown = { ...record, notes, followUp: { on: '2026-01-01' } }
  const file = canonicalJson({ ...grown, seal: sealOf(grown) })
  const opened = openRecord(file)
  expect(opened.ok && canonicalJson(opened.record)).toBe(file)
})

test('the seal does not depend on the order of keys, spaces or a byte order mark', () => {
  const record = closed(boardWith('a'))
  const turned = Object.fromEntries(Object.entries(record).reverse())
  expect(openRecord(`\uFEFF${JSON.stringify(turned, null, 2)}`).ok).toBe(true)
})

test('[R3] a record of a later version is refused as newer, sealed or not', () => {
  expect(openRecord({ ...closed(emptyBoard()), version: 2 })).toMatchObject({ why: 'newer' })
  expect(openRecord({ format: 'throughline-record', version: 3 })).toMatchObject({ why: 'newer' })
})

test.each([
  [''],
  ['not json'],
  ['null'],
  ['[]'],
  ['{"format":"other"}'],
  [null],
  [undefined],
  [7],
  [[]],
  [new Uint8Array(3)],
  [{ format: 'throughline-record', version: 0 }],
  [{ format: 'throughline-record', version: '1' }],
  [{ format: 'throughline-record', version: 1 }],
])('%j is no record', (value) => {
  expect(openRecord(value)).toMatchObject({ ok: false, why: 'unreadable' })
})

test('brackets without end are no record either', () => {
  for (const text of ['['.repeat(200_000), `{"a":${'[{"a":'.repeat(100_000)}`]) {
    expect(openRecord(text)).toMatchObject({ ok: false, why: 'unreadable' })
  }
})

test('what is damaged is told by where it is', () => {
  const record = closed(boardWith('a'))
  const notes = record.notes.map((note) => ({ ...note, room: 7 }))
  expect(openRecord({ ...record, notes })).toMatchObject({
    why: 'unreadable',
    detail: expect.stringContaining('notes.0.room'),
  })
  expect(openRecord({ ...record, board: 'no base64' })).toMatchObject({ why: 'unreadable' })
})

test('what can have no seal is broken, not an accident', () => {
  const record = closed(boardWith('a'))
  const circle: Record<string, unknown> = { ...record }
  circle.circle = circle
  for (const odd of [{ ...record, odd: Number.NaN }, { ...record, odd: '\ud83d' }, circle]) {
    expect(openRecord(odd)).toMatchObject({ why: 'broken' })
  }
})

test('canonical JSON sorts keys by code unit and writes numbers as RFC 8785 does', () => {
  expect(canonicalJson({ b: 1, a: [1e21, 0.1, -0], '€': 'ö', '\r': '\u2028', '1': true })).toBe(
    '{"\\r":"\u2028","1":true,"a":[1e+21,0.1,0],"b":1,"€":"ö"}',
  )
  expect(() => canonicalJson(undefined)).toThrow(TypeError)
})
