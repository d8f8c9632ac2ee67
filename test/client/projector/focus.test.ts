import { describe, expect, it } from 'vitest'
import { CALM_MS, changedPattern, changedTheory, turned } from '../../../client/projector/focus.ts'
import type { BoardDoc } from '../../../shared/board/doc.ts'
import { placeNotes } from '../../../shared/board/notes.ts'
import { addPattern, joinPattern, setPattern } from '../../../shared/board/patterns.ts'
import { writeText } from '../../../shared/board/texts.ts'
import { readBoard, viewBoard } from '../../../shared/board/view.ts'
import { goldRound, idOf, roundFromGold } from '../../support/make-board.ts'

const { csv, gold } = goldRound('fenwater-lane-primary')

function change(act: (board: BoardDoc) => unknown) {
  const { board } = roundFromGold(csv, gold)
  const view = viewBoard(board)
  const before = view.current()
  act(board)
  return [before, view.current()] as const
}

describe('What the room worked on', () => {
  it('is the pattern that was named, weighed or made', () => {
    const id = idOf('patt', 3)
    expect(
      changedPattern(...change((board) => writeText(board, { of: 'statement', id }, 'x'))),
    ).toBe(id)
    expect(changedPattern(...change((board) => setPattern(board, id, 'qualifier', 'few')))).toBe(id)
    const made = { id: 'newpattern01', at: [0, 0], notes: [] } as const
    expect(changedPattern(...change((board) => addPattern(board, made, 9e12)))).toBe('newpattern01')
  })

  it('is the pattern that took a note in', () => {
    const note = idOf('note', (gold.outliers[0] ?? 1) - 1)
    const joined = change((board) => joinPattern(board, note, idOf('patt', 5), null))
    expect(changedPattern(...joined)).toBe(idOf('patt', 5))
  })

  it('is not what was only moved about', () => {
    const moved = change((board) => {
      setPattern(board, idOf('patt', 1), 'at', [5, 5])
      placeNotes(board, new Map([[idOf('note', 0), [1, 1]]]))
    })
    expect(changedPattern(...moved)).toBeNull()
    expect(changedTheory(...moved)).toBeNull()
  })

  it('is the theory that was written on', () => {
    const place = { of: 'clause', id: idOf('theo', 2), clause: 'then' } as const
    expect(changedTheory(...change((board) => writeText(board, place, 'x')))).toBe(idOf('theo', 2))
    const board = readBoard(roundFromGold(csv, gold).board)
    expect(changedTheory(board, board)).toBeNull()
  })
})

describe('The wall stays calm', () => {
  const focus = { id: 'P1', since: 10_000 }

  it('turns at once when it showed nothing', () => {
    expect(turned({ id: null, since: 0 }, 'P1', 5)).toEqual({ id: 'P1', since: 5 })
  })

  it('stays with what it has just turned to, then turns', () => {
    expect(turned(focus, 'P2', 10_000 + CALM_MS - 1)).toBe(focus)
    expect(turned(focus, 'P2', 10_000 + CALM_MS)).toEqual({ id: 'P2', since: 10_000 + CALM_MS })
  })

  it('stays when nothing or the same changed', () => {
    expect(turned(focus, null, 9e9)).toBe(focus)
    expect(turned(focus, 'P1', 9e9)).toBe(focus)
  })
})
