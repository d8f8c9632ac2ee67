import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { difference, placeAfter } from '../../../shared/board/differences.ts'
import { type BoardDoc, openBoard } from '../../../shared/board/doc.ts'
import { addPattern } from '../../../shared/board/patterns.ts'
import { beginText, writeText } from '../../../shared/board/texts.ts'
import { addTheory } from '../../../shared/board/theories.ts'
import { readBoard } from '../../../shared/board/view.ts'
import { LIMITS } from '../../../shared/limits.ts'
import { boardWith, emptyBoard, putPattern, read, send } from './small-board.ts'

function patched(before: string, after: string): string {
  const change = difference(before, after)
  if (change === null) return before
  return before.slice(0, change.at) + change.added + before.slice(change.at + change.removed)
}

test('the difference of two texts makes one of the other', () => {
  const text = fc.string({
    unit: fc.constantFrom('a', 'b', '😀', '😁', '👨‍👩‍👧', 'é'),
    maxLength: 8,
  })
  fc.assert(
    fc.property(text, text, (before, after) => {
      expect(patched(before, after)).toBe(after)
    }),
  )
})

// 😀 and 😁 share their first half, 😀 and 🈀 their second.
test('a difference never tears a character in two', () => {
  const text = fc.string({ unit: fc.constantFrom('a', '😀', '😁', '🈀'), maxLength: 6 })
  fc.assert(
    fc.property(text, text, (before, after) => {
      const change = difference(before, after)
      if (change === null) return
      const { at, removed, added } = change
      expect(before.slice(0, at).isWellFormed()).toBe(true)
      expect(before.slice(at, at + removed).isWellFormed()).toBe(true)
      expect(added.isWellFormed()).toBe(true)
    }),
  )
})

test('[D6] two people who write in one text at once both keep their words', () => {
  const here = boardWith('waiting')
  const there = emptyBoard()
  send(here, there)
  writeText(here, { of: 'note', id: 'waiting' }, 'still waiting')
  writeText(there, { of: 'note', id: 'waiting' }, 'waiting 😀')
  send(here, there)
  send(there, here)
  expect(read(here).notes.get('waiting')?.text).toBe('still waiting 😀')
  expect(read(there).notes.get('waiting')?.text).toBe('still waiting 😀')
})

test('[D7] a note can be neither empty nor longer than its limit, and stays as it was', () => {
  const board = boardWith('n')
  const place = { of: 'note', id: 'n' } as const
  expect(writeText(board, place, ' \n ')).toEqual({ ok: false, why: 'empty' })
  expect(writeText(board, place, 'x'.repeat(LIMITS.noteLength + 1))).toEqual({
    ok: false,
    why: 'too-long',
    limit: LIMITS.noteLength,
  })
  expect(writeText(board, place, 'n')).toEqual({ ok: false, why: 'same' })
  expect(read(board).notes.get('n')?.text).toBe('n')
})

test('a text that is gone is not made again', () => {
  const board = emptyBoard()
  for (const place of [
    { of: 'note', id: 'x' },
    { of: 'statement', id: 'x' },
    { of: 'prediction', id: 'x' },
    { of: 'action', id: 'x' },
    { of: 'clause', id: 'x', clause: 'then' },
    { of: 'link', id: 'x', link: '1-0' },
    { of: 'protocol', id: 'x', phase: 'expert' },
  ] as const) {
    expect(writeText(board, place, 'words')).toEqual({ ok: false, why: 'gone' })
  }
})

test('a statement may be emptied, and a clause of a foreign writer written in', () => {
  const board = boardWith()
  putPattern(board, 'p', [])
  writeText(board, { of: 'statement', id: 'p' }, 'Pupils wait')
  expect(writeText(board, { of: 'statement', id: 'p' }, '').ok).toBe(true)
  addTheory(board, { id: 't', lead: 'If', from: null })
  const theory = board.roots.theories.get('t') as Y.Map<unknown>
  theory.set('then', 'plain words')
  theory.delete('protocol')
  expect(writeText(board, { of: 'clause', id: 't', clause: 'then' }, 'plain new words').ok).toBe(
    true,
  )
  expect(writeText(board, { of: 'protocol', id: 't', phase: 'expert' }, 'by heart').ok).toBe(true)
  expect(read(board).theories.get('t')?.then).toBe('plain new words')
  expect(read(board).theories.get('t')?.protocol.expert).toBe('by heart')
})

