import { describe, expect, it } from 'vitest'
import * as Y from 'yjs'
import { carriedFrom, theoriesToTest } from '../../../client/parts/to-test.ts'
import { nextRound } from '../../../client/starting/next-round.ts'
import { newBoard, setUpAfter } from '../../../client/starting/set-up.ts'
import { bringEarlier } from '../../../shared/board/carried.ts'
import { openBoard } from '../../../shared/board/doc.ts'
import { agreedBefore, nextInOrder, theoriesInOrder } from '../../../shared/board/groups.ts'
import { setNext } from '../../../shared/board/next.ts'
import { unpackBoard } from '../../../shared/board/pack.ts'
import { addTheory, setTheory } from '../../../shared/board/theories.ts'
import { readBoard } from '../../../shared/board/view.ts'
import { toMarkdown } from '../../../shared/export/markdown.ts'
import type { RecordTheory, RoundRecord } from '../../../shared/record/format.ts'
import { makeRecord } from '../../../shared/record/from-board.ts'
import { openRecord } from '../../../shared/record/open.ts'
import { packedBoard } from '../../../shared/record/packed.ts'
import { goldRecord } from '../../shared/record/gold-record.ts'

const EARLIER = goldRecord('kurrabilla-secondary')

function nextOf(earlier: RoundRecord): RoundRecord {
  let made = 0
  const setUp = newBoard(setUpAfter(earlier, '2025-09-01'))
  return nextRound(setUp, earlier, () => `made-${String(++made).padStart(7, '0')}`, 9)
}

function boardOf(record: RoundRecord) {
  const doc = new Y.Doc()
  Y.applyUpdate(doc, unpackBoard(packedBoard(record) ?? new Uint8Array()))
  return openBoard(doc)
}

describe('[T2] A next round', () => {
  it('begins with the theories of the earlier one and what it agreed, and nothing else', () => {
    const file = nextOf(EARLIER)
    expect(openRecord(file).ok).toBe(true)
    const board = readBoard(boardOf(file))
    expect([board.notes.size, board.patterns.size, nextInOrder(board)]).toEqual([0, 0, []])
    expect(board.about).toMatchObject({
      school: EARLIER.about.school,
      date: '2025-09-01',
      title: '',
    })
    expect(board.stage.step).toBe(board.stage.agenda[0]?.id)
    const words = ({
      action,
      then,
      links,
      soThat,
      assumption,
      disprovedBy,
      strand,
      level,
    }: RecordTheory) => {
      return { action, then, links, soThat, assumption, disprovedBy, strand, level }
    }
    const theories = theoriesInOrder(board)
    expect(theories).toMatchObject(EARLIER.theories.map(words))
    expect(theories).toMatchObject(
      EARLIER.theories.map(({ id }) => ({
        from: { recordId: EARLIER.id, theoryId: id },
        status: 'new',
        tested: null,
        evidence: {},
      })),
    )
  })

  it('leaves behind what was dropped, and takes links and protocol along', () => {
    const [first, second] = EARLIER.theories as readonly [RecordTheory, RecordTheory]
    const protocol = { ...first.protocol, expert: 'students leave the pause for each other' }
    const theories = [
      { ...first, links: ['one', 'two'], protocol },
      { ...second, status: 'dropped' as const },
    ]
    expect(theoriesToTest({ ...EARLIER, theories })).toHaveLength(1)
    const [only, ...others] = theoriesInOrder(readBoard(boardOf(nextOf({ ...EARLIER, theories }))))
    expect(others).toEqual([])
    expect(only).toMatchObject({ links: ['one', 'two'], protocol })
  })

  it('says in its own record what it saw of them, and no word where nobody said', () => {
    const board = boardOf(nextOf(EARLIER))
    const [first] = theoriesInOrder(readBoard(board))
    setTheory(board, first?.id ?? '', 'tested', 'challenges')
    setTheory(board, first?.id ?? '', 'status', 'revised')
    const made = { id: 'record-00000', packed: null, closedAt: 10, people: 3 }
    const record = makeRecord({ ...made, board: readBoard(board) })
    expect(record.theories.map(({ tested }) => tested)).toEqual([
      'challenges',
      ...EARLIER.theories.slice(1).map(() => undefined),
    ])
    expect(JSON.stringify(record)).not.toContain('looked')
    const document = toMarkdown(record)
    expect(document).toContain('- **Tested in this round:** what was seen contradicts it')
    expect(document.match(/Tested in this round/g)).toHaveLength(1)
  })
})

describe('[N9] What an earlier round agreed', () => {
  it('is asked after first, and what came of it stands in the record; nobody need say', () => {
    const board = boardOf(nextOf(EARLIER))
    const { stage } = readBoard(board)
    expect(stage.agenda[0]).toMatchObject({ id: 'last-time', name: 'Last time' })
    const before = agreedBefore(readBoard(board))
    const words = EARLIER.next.map(({ id, action, horizon, owner, check }) => {
      return { action, horizon, owner, check, from: { recordId: EARLIER.id, stepId: id } }
    })
    expect(before).toMatchObject(words)
    const [first, second] = before
    setNext(board, first?.id ?? '', 'came', 'done')
    setNext(board, second?.id ?? '', 'came', 'underway')
    const made = { id: 'record-00000', packed: null, closedAt: 10, people: 3 }
    const record = makeRecord({ ...made, board: readBoard(board) })
    expect(record.next).toEqual([])
    expect(record.before?.map(({ came }) => came)).toEqual([
      'done',
      'underway',
      ...words.slice(2).map(() => undefined),
    ])
    expect(toMarkdown(record)).toContain(`${words[0]?.action} (owner: ${words[0]?.owner}; done)`)

    // Of those, the round after that one asks after what was still under way.
    const after = agreedBefore(readBoard(boardOf(nextOf(record))))
    expect(after.map(({ action, from }) => [action, from?.recordId])).toEqual([
      [second?.action, record.id],
    ])
  })

  it('leaves the agenda as it was where nothing was agreed', () => {
    const { agenda } = readBoard(boardOf(nextOf({ ...EARLIER, next: [] }))).stage
    expect(agenda.map(({ id }) => id)).not.toContain('last-time')
  })
})

it('brings what a record left to a board that is open, once, in one act behind its own', () => {
  let made = 0
  const newId = () => `brought-${++made}`
  const board = openBoard(new Y.Doc())
  addTheory(board, { id: 'own', lead: 'If', from: null })
  let acts = 0
  board.doc.on('update', () => acts++)
  const count = { theories: theoriesToTest(EARLIER).length, steps: EARLIER.next.length }
  const outcome = bringEarlier(board, carriedFrom(EARLIER, newId))
  expect(outcome).toEqual({ ok: true, value: count })
  expect(acts).toBe(1)
  const [own, ...brought] = theoriesInOrder(readBoard(board))
  expect(own?.id).toBe('own')
  expect(brought.map(({ action, links, from }) => ({ action, links, from }))).toEqual(
    theoriesToTest(EARLIER).map(({ id, action, links }) => ({
      action,
      links,
      from: { recordId: EARLIER.id, theoryId: id },
    })),
  )
  expect(agreedBefore(readBoard(board))).toHaveLength(count.steps)
  expect(bringEarlier(board, carriedFrom(EARLIER, newId))).toEqual({ ok: false, why: 'same' })
})
