import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import type { ImportPreview } from '../../../shared/import/observations.ts'
import { readObservations } from '../../../shared/import/read.ts'
import { LIMITS } from '../../../shared/limits.ts'
import { ROUNDS } from '../../support/make-board.ts'

function notesOf(preview: ImportPreview) {
  if (!preview.ok) throw new Error(`refused: ${preview.why}`)
  return preview.notes
}

function textsOf(source: string | Uint8Array): string[] {
  return notesOf(readObservations(source)).map(({ text }) => text)
}

function problemsOf(source: string) {
  const preview = readObservations(source)
  return preview.ok ? preview.problems : preview
}

function bytes(slug: string): Uint8Array {
  return readFileSync(new URL(`../../golden/rounds/${slug}.csv`, import.meta.url))
}

test.each([
  [ROUNDS[0], 120, 4, 12],
  [ROUNDS[1], 180, 6, 20],
])('%s comes in whole: %i notes, %i teams, %i rooms', (slug, count, teams, rooms) => {
  const preview = readObservations(bytes(slug))
  const notes = notesOf(preview)
  expect(notes).toHaveLength(count)
  expect(new Set(notes.map(({ team }) => team)).size).toBe(teams)
  expect(new Set(notes.map(({ room }) => room)).size).toBe(rooms)
  expect(notes.map(({ row }) => row)).toEqual(notes.map((_, index) => index + 2))
  expect(notes.every(({ text }) => text === text.trim() && !text.includes('\r'))).toBe(true)
  expect(preview.ok && preview.problems).toEqual([{ kind: 'observers-left-out' }])
  // As a browser reads the file, or as it is pasted from an editor.
  expect(readObservations(Buffer.from(bytes(slug)).toString('utf8'))).toEqual(preview)
})

test('who wrote a note stays in the file', () => {
  const preview = readObservations('observer,note\nKarin Berg,T waits\n')
  expect(JSON.stringify(preview)).not.toContain('Karin')
})

test.each([
  ['comma', 'note,room,team,about\nT waits,A1,Red,teacher\n'],
  ['semicolon', 'note;room;team;about\nT waits;A1;Red;teacher\n'],
  ['tab', 'note\troom\tteam\tabout\nT waits\tA1\tRed\tteacher\n'],
  ['bar', 'note|room|team|about\nT waits|A1|Red|teacher\n'],
  ['other order and case', 'ABOUT, Team ,NOTE,Room\nTeacher, Red , T waits ,A1'],
  ['BOM and CRLF', '\uFEFFnote,room,team,about\r\nT waits,A1,Red,teacher\r\n'],
  ['old Mac line ends', 'note,room,team,about\rT waits,A1,Red,teacher\r'],
  ['Swedish', 'Anteckning;Klassrum;Lag;Handlar om\nT waits;A1;Red;Lärare'],
  ['stated separator', 'sep=;\nnote;room;team;about\nT waits;A1;Red;t'],
  ['quoted', '"note","room","team","about"\n"T waits","A1","Red","T"'],
])('a table is understood: %s', (_, text) => {
  expect(readObservations(text)).toEqual({
    ok: true,
    kind: 'csv',
    notes: [{ row: 2, text: 'T waits', room: 'A1', team: 'Red', about: 'teacher' }],
    problems: [],
  })
})

test.each([['note', 'notes', 'Observation', 'TEXT', 'comment', 'evidence', 'lapp', 'iakttagelse']])(
  'a column of notes may be headed in many ways',
  (...heads) => {
    for (const head of heads) expect(textsOf(`${head}\nfirst\nsecond`)).toEqual(['first', 'second'])
  },
)

test.each([
  ['teacher', 'Teacher', 'T', 'lärare', 'teachers'],
  ['student', 'PUPIL', 's', 'elev', 'elever'],
  ['task', 'Task', 'K', 'uppgift', ' uppgiften '],
])('%s is known by its names', (subject, ...names) => {
  for (const name of names) {
    const [note] = notesOf(readObservations(`note,about\nx,${name}`))
    expect(note?.about).toBe(subject)
  }
})

