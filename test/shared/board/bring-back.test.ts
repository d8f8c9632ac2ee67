import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as Y from 'yjs'
import { setAbout } from '../../../shared/board/about.ts'
import { bringBack, openPoint } from '../../../shared/board/bring-back.ts'
import { type BoardDoc, openBoard, ROOTS } from '../../../shared/board/doc.ts'
import { deleteNotes, setNote } from '../../../shared/board/notes.ts'
import { packBoard } from '../../../shared/board/pack.ts'
import { joinPattern } from '../../../shared/board/patterns.ts'
import { writeText } from '../../../shared/board/texts.ts'
import { addLink, addTheory, linkNames, moveLink } from '../../../shared/board/theories.ts'
import { castVotes } from '../../../shared/board/votes.ts'
import { goToStep, setAgenda, setVoting } from '../../../shared/stage/stage.ts'
import { agendaFrom } from '../../../shared/stage/timetables/index.ts'
import { boardWith, emptyBoard, linkPlace, putNote, putPattern, read, send } from './small-board.ts'
import { anEvent, gather, play } from './three-people.ts'

/** The state of a board, as a restore point keeps it. */
function pointOf(board: BoardDoc): Uint8Array {
  return Y.encodeStateAsUpdateV2(board.doc)
}

/** Everything on a board but its stage, with the kind of each thing. */
function contents(board: BoardDoc): unknown {
  return ROOTS.filter((name) => name !== 'stage').map((name) => kinded(board.roots[name]))
}

function kinded(value: unknown): unknown {
  if (value instanceof Y.Text) return { text: value.toString() }
  if (value instanceof Y.Array) return { list: value.toArray().map(kinded) }
  if (!(value instanceof Y.Map)) return { plain: value }
  return { map: new Map([...value.entries()].map(([key, held]) => [key, kinded(held)])) }
}

function updatesOf(board: BoardDoc, change: () => void): readonly Uint8Array[] {
  const made: Uint8Array[] = []
  const take = (update: Uint8Array): void => void made.push(update)
  board.doc.on('update', take)
  change()
  board.doc.off('update', take)
  return made
}

const aWhile = fc.array(anEvent, { maxLength: 80, size: 'max' })

test('[D8] whatever was done since, the board reads as at the point, in one act, and so back again', () => {
  fc.assert(
    fc.property(aWhile, aWhile, (before, since) => {
      const people = gather()
      const [{ board } = { board: emptyBoard() }] = people
      play(people, before)
      // Read from the point: words that arrived too early may wait in a board, but not in its copy.
      const point = pointOf(board)
      const then = contents(openPoint(point))
      play(people, since)
      const leaving = pointOf(board)
      const left = contents(openPoint(leaving))

      expect(updatesOf(board, () => bringBack(board, openPoint(point))).length).toBeLessThanOrEqual(
        1,
      )
      expect(contents(board)).toEqual(then)
      expect(updatesOf(board, () => bringBack(board, openPoint(point)))).toEqual([])

      bringBack(board, openPoint(leaving))
      expect(contents(board)).toEqual(left)
    }),
    { numRuns: 200 },
  )
})

test('[D8] others may write meanwhile: all boards become one', () => {
  fc.assert(
    fc.property(aWhile, aWhile, aWhile, (before, since, meanwhile) => {
      const people = gather()
      const [first] = people
      if (first === undefined) return
      play(people, before)
      const point = pointOf(first.board)
      play(people, since)
      bringBack(first.board, openPoint(point))
      play(people, meanwhile)
      for (let times = 0; times < 2; times++) {
        for (const from of people) for (const to of people) send(from.board, to.board)
      }
      for (const { board } of people) expect(contents(board)).toEqual(contents(first.board))
    }),
    { numRuns: 100 },
  )
})

type Tree =
  | { readonly text: string }
  | { readonly plain: unknown }
  | { readonly list: readonly Tree[] }
  | { readonly map: readonly (readonly [string, Tree])[] }

const aPlain = fc.oneof(
  fc.constantFrom(null, true, '', 'T waits', 7, -0.5, Number.NaN, new Uint8Array([1, 2])),
  // As a key of plain data no update carries this one: lib0 reads it as the object's prototype.
  fc.jsonValue({ maxDepth: 2 }).filter((held) => !JSON.stringify(held).includes('__proto__')),
)
const { tree: aTree } = fc.letrec<{ tree: Tree }>((tie) => ({
  tree: fc.oneof(
    { maxDepth: 3 },
    fc.record({ plain: aPlain }),
    fc.record({ text: fc.constantFrom('', 'T waits', 'T waited', '😀 waits', '😁 waits') }),
    fc.record({ list: fc.array(tie('tree'), { maxLength: 4 }) }),
    fc.record({
      map: fc.array(fc.tuple(fc.constantFrom('a', 'b', '__proto__'), tie('tree')), {
        maxLength: 3,
      }),
    }),
  ),
}))

