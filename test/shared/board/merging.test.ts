import { expect, test } from 'vitest'
import * as Y from 'yjs'
import type { BoardDoc } from '../../../shared/board/doc.ts'
import { groupNotes } from '../../../shared/board/groups.ts'
import { mergePatterns } from '../../../shared/board/merging.ts'
import { dissolvePattern, joinPattern, setPattern } from '../../../shared/board/patterns.ts'
import { writeText } from '../../../shared/board/texts.ts'
import { addTheory, setEvidence } from '../../../shared/board/theories.ts'
import { boardWith, emptyBoard, putPattern, read, send } from './small-board.ts'

function twoPatterns(): BoardDoc {
  const board = boardWith('a', 'b', 'c', 'd')
  putPattern(board, 'p', ['a', 'b'])
  putPattern(board, 'q', ['c', 'd'])
  return board
}
const notesOf = (board: BoardDoc, id: string) =>
  groupNotes(read(board))
    .byPattern.get(id)
    ?.map((note) => note.id)
const say = (board: BoardDoc, id: string, words: string) =>
  writeText(board, { of: 'statement', id }, words)

test('the notes of one pattern follow those of the other, and the one is gone', () => {
  const board = twoPatterns()
  joinPattern(board, 'b', 'q', 'none')
  expect(mergePatterns(board, 'p', 'q').ok).toBe(true)
  expect(notesOf(board, 'q')).toEqual(['c', 'd', 'b', 'a'])
  expect(read(board).patterns.has('p')).toBe(false)
  expect(read(board).notes.get('a')?.in).toEqual({ q: expect.any(String) })
})

test('a pattern and itself, or one that is gone, are not merged', () => {
  const board = twoPatterns()
  expect(mergePatterns(board, 'p', 'p')).toEqual({ ok: false, why: 'same' })
  dissolvePattern(board, 'q')
  expect(mergePatterns(board, 'p', 'q')).toEqual({ ok: false, why: 'gone' })
  expect(notesOf(board, 'p')).toEqual(['a', 'b'])
})

test('what is said of the target stays; what it leaves open is taken from the other', () => {
  const board = twoPatterns()
  say(board, 'p', 'Students wait')
  setPattern(board, 'p', 'qualifier', 'many')
  setPattern(board, 'p', 'about', 'student')
  setPattern(board, 'q', 'about', 'task')
  mergePatterns(board, 'p', 'q')
  expect(read(board).patterns.get('q')).toMatchObject({
    statement: 'Students wait',
    qualifier: 'many',
    about: 'task',
  })
  const both = twoPatterns()
  say(both, 'p', 'Students wait')
  say(both, 'q', 'Teachers tell')
  mergePatterns(both, 'p', 'q')
  expect(read(both).patterns.get('q')?.statement).toBe('Teachers tell')
})

test('theories that rested on it rest on both now, and what was said of the target stays', () => {
  const board = twoPatterns()
  for (const id of ['t', 'u']) addTheory(board, { id, lead: 'If', from: null })
  setEvidence(board, 't', 'p', 'challenges')
  setEvidence(board, 'u', 'p', 'challenges')
  setEvidence(board, 'u', 'q', 'supports')
  mergePatterns(board, 'p', 'q')
  const { theories } = read(board)
  expect(theories.get('t')?.evidence).toEqual({ q: 'challenges' })
  expect(theories.get('u')?.evidence).toEqual({ q: 'supports' })
})

test('nobody’s vote is lost', () => {
  const board = twoPatterns()
  for (const [device, cast] of [
    ['x', { p: 2, q: 1 }],
    ['y', { p: 1 }],
    ['z', { q: 3 }],
  ] as const) {
    board.roots.votes.set(device, new Y.Map(Object.entries(cast)))
  }
  mergePatterns(board, 'p', 'q')
  expect(Object.fromEntries(read(board).votes)).toEqual({ x: { q: 3 }, y: { q: 1 }, z: { q: 3 } })
})

test('[D5] one undo brings both patterns back as they were', () => {
  const board = twoPatterns()
  say(board, 'p', 'Students wait')
  const before = read(board)
  const undo = new Y.UndoManager(Object.values(board.roots), {
    trackedOrigins: new Set([board.origin.acting]),
    captureTimeout: 0,
  })
  mergePatterns(board, 'p', 'q')
  undo.undo()
  expect(read(board)).toEqual(before)
})

test('[D3] while one merges, the other dissolves, adds and merges back: both see the same, no note is lost', () => {
  const one = twoPatterns()
  const changes: readonly ((other: BoardDoc) => void)[] = [
    (other) => dissolvePattern(other, 'p'),
    (other) => dissolvePattern(other, 'q'),
    (other) => mergePatterns(other, 'q', 'p'),
    (other) => joinPattern(other, 'c', 'p', 'q'),
    (other) => say(other, 'p', 'Said meanwhile'),
  ]
  for (const change of changes) {
    const [mine, theirs] = [emptyBoard(), emptyBoard()]
    send(one, mine)
    send(one, theirs)
    mergePatterns(mine, 'p', 'q')
    change(theirs)
    send(mine, theirs)
    send(theirs, mine)
    expect(read(mine)).toEqual(read(theirs))
    const { byPattern, free } = groupNotes(read(mine))
    const shown = new Set([...[...byPattern.values()].flat(), ...free].map(({ id }) => id))
    expect(shown).toEqual(new Set(['a', 'b', 'c', 'd']))
  }
})