test('an unknown subject, column or empty row is told, the note is kept', () => {
  const text = 'note,about,mood\nx,weather,calm\n,,\ny,,\n,student,\n'
  expect(textsOf(text)).toEqual(['x', 'y'])
  expect(problemsOf(text)).toEqual([
    { kind: 'unknown-column', column: 'mood' },
    { kind: 'unknown-about', row: 2, value: 'weather' },
    { kind: 'no-note', row: 5 },
    { kind: 'blank-rows', count: 1 },
  ])
})

test('of two columns with one meaning the first counts, the second is told', () => {
  const text = 'note,comment,room\nx,y,A1'
  expect(textsOf(text)).toEqual(['x'])
  expect(problemsOf(text)).toEqual([{ kind: 'unknown-column', column: 'comment' }])
})

test('a note over the limit is told and left out, a long room is cut', () => {
  const long = 'x'.repeat(LIMITS.noteLength + 1)
  const room = 'R'.repeat(LIMITS.labelLength + 1)
  const text = `note,room\n${long},A1\ny,${room}`
  expect(notesOf(readObservations(text))).toMatchObject([{ row: 3, room: room.slice(1) }])
  expect(problemsOf(text)).toEqual([
    { kind: 'too-long', row: 2, length: LIMITS.noteLength + 1, limit: LIMITS.noteLength },
    { kind: 'label-cut', row: 3, column: 'room', limit: LIMITS.labelLength },
  ])
})

test('line breaks, commas and marks in quoted cells are the note’s own', () => {
  expect(textsOf('room,note\nA1,"T: ""Why?""\n, said twice"\n')).toEqual([
    'T: "Why?"\n, said twice',
  ])
})

test('commas that nobody quoted are put back where the note is the last column', () => {
  expect(textsOf('room,note\nA1,first, then second')).toEqual(['first, then second'])
  expect(textsOf('note\nfirst, then second')).toEqual(['first, then second'])
  expect(problemsOf('note,room\nfirst, then second,A1')).toEqual([{ kind: 'extra-cells', row: 2 }])
})

test('a mark that is never closed is told by its row', () => {
  expect(readObservations('note,room\nx,A1\n"T asks,A2\ny,A3\nz\n')).toMatchObject({
    ok: true,
    notes: [{ row: 2 }, { text: '"T asks' }, { row: 4 }, { row: 5 }],
  })
  expect(readObservations('room,note\nA1,"T: ""Why?"\nA2,"one, two')).toEqual({
    ok: false,
    why: 'open-quote',
    row: 3,
  })
})

test('speech at the start of a pasted cell is no quoting', () => {
  expect(textsOf('room\tnote\nA1\t"Why?" she said\nA2\tNo reply')).toEqual([
    '"Why?" she said',
    'No reply',
  ])
})

test('a single column without a header is recognised by cells that only a spreadsheet quotes', () => {
  expect(textsOf('"T asks,\nthen waits"\nS writes\n')).toEqual(['T asks,\nthen waits', 'S writes'])
  expect(textsOf('"T: ""Why?"""\nS writes\n')).toEqual(['T: "Why?"', 'S writes'])
})

test('every line of a paste is a note, without its bullet or number', () => {
  const text = '- one\n• two\n\n  3. three\n4) four\n* five\n– six\n- [ ] seven\n•eight\nnine'
  expect(readObservations(text)).toMatchObject({ ok: true, kind: 'lines', problems: [] })
  expect(textsOf(text)).toEqual([
    'one',
    'two',
    'three',
    'four',
    'five',
    'six',
    'seven',
    'eight',
    'nine',
  ])
})

test.each(['-5 degrees outside', '22 mins on carpet', '1.5 pages', '"Why?" she said', '*waits*'])(
  'a line like %j stays as typed',
  (line) => {
    expect(textsOf(line)).toEqual([line])
    expect(textsOf(`${line}\nsecond`)).toEqual([line, 'second'])
  },
)

