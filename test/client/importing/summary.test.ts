import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { addObservations } from '../../../client/importing/add.ts'
import { gathered, summaryOf } from '../../../client/importing/summary.ts'
import { openBoard } from '../../../shared/board/doc.ts'
import { readBoard } from '../../../shared/board/view.ts'
import { readObservations } from '../../../shared/import/read.ts'
import { goldRound } from '../../support/make-board.ts'

const { csv } = goldRound('fenwater-lane-primary')

function observations(text: string) {
  const read = readObservations(text)
  if (!read.ok) throw new Error(read.why)
  return read
}

describe('What will be imported, in numbers', () => {
  it('counts by subject and by room, rooms in the order people count them', () => {
    const { about, rooms } = summaryOf(
      observations('note,room,about\na,A10,student\nb,A2,student\nc,A2,task\nd,,').notes,
    )
    expect(about).toEqual([
      { about: 'student', count: 2 },
      { about: 'task', count: 1 },
      { about: null, count: 1 },
    ])
    expect(rooms).toEqual([
      { room: 'A2', count: 2 },
      { room: 'A10', count: 1 },
    ])
  })

  it('draws the rows of one problem together', () => {
    const problems = gathered([
      { kind: 'unknown-about', row: 2, value: 'x' },
      { kind: 'too-long', row: 3, length: 1_200, limit: 1_000 },
      { kind: 'unknown-about', row: 4, value: 'x' },
      { kind: 'unknown-about', row: 5, value: 'y' },
      { kind: 'too-long', row: 6, length: 1_300, limit: 1_000 },
      { kind: 'observers-left-out' },
    ])
    expect(problems.map(({ first, rows }) => [first.kind, rows])).toEqual([
      ['unknown-about', [2, 4]],
      ['too-long', [3, 6]],
      ['unknown-about', [5]],
      ['observers-left-out', []],
    ])
  })
})

describe('Importing notes', () => {
  it('puts all of them on the board in one act, where the paper has room, without a name', () => {
    const board = openBoard(new Y.Doc())
    let acts = 0
    board.doc.on('update', () => acts++)
    let id = 0
    const session = { board, newId: () => `import${++id}`.padEnd(12, '-'), now: () => 5 }
    const { notes } = observations(csv)
    const outcome = addObservations(session, notes, (texts) => texts.map((_, x) => [x, 7]))
    const added = [...readBoard(board).notes.values()].filter((note) => note.made === 5)
    expect(outcome.ok).toBe(true)
    expect(acts).toBe(1)
    expect(added).toHaveLength(120)
    expect(new Set(added.map(({ id }) => id)).size).toBe(120)
    expect(added.every(({ by, at }) => by === null && at[1] === 7)).toBe(true)
  })
})
