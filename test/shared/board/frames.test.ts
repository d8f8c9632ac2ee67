import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { BoardDoc } from '../../../shared/board/doc.ts'
import {
  categoriesOf,
  FRAME_NAMES,
  type FrameName,
  frameOf,
  framesOn,
  inView,
} from '../../../shared/board/frames.ts'
import { groupNotes, patternsInOrder, patternsOf } from '../../../shared/board/groups.ts'
import { frameSheetId, layFrame, missingSheets } from '../../../shared/board/laying.ts'
import { mergePatterns } from '../../../shared/board/merging.ts'
import { SUBJECTS } from '../../../shared/board/model.ts'
import { joinAt } from '../../../shared/board/moves.ts'
import { setNote } from '../../../shared/board/notes.ts'
import {
  addPattern,
  dissolvePattern,
  joinPattern,
  takeOut,
} from '../../../shared/board/patterns.ts'
import { isId } from '../../../shared/ids.ts'
import { boardWith, putPattern, read, send } from './small-board.ts'

const NOTES = ['a', 'b', 'c', 'd', 'e']
const VIEWS = [null, 'core', 'hopkins-six'] as const

const [TEACHER, STUDENT, TASK] = SUBJECTS.map((subject) => frameSheetId('core', subject)) as [
  string,
  string,
  string,
]

/** Lays a whole frame. */
function lay(board: BoardDoc, frame: FrameName) {
  const sheets = missingSheets(read(board), frame).map((category) => ({
    category,
    at: [0, 0] as const,
  }))
  return layFrame(board, frame, sheets, 1)
}

/** On which sheets each note lies in a view. */
function sorting(board: BoardDoc, view: string | null) {
  const { byPattern } = groupNotes(inView(read(board), view))
  return [...byPattern].map(([id, notes]) => [id, notes.map((note) => note.id)])
}

test('P6 every known frame is laid once, with a sheet for each category, in order', () => {
  for (const frame of FRAME_NAMES) {
    const board = boardWith(...NOTES)
    expect(lay(board, frame)).toEqual({ ok: true, value: { sorted: 0, again: 0 } })
    const laid = patternsInOrder(inView(read(board), frame)).map((pattern) => pattern.frame)
    const whole = categoriesOf(frame).map((category) => `${frame}:${category}`)
    expect(laid).toEqual(whole.length === 0 ? [frame] : whole)
    expect(missingSheets(read(board), frame)).toEqual([])
    expect(lay(board, frame)).toEqual({ ok: false, why: 'same' })
  }
})

test('P6 on Teacher, Student and Task lies at once what says that it is about them', () => {
  const board = boardWith(...NOTES)
  setNote(board, 'a', 'about', 'task')
  setNote(board, 'b', 'about', 'student')
  setNote(board, 'c', 'about', 'task')
  setNote(board, 'd', 'about', 'task')
  setNote(board, 'd', 'parked', true)
  expect(lay(board, 'core')).toEqual({ ok: true, value: { sorted: 3, again: 0 } })
  expect(sorting(board, 'core')).toEqual([
    [TEACHER, []],
    [STUDENT, ['b']],
    [TASK, ['a', 'c']],
  ])
  expect(read(board).notes.get('d')?.in).toEqual({})
  expect(groupNotes(inView(read(board), null)).free).toHaveLength(4)
})

test('P6 two who open the same frame at once lay it once, and sort each note once', () => {
  const [one, other] = [boardWith('a', 'b'), boardWith()]
  setNote(one, 'a', 'about', 'task')
  send(one, other)
  for (const board of [one, other])
    expect(lay(board, 'core')).toEqual({ ok: true, value: { sorted: 1, again: 0 } })
  send(one, other)
  send(other, one)
  expect(sorting(one, 'core')).toEqual([
    [TEACHER, []],
    [STUDENT, []],
    [TASK, ['a']],
  ])
  expect(read(other)).toEqual(read(one))
})

test('P6 a frame that was taken off the board and is opened again is sorted as it was', () => {
  const board = boardWith('a', 'b', 'c')
  setNote(board, 'a', 'about', 'task')
  lay(board, 'core')
  joinPattern(board, 'b', TEACHER, null)
  const before = sorting(board, 'core')
  for (const sheet of [TEACHER, STUDENT, TASK]) dissolvePattern(board, sheet)
  expect(groupNotes(inView(read(board), 'core')).free).toHaveLength(3)
  expect(lay(board, 'core')).toEqual({ ok: true, value: { sorted: 0, again: 2 } })
  expect(sorting(board, 'core')).toEqual(before)
})