function planted(tree: Tree): unknown {
  if ('text' in tree) return new Y.Text(tree.text)
  if ('plain' in tree) return tree.plain
  if ('list' in tree) {
    const list = new Y.Array<unknown>()
    list.push(tree.list.map(planted))
    return list
  }
  return new Y.Map(tree.map.map(([key, held]) => [key, planted(held)] as const))
}

test('[D4] what nobody knows is brought back too, of whatever kind and however deep', () => {
  fc.assert(
    fc.property(fc.array(aTree, { minLength: 3, maxLength: 6 }), (trees) => {
      const board = emptyBoard()
      const points = trees.map((tree) => {
        board.roots.notes.set('foreign', planted(tree))
        return { point: pointOf(board), contents: contents(board) }
      })
      for (const { point, contents: then } of [...points, ...points.reverse()]) {
        bringBack(board, openPoint(point))
        expect(contents(board)).toEqual(then)
        expect(updatesOf(board, () => bringBack(board, openPoint(point)))).toEqual([])
      }
    }),
    // A field with a name that every object knows.
    { examples: [[[{ plain: { toString: '' } }, { map: [] }, { text: '' }]]] },
  )
})

test('what is gone is made anew under its name, what came since goes, the rest is not touched', () => {
  const board = boardWith('a', 'b', 'c')
  putPattern(board, 'p', ['a', 'b'])
  addTheory(board, { id: 't', lead: 'If', from: null })
  addLink(board, 't')
  writeText(board, linkPlace(board, 't', 0), 'pupils ask each other')
  setVoting(board, { open: true, budget: 3 })
  castVotes(board, read(board), 'tab-1', 'p', 1)
  setAbout(board, { focus: 'Pupils wait.' })
  const then = read(board)
  const point = pointOf(board)
  const untouched = board.roots.notes.get('c')

  deleteNotes(board, ['a'])
  joinPattern(board, 'c', 'p', null)
  setNote(board, 'b', 'room', 'B2')
  putNote(board, 'late')
  writeText(board, linkPlace(board, 't', 0), 'pupils help each other')
  castVotes(board, read(board), 'tab-1', 'p', 2)
  setAbout(board, { focus: '' })
  bringBack(board, openPoint(point))

  expect(read(board)).toEqual(then)
  expect(board.roots.notes.get('c')).toBe(untouched)
})

test('[D6] a text is changed only where it differs: words written in it at the same time stay', () => {
  const board = boardWith('a')
  writeText(board, { of: 'note', id: 'a' }, 'Pupils wait for help')
  const point = pointOf(board)
  writeText(board, { of: 'note', id: 'a' }, 'Pupils often wait for help')
  const other = emptyBoard()
  send(board, other)
  writeText(other, { of: 'note', id: 'a' }, 'Pupils often wait for help again')
  bringBack(board, openPoint(point))
  send(other, board)
  expect(read(board).notes.get('a')?.text).toBe('Pupils wait for help again')
})

test('the stage stays as it is: nobody is moved to another step', () => {
  const board = boardWith('a')
  setAgenda(board, agendaFrom('full', 'en'))
  goToStep(board, 'write')
  const point = pointOf(board)
  goToStep(board, 'group')
  const { stage } = read(board)
  bringBack(board, openPoint(point))
  expect(read(board).stage).toEqual(stage)
})

test('[T4] the order of “and then”s is packed, and brought back', () => {
  const board = boardWith()
  addTheory(board, { id: 't', lead: 'If', from: null })
  for (const [index, text] of ['a', 'b', 'c'].entries()) {
    addLink(board, 't')
    writeText(board, linkPlace(board, 't', index), text)
  }
  const point = pointOf(board)
  moveLink(board, 't', linkNames(board, 't')[2] ?? '', -2)
  const packed = new Y.Doc()
  Y.applyUpdate(packed, packBoard(board))
  expect(read(openBoard(packed)).theories.get('t')?.links).toEqual(['c', 'a', 'b'])
  const moved = pointOf(board)
  bringBack(board, openPoint(point))
  expect(read(board).theories.get('t')?.links).toEqual(['a', 'b', 'c'])
  bringBack(board, openPoint(moved))
  expect(read(board).theories.get('t')?.links).toEqual(['c', 'a', 'b'])
})