test('a sentence that happens to hold a known word is no header', () => {
  const text = 'Text on the board, notes in books\nS copies the text'
  expect(textsOf(text)).toEqual(text.split('\n'))
})

test('a table without a header comes in as lines, and is told', () => {
  expect(problemsOf('A1\tT asks\nA2\tS says')).toEqual([{ kind: 'no-header', columns: 2 }])
  expect(problemsOf('HB,Red,A1,T asks\nKO,Red,A2,S says')).toEqual([
    { kind: 'no-header', columns: 4 },
  ])
  expect(problemsOf('T asks, waits\nS says, writes')).toEqual([])
})

test('a line over the limit is told and left out', () => {
  const long = 'x'.repeat(LIMITS.noteLength + 1)
  expect(textsOf(`a\n${long}\nb`)).toEqual(['a', 'b'])
  expect(problemsOf(`a\n${long}\nb`)).toMatchObject([{ kind: 'too-long', row: 2 }])
})

test.each([
  ['', { why: 'empty' }],
  [' \n\t\r\n', { why: 'empty' }],
  ['\uFEFF', { why: 'empty' }],
  ['note,room\n', { why: 'no-notes', problems: [] }],
  ['note,room\n,\n,A1', { why: 'no-notes' }],
  ['room,team\nA1,Red', { why: 'no-note-column', columns: ['room', 'team'] }],
  ['- \n- ', { why: 'no-notes' }],
  ['x'.repeat(LIMITS.importBytes + 1), { why: 'too-large', limit: LIMITS.importBytes }],
  ['<!DOCTYPE html><html><body>hej', { why: 'foreign', form: 'web-page' }],
  ['{"notes": ["a"]}', { why: 'foreign', form: 'json' }],
  ['["a", "b"]', { why: 'foreign', form: 'json' }],
  ['{"format": "throughline-record", "version": 1}', { why: 'foreign', form: 'record' }],
  ['PK\u0003\u0004\u0014\0', { why: 'foreign', form: 'spreadsheet' }],
  ['%PDF-1.7\n', { why: 'foreign', form: 'pdf' }],
  ['\ufffdPNG\r\n\u001a\n', { why: 'foreign', form: 'image' }],
  ['a\0b', { why: 'foreign', form: 'other' }],
])('%#: nothing of it can be imported, and it is told why', (text, refusal) => {
  expect(readObservations(text)).toMatchObject({ ok: false, ...refusal })
})

test.each([
  ['spreadsheet', '504b030414000600'],
  ['spreadsheet', 'd0cf11e0a1b11ae1'],
  ['image', '89504e470d0a1a0a'],
  ['image', 'ffd8ffe000104a46'],
  ['pdf', '255044462d312e37'],
])('the bytes of a file that is a %s are recognised', (form, hex) => {
  expect(readObservations(Buffer.from(hex, 'hex'))).toEqual({ ok: false, why: 'foreign', form })
})

test.each([
  ['UTF-8', Buffer.from('lapp;sal\nEleven på golvet;B1\n', 'utf8')],
  ['UTF-8 with BOM', Buffer.from('\uFEFFlapp;sal\nEleven på golvet;B1\n', 'utf8')],
  ['Windows-1252', Buffer.from('lapp;sal\nEleven på golvet;B1\n', 'latin1')],
  ['UTF-16', Buffer.from('\uFEFFlapp\tsal\r\nEleven på golvet\tB1\r\n', 'utf16le')],
])('a file in %s is read', (_, file) => {
  expect(textsOf(file)).toEqual(['Eleven på golvet'])
})

test('text that was damaged before it came here is told by row', () => {
  expect(problemsOf('note,room\nEleven p\ufffd golvet,B1')).toEqual([
    { kind: 'damaged-text', row: 2 },
  ])
})

test('a line beginning with a bracket is no JSON', () => {
  expect(textsOf('[A1] T asks\n{odd} S says')).toEqual(['[A1] T asks', '{odd} S says'])
})
