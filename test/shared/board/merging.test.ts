import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import type { BoardDoc } from '../../../shared/board/doc.ts'
import { groupNotes } from '../../../shared/board/groups.ts'
import { dropFormer, mergePatterns, sayFormer } from '../../../shared/board/merging.ts'
import type { Board } from '../../../shared/board/model.ts'
import {
  dissolvePattern,
  joinPattern,
  setPattern,
  takeOut,
} from '../../../shared/board/patterns.ts'
import { writeText } from '../../../shared/board/texts.ts'
import { addTheory, setEvidence } from '../../../shared/board/theories.ts'
import { viewBoard } from '../../../shared/board/view.ts'
import { setSpotlight } from '../../../shared/stage/stage.ts'
import { boardWith, emptyBoard, putNote, putPattern, read, send } from './small-board.ts'

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
  say(board, 'q', 'Students wait for an adult')
  expect(read(board).patterns.get('q')?.formerly).toEqual([])
  const both = twoPatterns()
  say(both, 'p', 'Students wait')
  say(both, 'q', 'Teachers tell')
  mergePatterns(both, 'p', 'q')
  expect(read(both).patterns.get('q')).toMatchObject({
    statement: 'Teachers tell',
    formerly: [{ id: 'p', statement: 'Students wait' }],
  })
})

test('[D9] a former statement takes the place of the present one, or is let go', () => {
  const board = twoPatterns()
  say(board, 'p', 'Students wait')
  say(board, 'q', 'Teachers tell')
  mergePatterns(board, 'p', 'q')
  expect(sayFormer(board, 'q', 'p').ok).toBe(true)
  expect(read(board).patterns.get('q')).toMatchObject({
    statement: 'Students wait',
    formerly: [{ id: 'p', statement: 'Teachers tell' }],
  })
  expect(dropFormer(board, 'q', 'p').ok).toBe(true)
  expect(read(board).patterns.get('q')?.formerly).toEqual([])
})

test('[D9] what others write in a pattern while it is merged comes along', () => {
  const [mine, theirs] = [twoPatterns(), emptyBoard()]
  say(mine, 'q', 'Teachers tell')
  addTheory(mine, { id: 't', lead: 'If', from: null })
  putNote(mine, 'e')
  send(mine, theirs)
  mergePatterns(mine, 'p', 'q')
  say(theirs, 'p', 'Said meanwhile')
  joinPattern(theirs, 'e', 'p', null)
  setEvidence(theirs, 't', 'p', 'supports')
  send(theirs, mine)
  const { patterns, theories } = read(mine)
  expect(patterns.get('q')?.formerly).toEqual([{ id: 'p', statement: 'Said meanwhile' }])
  expect(notesOf(mine, 'q')).toContain('e')
  expect(theories.get('t')?.evidence).toEqual({ q: 'supports' })
  // And leaves again like everything else.
  expect(takeOut(mine, 'e', 'q', [0, 0]).ok).toBe(true)
  expect(setEvidence(mine, 't', 'q', null).ok).toBe(true)
  expect(notesOf(mine, 'q')).not.toContain('e')
  expect(read(mine).theories.get('t')?.evidence).toEqual({})
})

test('[D9] what is merged into a pattern that is dissolved at the same time stays as it was', () => {
  const [mine, theirs] = [twoPatterns(), emptyBoard()]
  say(mine, 'p', 'Students wait')
  send(mine, theirs)
  mergePatterns(mine, 'p', 'q')
  dissolvePattern(theirs, 'q')
  send(theirs, mine)
  expect(read(mine).patterns.get('p')).toMatchObject({ statement: 'Students wait' })
  expect(notesOf(mine, 'p')).toEqual(['a', 'b'])
})

/** Merges of three people who don't hear of each other: each names patterns by number. */
const apart = fc.array(fc.array(fc.tuple(fc.nat(4), fc.nat(4)), { minLength: 1, maxLength: 4 }), {
  minLength: 2,
  maxLength: 3,
})

test('[D9] whatever people merge at once, no statement is lost and every note is in a pattern', () => {
  fc.assert(
    fc.property(apart, fc.array(fc.boolean(), { minLength: 5, maxLength: 5 }), (people, named) => {
      const start = fivePatterns(named)
      const before = read(start)
      const boards = people.map((merges) => {
        const board = emptyBoard()
        send(start, board)
        const view = viewBoard(board)
        const undo = historyOf(board)
        for (const [from, into] of merges) mergePatterns(board, `p${from}`, `p${into}`)
        view.current()
        return { board, view, undo }
      })
      const meet = (): void => {
        for (const { board } of boards) for (const other of boards) send(other.board, board)
        for (const { board } of boards) for (const other of boards) send(other.board, board)
      }
      meet()
      const [first] = boards
      if (first === undefined) return
      const together = read(first.board)
      for (const { board, view } of boards) {
        expect(read(board)).toEqual(together)
        expect(asPlain(view.current())).toEqual(asPlain(together))
      }
      const { patterns } = together
      expect(patterns.size).toBeGreaterThan(0)
      const said = [...patterns.values()].flatMap(({ statement, formerly }) => [
        statement,
        ...formerly.map((former) => former.statement),
      ])
      for (const { statement } of before.patterns.values()) {
        expect(said.some((words) => words.includes(statement))).toBe(true)
      }
      expect(groupNotes(together).free).toEqual([])
      // And everybody can take back what they did.
      for (const { undo } of boards) while (undo.undo() !== null);
      meet()
      const after = read(first.board)
      expect([...after.patterns.keys()].sort()).toEqual([...before.patterns.keys()].sort())
      for (const [id, note] of before.notes) expect(after.notes.get(id)?.in).toEqual(note.in)
    }),
  )
})

/** Five patterns with two notes each; some have a statement. */
function fivePatterns(named: readonly boolean[]): BoardDoc {
  const board = emptyBoard()
  for (const [index, isNamed] of named.entries()) {
    const notes = [`n${index}`, `m${index}`]
    for (const id of notes) putNote(board, id)
    putPattern(board, `p${index}`, notes)
    if (isNamed) say(board, `p${index}`, `Words ${index}`)
  }
  return board
}

function historyOf(board: BoardDoc): Y.UndoManager {
  return new Y.UndoManager(Object.values(board.roots), {
    trackedOrigins: new Set([board.origin.acting]),
    captureTimeout: 0,
  })
}

/** The lists of a board as plain maps, however they are kept. */
function asPlain({ notes, patterns, theories, votes }: Board) {
  return [notes, patterns, theories, votes].map((list) => Object.fromEntries<unknown>(list))
}

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

test('the spotlight rests on what stands for a pattern', () => {
  const board = twoPatterns()
  setSpotlight(board, 'p')
  const view = viewBoard(board)
  mergePatterns(board, 'p', 'q')
  expect([view.current().stage.spotlight, read(board).stage.spotlight]).toEqual(['q', 'q'])
  view.dispose()
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
  const undo = historyOf(board)
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