test('P6 every sheet of every frame has an id of its own', () => {
  const ids = FRAME_NAMES.flatMap((frame) =>
    [null, ...categoriesOf(frame)].map((category) => frameSheetId(frame, category)),
  )
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.every(isId)).toBe(true)
})

test('P5 a view shows its own sheets only, and a note counts only those', () => {
  const board = boardWith(...NOTES)
  putPattern(board, 'ours', ['a', 'b'])
  lay(board, 'core')
  joinPattern(board, 'a', TASK, null)
  const [free, core] = [inView(read(board), null), inView(read(board), 'core')]
  expect([...free.patterns.keys()]).toEqual(['ours'])
  expect([...core.patterns.keys()]).toEqual(
    SUBJECTS.map((subject) => frameSheetId('core', subject)),
  )
  const note = read(board).notes.get('a')
  if (note === undefined) throw new Error('The note is gone.')
  expect(patternsOf(free, note).map(({ id }) => id)).toEqual(['ours'])
  expect(patternsOf(core, note).map(({ id }) => id)).toEqual([TASK])
  expect(groupNotes(core).free.map(({ id }) => id)).toEqual(['b', 'c', 'd', 'e'])
  expect(framesOn(read(board))).toEqual(['core'])
})

test('P6 free groups come first, then the frames, whatever was made when', () => {
  const board = boardWith(...NOTES)
  lay(board, 'hopkins-six')
  addPattern(board, { id: 'added', at: [0, 0], notes: [], frame: 'hopkins-six' }, 0)
  putPattern(board, 'ours', [], 99)
  const order = patternsInOrder(read(board)).map(({ id }) => id)
  expect(order[0]).toBe('ours')
  expect(order.at(-1)).toBe('added')
})

const sheets = [
  ['g1', 'g2'],
  [TEACHER, STUDENT, TASK],
  [frameSheetId('hopkins-six', 'intentions'), frameSheetId('hopkins-six', 'tasks')],
] as const
const view = fc.nat({ max: VIEWS.length - 1 })
const step = view.chain((at) => {
  const sheet = fc.constantFrom(...(sheets[at] ?? []))
  const note = fc.constantFrom(...NOTES)
  const from = fc.constantFrom(null, 'none' as const)
  return fc.oneof(
    fc.record({ at: fc.constant(at), does: fc.constant('join' as const), note, sheet, from }),
    fc.record({ at: fc.constant(at), does: fc.constant('place' as const), note, sheet, from }),
    fc.record({ at: fc.constant(at), does: fc.constant('out' as const), note, sheet }),
    fc.record({ at: fc.constant(at), does: fc.constant('merge' as const), sheet, into: sheet }),
    fc.record({ at: fc.constant(at), does: fc.constant('dissolve' as const), sheet }),
    fc.record({ at: fc.constant(at), does: fc.constant('make' as const), note }),
  )
})

test('P7 sorting in one view changes nothing in the others', () => {
  fc.assert(
    fc.property(fc.array(step, { maxLength: 25 }), (steps) => {
      const board = boardWith(...NOTES)
      for (const id of sheets[0]) putPattern(board, id, [])
      lay(board, 'core')
      lay(board, 'hopkins-six')
      for (const [index, one] of steps.entries()) {
        const others = VIEWS.filter((_, at) => at !== one.at)
        const before = others.map((other) => sorting(board, other))
        if (one.does === 'join') joinPattern(board, one.note, one.sheet, one.from)
        else if (one.does === 'place') {
          joinAt(board, [{ id: one.note, from: one.from }], one.sheet, null)
        } else if (one.does === 'out') takeOut(board, one.note, one.sheet, [1, 1])
        else if (one.does === 'merge') mergePatterns(board, one.sheet, one.into)
        else if (one.does === 'dissolve') dissolvePattern(board, one.sheet)
        else {
          const frame = VIEWS[one.at] ?? null
          addPattern(board, { id: `made${index}`, at: [0, 0], notes: [one.note], frame }, index)
        }
        expect(others.map((other) => sorting(board, other))).toEqual(before)
      }
    }),
  )
})

test('P6 a frame that isn’t known here is a view as well', () => {
  const board = boardWith('a')
  addPattern(board, { id: 'p', at: [0, 0], notes: ['a'], frame: 'bloom:apply' }, 1)
  expect(framesOn(read(board))).toEqual(['bloom'])
  expect(frameOf('bloom:apply')).toBe('bloom')
  expect(inView(read(board), null).patterns.size).toBe(0)
  expect(inView(read(board), 'bloom').patterns.size).toBe(1)
})
