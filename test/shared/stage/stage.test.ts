import { expect, test } from 'vitest'
import { LANGUAGES } from '../../../shared/board/model.ts'
import { neighbourStep, readAgenda } from '../../../shared/stage/agenda.ts'
import {
  goToStep,
  revealStep,
  setAgenda,
  setLocked,
  setSpotlight,
  setTimer,
} from '../../../shared/stage/stage.ts'
import { agendaFrom, minutesOf, TIMETABLES } from '../../../shared/stage/timetables/index.ts'
import { emptyBoard, read } from '../board/small-board.ts'

const AGENDA = agendaFrom('short', 'en')

function onStage() {
  const board = emptyBoard()
  setAgenda(board, AGENDA)
  return board
}

test('the room goes to a step, and the clock of the one before stops', () => {
  const board = onStage()
  setTimer(board, { state: 'running', endsAt: 5 })
  expect(goToStep(board, 'group').ok).toBe(true)
  expect(read(board).stage).toMatchObject({ step: 'group', timer: { state: 'off' } })
  expect(goToStep(board, 'group')).toEqual({ ok: false, why: 'same' })
  expect(goToStep(board, 'post')).toEqual({ ok: false, why: 'gone' })
})

test('steps are shown one by one, and stay shown', () => {
  const board = onStage()
  revealStep(board, 'write')
  revealStep(board, 'post')
  expect(read(board).stage.reveal).toEqual({ write: true, post: true })
})

test('spotlight and lock are set and lifted', () => {
  const board = onStage()
  setSpotlight(board, 'n')
  setLocked(board, true)
  expect(read(board).stage).toMatchObject({ spotlight: 'n', locked: true })
  setSpotlight(board, null)
  setLocked(board, false)
  expect(read(board).stage).toMatchObject({ spotlight: null, locked: false })
})

test('from the first step there is no way back, from the last none on', () => {
  expect(neighbourStep(AGENDA, 'write', -1)).toBeNull()
  expect(neighbourStep(AGENDA, 'write', 1)?.id).toBe('group')
  expect(neighbourStep(AGENDA, 'next', 1)).toBeNull()
  expect(neighbourStep(AGENDA, null, 1)?.id).toBe('write')
  expect(neighbourStep([], null, 1)).toBeNull()
})

test.each(TIMETABLES)(
  'the timetable "%s" is the same in every language but for its words',
  (id) => {
    const [en, sv] = LANGUAGES.map((language) => agendaFrom(id, language))
    expect(sv?.map(({ kind, minutes }) => [kind, minutes])).toEqual(
      en?.map(({ kind, minutes }) => [kind, minutes]),
    )
    expect(en?.reduce((sum, { minutes }) => sum + minutes, 0)).toBe(minutesOf(id))
    expect(en).toEqual(readAgenda(en))
  },
)

test('of a foreign agenda the steps that can be read are shown', () => {
  expect(readAgenda('soon')).toEqual([])
  expect(readAgenda([null, 7, {}, { id: '' }, { id: 'x', kind: 'dance', minutes: -1 }])).toEqual([
    { id: 'x', kind: 'group', name: 'x', minutes: 10, line: '', why: '' },
  ])
})
