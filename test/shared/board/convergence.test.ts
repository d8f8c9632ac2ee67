import fc from 'fast-check'
import { expect, test } from 'vitest'
import { groupNotes } from '../../../shared/board/groups.ts'
import { packBoard } from '../../../shared/board/pack.ts'
import { readBoard, viewBoard } from '../../../shared/board/view.ts'
import { makeRecord } from '../../../shared/record/from-board.ts'
import { canonicalJson } from '../../../shared/record/seal.ts'
import { type Act, anEvent, type Event, gather, play, run } from './three-people.ts'

const RUNS = { numRuns: 300 }
const aRound = fc.array(anEvent, { maxLength: 120, size: 'max' })

test('[D3] whatever is done at once, in whatever order it arrives, all boards are one', () => {
  fc.assert(
    fc.property(aRound, (events) => {
      const { people } = run(events)
      const [first, ...others] = people.map(({ board }) => readBoard(board))
      for (const other of others) expect(other).toEqual(first)
    }),
    RUNS,
  )
})

// Seed -1458551839, path 759, shrunk.
test('words that arrived too early are read at the latest when devices meet again', () => {
  const acts = (who: number, act: Act): Event => ({ event: 'act', who, act })
  const arrives = (who: number, which: number): Event => ({ event: 'arrives', who, which })
  const { people } = run([
    acts(2, { act: 'next' }),
    acts(1, { act: 'note' }),
    arrives(2, 0),
    acts(2, { act: 'pattern', notes: [] }),
    arrives(1, 0),
    acts(1, { act: 'next' }),
    arrives(0, 6),
    acts(1, { act: 'note' }),
    acts(2, { act: 'park', note: 0, parked: true }),
    arrives(1, 0),
    arrives(1, 0),
    arrives(0, 9),
    acts(1, { act: 'join', note: 0, pattern: 0, how: 0 }),
    acts(1, { act: 'type', note: 0, words: 'T waits' }),
    arrives(0, 5),
  ])
  for (const { board } of people)
    expect(readBoard(board).notes.get('note-b0')?.text).toBe('T waits')
})

test('[D3] no note is lost: each is free, in a pattern or parked, unless someone deleted it', () => {
  fc.assert(
    fc.property(aRound, (events) => {
      const { people, ledger } = run(events)
      for (const { board } of people) {
        const { free, parked, byPattern } = groupNotes(readBoard(board))
        const grouped = new Set([...byPattern.values()].flat().map(({ id }) => id))
        const outside = [...free, ...parked].map(({ id }) => id)
        for (const id of outside) expect(grouped.has(id)).toBe(false)
        expect(new Set(outside).size).toBe(outside.length)
        const shown = new Set([...grouped, ...outside])
        for (const id of ledger.added) if (!ledger.deleted.has(id)) expect(shown).toContain(id)
        expect(shown).toEqual(new Set(readBoard(board).notes.keys()))
      }
    }),
    RUNS,
  )
})

test('all devices group, order and pack alike, and make the same record', () => {
  fc.assert(
    fc.property(aRound, (events) => {
      const { people } = run(events)
      const records = people.map(({ board }) => {
        const packed = packBoard(board)
        const input = { id: 'record-00000', closedAt: 5, people: 3 }
        return canonicalJson(makeRecord({ ...input, board: readBoard(board), packed }))
      })
      expect(new Set(records).size).toBe(1)
    }),
    { numRuns: 150 },
  )
})

test('a view that followed all changes shows what a fresh reading shows', () => {
  fc.assert(
    fc.property(aRound, fc.nat({ max: 7 }), (events, every) => {
      const people = gather()
      const [watched] = people
      if (watched === undefined) return
      const view = viewBoard(watched.board)
      for (const [index, event] of events.entries()) {
        play(people, [event])
        if (index % (every + 1) === 0) expect(view.current()).toEqual(readBoard(watched.board))
      }
      expect(view.current()).toEqual(readBoard(watched.board))
      view.dispose()
    }),
    { numRuns: 100 },
  )
})
