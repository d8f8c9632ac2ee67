import fc from 'fast-check'
import { expect, test } from 'vitest'
import { setAbout } from '../../../shared/board/about.ts'
import { predictionsInOrder } from '../../../shared/board/groups.ts'
import {
  addPrediction,
  answersByTable,
  deletePrediction,
  setPredictionTeam,
  shiftPrediction,
} from '../../../shared/board/predictions.ts'
import { LIMITS } from '../../../shared/limits.ts'
import { emptyBoard, read } from './small-board.ts'

test('predictions stand in the order they were written', () => {
  const board = emptyBoard()
  addPrediction(board, { id: 'z', text: ' neat sheets ', team: 'Red' })
  addPrediction(board, { id: 'a', text: 'wait for a tick', team: '' })
  setPredictionTeam(board, 'a', 'Blue')
  expect(predictionsInOrder(read(board))).toMatchObject([
    { id: 'z', text: 'neat sheets', team: 'Red' },
    { id: 'a', text: 'wait for a tick', team: 'Blue' },
  ])
})

test('what is empty, too long or gone is refused', () => {
  const board = emptyBoard()
  expect(addPrediction(board, { id: 'a', text: '', team: '' })).toEqual({ ok: false, why: 'empty' })
  const long = 'x'.repeat(LIMITS.statementLength + 1)
  expect(addPrediction(board, { id: 'a', text: long, team: '' })).toMatchObject({ why: 'too-long' })
  expect(setPredictionTeam(board, 'a', 'Red')).toEqual({ ok: false, why: 'gone' })
  expect(deletePrediction(board, 'a')).toEqual({ ok: false, why: 'gone' })
  addPrediction(board, { id: 'a', text: 'x', team: '' })
  expect(deletePrediction(board, 'a').ok).toBe(true)
  expect(read(board).predictions.size).toBe(0)
})

/** "Red: a b" */
function tables(board: ReturnType<typeof emptyBoard>): readonly string[] {
  return answersByTable(read(board)).map(
    ({ team, answers }) => `${team}: ${answers.map(({ text }) => text).join(' ')}`,
  )
}

test('[E4] answers stand table by table: those of the round, then others, then those of none', () => {
  const board = emptyBoard()
  setAbout(board, { teams: ['Red', 'Blue', 'Green'] })
  for (const [id, team] of [
    ['a', ''],
    ['b', 'Blue'],
    ['c', 'Visitors'],
    ['d', 'Red'],
    ['e', 'Blue'],
  ] as const) {
    addPrediction(board, { id, text: id, team })
  }
  expect(tables(board)).toEqual(['Red: d', 'Blue: b e', 'Visitors: c', ': a'])
})

test('[E4] an answer moves among those of its table, and the others keep their order', () => {
  const move = fc.tuple(fc.nat(7), fc.constantFrom(-1 as const, 1 as const))
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('Red', 'Blue'), { maxLength: 8 }),
      fc.array(move),
      (teams, moves) => {
        const board = emptyBoard()
        for (const [at, team] of teams.entries()) {
          addPrediction(board, { id: `${at}`, text: `${at}`, team })
        }
        const order = { Red: [] as string[], Blue: [] as string[] }
        for (const [at, team] of teams.entries()) order[team as 'Red'].push(`${at}`)
        for (const [which, by] of moves) {
          const team = order[teams[which] as 'Red'] ?? []
          const at = team.indexOf(`${which}`)
          const there = team[at + by]
          const { ok } = shiftPrediction(board, `${which}`, by)
          expect(ok).toBe(at !== -1 && there !== undefined)
          if (ok && there !== undefined) [team[at], team[at + by]] = [there, `${which}`]
        }
        const byName = (name: 'Red' | 'Blue') => order[name].map((id) => ({ id }))
        const tablesNow = answersByTable(read(board))
        for (const name of ['Red', 'Blue'] as const) {
          const found = tablesNow.find(({ team }) => team === name)?.answers ?? []
          expect(found.map(({ id }) => ({ id }))).toEqual(byName(name))
        }
      },
    ),
  )
})
