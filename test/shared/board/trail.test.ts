import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BoardDoc } from '../../../shared/board/doc.ts'
import { groupNotes } from '../../../shared/board/groups.ts'
import { addNext, setNext } from '../../../shared/board/next.ts'
import { setNote } from '../../../shared/board/notes.ts'
import { dissolvePattern, joinPattern } from '../../../shared/board/patterns.ts'
import { addTheory, deleteTheory, setEvidence } from '../../../shared/board/theories.ts'
import { lowerOf, type Rest, trailOf, upperOf } from '../../../shared/board/trail.ts'
import { boardWith, putPattern, read } from './small-board.ts'

/**
 * Pattern p with the notes a and b; note b also in pattern q; theory t on p, against q, and directly
 * on the note c; next step s for t.
 */
function made(): BoardDoc {
  const board = boardWith('a', 'b', 'c', 'd')
  putPattern(board, 'p', ['a', 'b'], 1)
  putPattern(board, 'q', [], 2)
  joinPattern(board, 'b', 'q', 'none')
  addTheory(board, { id: 't', lead: 'If', from: null })
  setEvidence(board, 't', 'p', 'supports')
  setEvidence(board, 't', 'q', 'challenges')
  setEvidence(board, 't', 'c', 'supports')
  addNext(board, { id: 's', action: 'plan one question', horizon: 'week', for: 'school' })
  setNext(board, 's', 'theory', 't')
  return board
}

/** "t supports p" */
function said({ upper, bears, lower }: Rest): string {
  return `${upper} ${bears} ${lower}`
}

function trail(board: BoardDoc, id: string) {
  const { below, above } = trailOf(read(board), id)
  return { below: below.map(said), above: above.map(said) }
}

const TO_NOTES = [
  't supports p',
  't challenges q',
  't supports c',
  'p holds a',
  'p holds b',
  'q holds b',
]

describe('[E1] The trail', () => {
  test('of a next step goes down to its theory, its patterns and their notes', () => {
    expect(trail(made(), 's')).toEqual({ below: ['s serves t', ...TO_NOTES], above: [] })
  })

  test('of a theory goes down to patterns, notes and single notes, and up to next steps', () => {
    expect(trail(made(), 't')).toEqual({ below: TO_NOTES, above: ['s serves t'] })
  })

  test('of a pattern goes down to its notes, and up to theories and their next steps', () => {
    expect(trail(made(), 'p')).toEqual({
      below: ['p holds a', 'p holds b'],
      above: ['t supports p', 's serves t'],
    })
    expect(trail(made(), 'q')).toEqual({
      below: ['q holds b'],
      above: ['t challenges q', 's serves t'],
    })
  })

  test('of a note goes up through all its patterns to theories and next steps', () => {
    expect(trail(made(), 'a')).toEqual({
      below: [],
      above: ['p holds a', 't supports p', 's serves t'],
    })
    expect(trail(made(), 'b')).toEqual({
      below: [],
      above: ['p holds b', 'q holds b', 't supports p', 't challenges q', 's serves t'],
    })
  })

  test('of a note that is evidence by itself goes up to the theory directly', () => {
    expect(trail(made(), 'c')).toEqual({ below: [], above: ['t supports c', 's serves t'] })
  })

  test('of what nothing rests on, and of what is not there, is empty', () => {
    expect(trail(made(), 'd')).toEqual({ below: [], above: [] })
    expect(trail(made(), 'nobody')).toEqual({ below: [], above: [] })
  })

  test('leads to nothing that is gone, and a parked note lies in no pattern', () => {
    const board = made()
    dissolvePattern(board, 'q')
    setNote(board, 'a', 'parked', true)
    expect(trail(board, 't').below).toEqual(['t supports p', 't supports c', 'p holds b'])
    expect(trail(board, 'a')).toEqual({ below: [], above: [] })
    deleteTheory(board, 't')
    expect(trail(board, 's')).toEqual({ below: [], above: [] })
    expect(trail(board, 'p')).toEqual({ below: ['p holds b'], above: [] })
  })

  test('is the same way up as down, on any board', () => {
    const small = fc.integer({ min: 0, max: 3 })
    const links = fc.array(fc.tuple(small, small), { maxLength: 8 })
    fc.assert(
      fc.property(links, links, links, links, (holds, uses, single, serves) => {
        const board = boardWith('n0', 'n1', 'n2', 'n3')
        for (const at of [0, 1, 2, 3]) {
          putPattern(board, `p${at}`, [], at)
          addTheory(board, { id: `t${at}`, lead: 'If', from: null })
          addNext(board, { id: `s${at}`, action: 'do', horizon: 'week', for: 'school' })
        }
        for (const [note, pattern] of holds) joinPattern(board, `n${note}`, `p${pattern}`, 'none')
        for (const [theory, pattern] of uses) {
          setEvidence(board, `t${theory}`, `p${pattern}`, 'challenges')
        }
        for (const [theory, note] of single) {
          setEvidence(board, `t${theory}`, `n${note}`, 'supports')
        }
        for (const [step, theory] of serves) setNext(board, `s${step}`, 'theory', `t${theory}`)
        const now = read(board)
        const groups = groupNotes(now)
        const ids = [now.notes, now.patterns, now.theories, now.next].flatMap((all) => [
          ...all.keys(),
        ])
        const down = ids.flatMap((id) => lowerOf(now, id, groups)).map(said)
        const up = ids.flatMap((id) => upperOf(now, id)).map(said)
        expect(down.sort()).toEqual(up.sort())
        for (const id of ids) {
          for (const { lower } of trailOf(now, id, groups).below) {
            const back = trailOf(now, lower, groups).above
            expect(back.some(({ upper }) => upper === id)).toBe(true)
          }
        }
      }),
    )
  })
})