test('a stroke of typing comes from the typing hand, an act from the acting one', () => {
  const board = boardWith('n')
  const origins: unknown[] = []
  board.doc.on('afterTransaction', (transaction: Y.Transaction) => origins.push(transaction.origin))
  writeText(board, { of: 'note', id: 'n' }, 'n!')
  putPattern(board, 'p', ['n'])
  expect(origins).toEqual([board.origin.typing, board.origin.acting])
})

test('[D6] two typists in one text, each seeing the other late, lose no letter and keep their order', () => {
  const typist = fc.record({ at: fc.nat(20) })
  const whoTypes = fc.array(fc.record({ who: fc.nat(1), sees: fc.boolean() }), { maxLength: 40 })
  fc.assert(
    fc.property(fc.tuple(typist, typist), whoTypes, (typists, strokes) => {
      const boards = [0, 1].map(() => openBoard(new Y.Doc()))
      const [first, second] = boards as [BoardDoc, BoardDoc]
      addPattern(first, { id: 'pattern00000', at: [0, 0], notes: [] }, 0)
      writeText(first, { of: 'statement', id: 'pattern00000' }, 'Students wait for an adult')
      Y.applyUpdate(second.doc, Y.encodeStateAsUpdate(first.doc))

      const words = [letters('ABCDEFGHIJKLMNOPQR'), letters('0123456789+-*/=<>')]
      const hands = typists.map(({ at }, who) => ({
        shown: statementOf(boards[who] as BoardDoc),
        caret: at,
        typed: '',
      }))
      for (const { who, sees } of strokes) {
        const board = boards[who] as BoardDoc
        const hand = hands[who] as (typeof hands)[number]
        const letter = words[who]?.next().value
        if (typeof letter !== 'string') continue
        const next = hand.shown.slice(0, hand.caret) + letter + hand.shown.slice(hand.caret)
        writeText(board, { of: 'statement', id: 'pattern00000' }, next, {
          text: hand.shown,
          since: [],
        })
        Object.assign(hand, { shown: next, caret: hand.caret + 1, typed: hand.typed + letter })
        // What was written arrives at once in the other document, and is seen there now or later.
        for (const other of boards) {
          if (other !== board) Y.applyUpdate(other.doc, Y.encodeStateAsUpdate(board.doc))
        }
        if (sees) for (const [index, one] of hands.entries()) see(one, boards[index] as BoardDoc)
      }
      const result = statementOf(first)
      expect(statementOf(second)).toBe(result)
      for (const { typed } of hands) {
        expect([...result].filter((letter) => typed.includes(letter)).join('')).toBe(typed)
      }
    }),
  )
})

function statementOf(board: BoardDoc): string {
  return readBoard(board).patterns.get('pattern00000')?.statement ?? ''
}

/** Somebody's screen catches up with the board; the caret stays between the same words. */
function see(hand: { shown: string; caret: number }, board: BoardDoc): void {
  const now = statementOf(board)
  const change = difference(hand.shown, now)
  if (change !== null) hand.caret = placeAfter(hand.caret, change)
  hand.shown = now
}

function* letters(word: string): Generator<string> {
  yield* word
}

test('the first words of a text are written while there are none, not over those of somebody else', () => {
  const here = emptyBoard()
  putPattern(here, 'p', [])
  const there = emptyBoard()
  send(here, there)
  const place = { of: 'statement', id: 'p' } as const
  expect(beginText(there, place, 'Students ').ok).toBe(true)
  send(there, here)
  expect(beginText(here, place, 'Teachers ')).toEqual({ ok: false, why: 'same' })
  expect(read(here).patterns.get('p')?.statement).toBe('Students ')
  expect(beginText(here, { of: 'statement', id: 'gone' }, 'Teachers ').ok).toBe(false)
})
