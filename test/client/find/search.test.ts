import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { pieces } from '../../../client/find/marks.ts'
import { NO_QUERY, neighbourHit, type Query, search } from '../../../client/find/search.ts'
import { folded } from '../../../client/parts/words.ts'
import { groupNotes } from '../../../shared/board/groups.ts'
import type { Board } from '../../../shared/board/model.ts'
import { setNote } from '../../../shared/board/notes.ts'
import { readBoard } from '../../../shared/board/view.ts'
import { goldRound, idOf, roundFromGold } from '../../support/make-board.ts'

function golden() {
  const { csv, gold } = goldRound('fenwater-lane-primary')
  const { board } = roundFromGold(csv, gold)
  return { handle: board, board: readBoard(board), gold }
}

function found(board: Board, query: Partial<Query>): readonly string[] {
  return search(board, groupNotes(board), { ...NO_QUERY, ...query }).map(({ id }) => id)
}

describe('Searching a board', () => {
  const { board, gold, handle } = golden()
  const notes = [...board.notes.values()]

  it('finds nothing while nothing is asked', () => {
    expect(found(board, {})).toEqual([])
    expect(found(board, { text: '  ' })).toEqual([])
  })

  it('finds the notes of a room, of a subject, and both together', () => {
    const inRoom = notes.filter(({ room }) => room === 'B1').map(({ id }) => id)
    const both = notes.filter(({ room, about }) => room === 'B1' && about === 'student')
    expect([...found(board, { room: 'B1' })].sort()).toEqual([...inRoom].sort())
    expect(found(board, { room: 'B1', about: 'student' }).length).toBe(both.length)
    expect(found(board, { about: 'none' }).length).toBe(
      notes.filter(({ about }) => about === null).length,
    )
  })

  it('finds words in notes and statements, without regard to case, accents and kinds of quotes', () => {
    const [pattern] = board.patterns.values()
    const statement = pattern?.statement ?? ''
    expect(found(board, { text: statement.toUpperCase() })).toEqual([pattern?.id])
    const quoted = notes.filter(({ text }) => folded(text).includes(`"miss`)).map(({ id }) => id)
    expect(quoted.length).toBeGreaterThan(0)
    expect([...found(board, { text: '“MÍSS' })].sort()).toEqual([...quoted].sort())
  })

  it('finds what is in no pattern: neither patterns, nor their notes, nor parked ones', () => {
    const free = gold.outliers.map((row) => idOf('note', row - 1))
    expect([...found(board, { loose: true })].sort()).toEqual([...free].sort())
    const first = free[0] ?? ''
    setNote(handle, first, 'parked', true)
    const after = readBoard(handle)
    expect(found(after, { loose: true })).not.toContain(first)
    const hits = search(after, groupNotes(after), {
      ...NO_QUERY,
      text: after.notes.get(first)?.text ?? '',
    })
    expect(hits.find(({ id }) => id === first)).toMatchObject({ where: { in: 'parked' } })
  })

  it('names each note once, though it lies in two patterns, in the order of the outline', () => {
    const all = found(board, { text: 'e' })
    expect(new Set(all).size).toBe(all.length)
    const [first] = gold.patterns
    expect(all[0]).toBe(idOf('patt', 0))
    expect(all[1]).toBe(idOf('note', (first?.notes[0] ?? 0) - 1))
  })

  it('goes on to the next and back, and around', () => {
    const hits = search(board, groupNotes(board), { ...NO_QUERY, room: 'A1' })
    const ids = hits.map(({ id }) => id)
    expect(neighbourHit(hits, null, 1)?.id).toBe(ids[0])
    expect(neighbourHit(hits, null, -1)?.id).toBe(ids.at(-1))
    expect(neighbourHit(hits, ids[0] ?? '', 1)?.id).toBe(ids[1])
    expect(neighbourHit(hits, ids.at(-1) ?? '', 1)?.id).toBe(ids[0])
    expect(neighbourHit(hits, 'gone', 1)?.id).toBe(ids[0])
    expect(neighbourHit([], null, 1)).toBeNull()
  })
})

describe('The words of a result', () => {
  it.each([
    [
      'Pupils wait',
      'wait',
      [
        ['Pupils ', false],
        ['wait', true],
      ],
    ],
    [
      'Élève à côté',
      'eleve cote',
      [
        ['Élève', true],
        [' à ', false],
        ['côté', true],
      ],
    ],
    ['Straße', 'strasse', [['Straße', true]]],
    ['aaa', 'a aa', [['aaa', true]]],
    ['nothing here', '', [['nothing here', false]]],
  ] as const)('of %j for %j', (text, sought, expected) => {
    expect(pieces(text, sought).map((piece) => [piece.text, piece.sought])).toEqual(expected)
  })

  it('are the whole text, or its end after a sign', () => {
    fc.assert(
      fc.property(
        fc.string({ unit: 'grapheme', maxLength: 120 }),
        fc.string({ maxLength: 4 }),
        (text, sought) => {
          const whole = pieces(text, sought)
            .map((piece) => piece.text)
            .join('')
          expect(whole === text || (whole.startsWith('… ') && text.endsWith(whole.slice(2)))).toBe(
            true,
          )
        },
      ),
    )
  })

  it('begin near what was sought when it stands far inside', () => {
    const text = `${'so many words before it '.repeat(10)}needle and more`
    expect(pieces(text, 'needle')[0]).toEqual({ text: '… ', sought: false })
    expect(
      pieces(text, 'needle').some(({ text: part, sought }) => part === 'needle' && sought),
    ).toBe(true)
  })
})
