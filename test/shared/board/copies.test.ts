import { expect, test } from 'vitest'
import { addCopies, type Copied, copyOf } from '../../../shared/board/copies.ts'
import type { BoardDoc } from '../../../shared/board/doc.ts'
import { markExemplar } from '../../../shared/board/exemplars.ts'
import { groupNotes } from '../../../shared/board/groups.ts'
import { mergePatterns } from '../../../shared/board/merging.ts'
import { setNote } from '../../../shared/board/notes.ts'
import { setPattern } from '../../../shared/board/patterns.ts'
import { writeText } from '../../../shared/board/texts.ts'
import { boardWith, emptyBoard, putPattern, read } from './small-board.ts'

function ids() {
  let made = 0
  return () => `new-${made++}`
}
function taken(board: BoardDoc, ...which: string[]): Copied {
  const now = read(board)
  return copyOf(now, groupNotes(now), which, (id) => (id === 'a' ? [7, 8] : null))
}

test('a note is taken along with its room, what it is about, and where it is seen', () => {
  const board = boardWith('a')
  setNote(board, 'a', 'about', 'task')
  const there = emptyBoard()
  expect(addCopies(there, taken(board, 'a', 'gone'), ids(), 5)).toEqual({
    ok: true,
    value: { notes: ['new-0'], patterns: [] },
  })
  expect(read(there).notes.get('new-0')).toMatchObject({
    text: 'a',
    at: [7, 8],
    room: 'A1',
    about: 'task',
    by: null,
    made: 5,
    in: {},
  })
})

test('a pattern is taken along with all its notes, in their order, each once', () => {
  const board = boardWith('a', 'b', 'c')
  putPattern(board, 'p', ['c', 'b'])
  writeText(board, { of: 'statement', id: 'p' }, 'Students wait')
  setPattern(board, 'p', 'qualifier', 'some')
  const there = emptyBoard()
  const outcome = addCopies(there, taken(board, 'b', 'a', 'p'), ids(), 5)
  if (!outcome.ok) throw new Error(outcome.why)
  const { byPattern, free } = groupNotes(read(there))
  const [pattern] = outcome.value.patterns
  expect(byPattern.get(pattern ?? '')?.map(({ text }) => text)).toEqual(['c', 'b'])
  expect(free.map(({ text }) => text)).toEqual(['a'])
  expect(read(there).patterns.get(pattern ?? '')).toMatchObject({
    statement: 'Students wait',
    qualifier: 'some',
  })
})

test('a copy has what was formerly said, and the marks; of the sheet of odd ones there is one', () => {
  const board = boardWith('a', 'b', 'c')
  putPattern(board, 'p', ['a', 'b'])
  putPattern(board, 'q', ['c'])
  writeText(board, { of: 'statement', id: 'p' }, 'Students wait')
  writeText(board, { of: 'statement', id: 'q' }, 'Teachers tell')
  setPattern(board, 'q', 'outliers', true)
  markExemplar(board, 'q', 'c', true)
  mergePatterns(board, 'p', 'q')
  const copied = taken(board, 'q')
  for (const [there, outliers] of [
    [board, false],
    [emptyBoard(), true],
  ] as const) {
    const outcome = addCopies(there, copied, ids(), 5)
    if (!outcome.ok) throw new Error(outcome.why)
    const pattern = read(there).patterns.get(outcome.value.patterns[0] ?? '')
    expect(pattern?.formerly.map(({ statement }) => statement)).toEqual(['Students wait'])
    expect(Object.keys(pattern?.exemplars ?? {})).toEqual([
      outcome.value.notes[copied.notes.findIndex(({ text }) => text === 'c')],
    ])
    expect(pattern?.outliers).toBe(outliers)
  }
})

test('[D5] copies are one act; what is copied stays as it is', () => {
  const board = boardWith('a', 'b')
  putPattern(board, 'p', ['b'])
  const before = read(board)
  const acts: unknown[] = []
  board.doc.on('afterTransaction', ({ origin }: { origin: unknown }) => acts.push(origin))
  addCopies(board, taken(board, 'a', 'p'), ids(), 5)
  expect(acts).toEqual([board.origin.acting])
  const after = read(board)
  for (const [id, note] of before.notes) expect(after.notes.get(id)).toEqual(note)
  expect(after.notes.size).toBe(4)
})

test('[D7] what exceeds a limit is refused as a whole, with the limit named', () => {
  const board = boardWith('a')
  const note = { text: 'x', at: [0, 0], room: '', about: null, team: '', in: null } as const
  const long = { ...note, text: 'x'.repeat(1_001) }
  expect(addCopies(board, { notes: [note, long], patterns: [] }, ids(), 5)).toEqual({
    ok: false,
    why: 'too-long',
    limit: 1_000,
  })
  const many = Array.from({ length: 5_000 }, () => note)
  expect(addCopies(board, { notes: many, patterns: [] }, ids(), 5)).toMatchObject({
    why: 'too-many',
    limit: 5_000,
  })
  expect(addCopies(board, { notes: [], patterns: [] }, ids(), 5)).toMatchObject({ why: 'empty' })
  expect(read(board).notes.size).toBe(1)
})
