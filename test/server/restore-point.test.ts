import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { pointOf, stepOf } from '../../server/rooms/restore-point.ts'
import { openBoard } from '../../shared/board/doc.ts'
import { seedBoard } from '../../shared/board/seed.ts'
import { readBoard } from '../../shared/board/view.ts'
import { LIMITS } from '../../shared/limits.ts'
import { goToStep } from '../../shared/stage/stage.ts'
import { agendaFrom } from '../../shared/stage/timetables/index.ts'
import { goldRound, roundFromGold } from '../support/make-board.ts'
import { ABOUT } from '../support/make-round.ts'

const made = { id: 'point0000001', board: 'board0000001', at: 7 }

test('a point holds the whole board and says how much stands on it', () => {
  const { csv, gold } = goldRound('fenwater-lane-primary')
  const { board } = roundFromGold(csv, gold)
  const { point, state } = pointOf(board, { ...made, kind: 'asked', name: 'Before lunch' })
  const doc = new Y.Doc()
  Y.applyUpdateV2(doc, state)
  expect(readBoard(openBoard(doc))).toEqual(readBoard(board))
  const holds = {
    notes: board.roots.notes.size,
    patterns: gold.patterns.length,
    theories: gold.theories.length,
  }
  expect(point).toEqual({ ...made, kind: 'asked', name: 'Before lunch', holds })
})

test('a point of a step bears the name of the step that the room came to', () => {
  const doc = new Y.Doc()
  const board = openBoard(doc)
  expect(stepOf(board)).toBeNull()
  expect(pointOf(board, { ...made, kind: 'step' }).point.name).toBe('')
  const agenda = agendaFrom('full', 'en')
  Y.applyUpdate(doc, seedBoard(ABOUT, agenda))
  const last = agenda.at(-1)
  goToStep(board, last?.id ?? '')
  expect(stepOf(board)).toBe(last?.id)
  expect(pointOf(board, { ...made, kind: 'step' }).point.name).toBe(last?.name)
})

test('a name is no longer than a label', () => {
  const name = 'long '.repeat(100)
  const { point } = pointOf(openBoard(new Y.Doc()), { ...made, kind: 'asked', name })
  expect(point.name).toBe(name.slice(0, LIMITS.labelLength))
})
