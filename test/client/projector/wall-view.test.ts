import { describe, expect, it } from 'vitest'
import { stepOf, type WallView, wallView } from '../../../client/projector/wall-view.ts'
import { dissolvePattern } from '../../../shared/board/patterns.ts'
import { readBoard } from '../../../shared/board/view.ts'
import { goToStep, setSpotlight } from '../../../shared/stage/stage.ts'
import { goldRound, idOf, roundFromGold } from '../../support/make-board.ts'

const { csv, gold } = goldRound('fenwater-lane-primary')
const nothing = { pattern: null, theory: null }

function round() {
  return roundFromGold(csv, gold).board
}

function named(view: WallView): string {
  switch (view.shows) {
    case 'pattern':
      return view.pattern.id
    case 'theory':
      return view.theory.id
    case 'note':
      return view.note.id
    default:
      return view.shows
  }
}

describe('What the wall shows', () => {
  it.each([
    ['write', 'line'],
    ['post', 'line'],
    ['group', idOf('patt', gold.patterns.length - 1)],
    ['name', idOf('patt', gold.patterns.length - 1)],
    ['predict', 'predictions'],
    ['theories', idOf('theo', gold.theories.length - 1)],
    ['next', 'next'],
  ])('follows the step %s', (step, shown) => {
    const board = round()
    goToStep(board, step)
    expect(stepOf(readBoard(board))?.kind).toBe(step)
    expect(named(wallView(readBoard(board), nothing))).toBe(shown)
  })

  it('stays with what the room worked on last', () => {
    const board = round()
    goToStep(board, 'group')
    const latest = { pattern: idOf('patt', 2), theory: idOf('theo', 1) }
    expect(named(wallView(readBoard(board), latest))).toBe(idOf('patt', 2))
    goToStep(board, 'theories')
    expect(named(wallView(readBoard(board), latest))).toBe(idOf('theo', 1))
  })

  it('puts the spotlight before everything, in any step', () => {
    const board = round()
    const latest = { pattern: idOf('patt', 2), theory: null }
    for (const lit of [idOf('patt', 0), idOf('theo', 0), idOf('note', 16)]) {
      setSpotlight(board, lit)
      for (const step of ['write', 'group', 'next']) {
        goToStep(board, step)
        expect(named(wallView(readBoard(board), latest))).toBe(lit)
      }
    }
  })

  it('follows the step where the spotlight, or what was last worked on, is gone', () => {
    const board = round()
    goToStep(board, 'group')
    setSpotlight(board, idOf('patt', 0))
    dissolvePattern(board, idOf('patt', 0))
    const latest = { pattern: idOf('patt', 0), theory: null }
    expect(named(wallView(readBoard(board), latest))).toBe(idOf('patt', gold.patterns.length - 1))
  })

  it('shows the line while there is nothing to show', () => {
    const board = readBoard(round())
    const empty = { ...board, patterns: new Map(), theories: new Map() }
    for (const step of ['group', 'theories']) {
      const view = wallView({ ...empty, stage: { ...board.stage, step } }, nothing)
      expect(view.shows).toBe('line')
    }
    expect(wallView({ ...board, stage: { ...board.stage, step: null } }, nothing).shows).toBe(
      'line',
    )
  })

  it('ends with the round, whatever is lit', () => {
    const board = readBoard(round())
    const closed = { at: 1, recordId: 'recordrecord' }
    const stage = { ...board.stage, spotlight: idOf('patt', 0), closed }
    expect(wallView({ ...board, stage }, nothing).shows).toBe('closed')
  })
})
