import fc from 'fast-check'
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type BoardStore, createBoardStore } from '../../../client/store/board-store.ts'
import { act, type BoardDoc } from '../../../shared/board/doc.ts'
import { deleteNotes, placeNotes, setNote } from '../../../shared/board/notes.ts'
import { dissolvePattern, joinPattern, setPattern } from '../../../shared/board/patterns.ts'
import { writeText } from '../../../shared/board/texts.ts'
import { emptyBoard, putNote, putPattern, send } from '../../shared/board/small-board.ts'

let mine: BoardDoc
let theirs: BoardDoc
let my: BoardStore
let their: BoardStore

beforeEach(() => {
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => setTimeout(draw))
  vi.stubGlobal('cancelAnimationFrame', clearTimeout)
  mine = emptyBoard()
  theirs = emptyBoard()
  my = createBoardStore(mine)
  their = createBoardStore(theirs)
})

afterEach(() => {
  my.dispose()
  their.dispose()
  vi.unstubAllGlobals()
})

function meet(): void {
  send(mine, theirs)
  send(theirs, mine)
  expect(my.get()).toEqual(their.get())
}
const note = (id = 'a') => my.get().notes.get(id)
const place = (board: BoardDoc, x: number, id = 'a') =>
  placeNotes(board, new Map([[id, [x, x] as const]]))

describe('[D5] Two people’s undo', () => {
  it('leaves a note where the other one laid it after me, and mine is over', () => {
    putNote(mine, 'before')
    putNote(mine, 'a')
    meet()
    place(mine, 100)
    meet()
    place(theirs, 200)
    meet()
    expect(my.undo()).toBe('kept')
    meet()
    expect(note()?.at).toEqual([200, 200])
    expect(note('before')).toBeDefined()
    their.undo()
    meet()
    expect(note()?.at).toEqual([100, 100])
  })

  it('leaves my place when the other one has come back to it', () => {
    putNote(mine, 'a')
    meet()
    place(mine, 100)
    meet()
    place(theirs, 200)
    meet()
    their.undo()
    meet()
    my.undo()
    meet()
    // My place stands there by their hand now: it stays, and no other step of mine is taken.
    expect(note()?.at).toEqual([100, 100])
  })

  it('of moves at the same moment takes back one’s own alone', () => {
    putNote(mine, 'a')
    meet()
    place(mine, 100)
    place(theirs, 200)
    meet()
    const lost = note()?.at[0] === 100 ? their : my
    expect(lost.undo()).toBe('kept')
    my.undo()
    their.undo()
    meet()
    expect(note()?.at).toEqual([0, 0])
  })

  it('brings a deleted note back whole, also when it was changed meanwhile', () => {
    putNote(mine, 'a')
    meet()
    deleteNotes(mine, ['a'])
    place(theirs, 300)
    setNote(theirs, 'a', 'room', 'Z9')
    writeText(theirs, { of: 'note', id: 'a' }, 'a and more')
    meet()
    expect(note()).toBeUndefined()
    expect(my.undo()).toBe('done')
    meet()
    const whole = { text: 'a', room: 'A1', at: [0, 0], by: 'tab-1' }
    expect(note()).toMatchObject(whole)
    expect(my.redo()).toBe('done')
    meet()
    expect(note()).toBeUndefined()
    expect(my.undo()).toBe('done')
    meet()
    expect(note()).toMatchObject(whole)
  })

  it('does not take away a new note in which the other one has written since', () => {
    putNote(mine, 'a')
    meet()
    writeText(theirs, { of: 'note', id: 'a' }, 'a seen twice')
    meet()
    expect(my.undo()).toBe('kept')
    meet()
    expect(note()).toMatchObject({ text: 'a seen twice', room: 'A1' })
  })

  it('does not dissolve a pattern into which the other one has put a note, or which they named', () => {
    putNote(mine, 'a')
    putNote(mine, 'b')
    putPattern(mine, 'p', ['a'])
    meet()
    setPattern(theirs, 'p', 'qualifier', 'many')
    joinPattern(theirs, 'b', 'p', null)
    meet()
    my.undo()
    meet()
    expect(my.get().patterns.get('p')).toMatchObject({ qualifier: 'many' })
    expect(
      my
        .groups()
        .byPattern.get('p')
        ?.map((each) => each.id),
    ).toEqual(['b'])
  })

  it('brings a dissolved pattern back with what the other one did in it', () => {
    putNote(mine, 'a')
    putPattern(mine, 'p', ['a'])
    meet()
    dissolvePattern(mine, 'p')
    setPattern(theirs, 'p', 'qualifier', 'few')
    meet()
    expect(my.undo()).toBe('done')
    meet()
    expect(
      my
        .groups()
        .byPattern.get('p')
        ?.map((each) => each.id),
    ).toEqual(['a'])
  })
})

describe('[D5] One person’s undo', () => {
  it('goes back through every state of the board, and redo forward again', () => {
    const id = fc.constantFrom('a', 'b', 'c')
    const pattern = fc.constantFrom('p', 'q')
    const doing = fc.oneof(
      fc.record({ does: fc.constantFrom('put', 'delete', 'room', 'text'), id }),
      fc.record({ does: fc.constant('place' as const), id, x: fc.integer({ min: 1, max: 9 }) }),
      fc.record({ does: fc.constantFrom('make', 'dissolve', 'join'), id, pattern }),
    )
    fc.assert(
      fc.property(fc.array(doing, { maxLength: 25 }), (acts) => {
        const board = emptyBoard()
        const store = createBoardStore(board)
        const states = [store.get()]
        for (const [index, one] of acts.entries()) {
          const before = store.get()
          if (one.does === 'put') putNote(board, one.id, index)
          else if (one.does === 'delete') deleteNotes(board, [one.id])
          else if (one.does === 'room') setNote(board, one.id, 'room', `R${index}`)
          else if (one.does === 'text') {
            act(board, () => writeText(board, { of: 'note', id: one.id }, `text ${index}`))
          } else if ('x' in one) place(board, one.x, one.id)
          else if (!('pattern' in one)) continue
          else if (one.does === 'make') putPattern(board, one.pattern, [one.id], index)
          else if (one.does === 'dissolve') dissolvePattern(board, one.pattern)
          else joinPattern(board, one.id, one.pattern, null)
          if (store.get() !== before) states.push(store.get())
        }
        for (let at = states.length - 1; at > 0; at--) {
          expect(store.get()).toEqual(states[at])
          expect(store.undo()).toBe('done')
        }
        expect(store.get()).toEqual(states[0])
        expect(store.undo()).toBe('nothing')
        for (let at = 1; at < states.length; at++) {
          expect(store.redo()).toBe('done')
          expect(store.get()).toEqual(states[at])
        }
        store.dispose()
      }),
      { numRuns: 150 },
    )
  })
})
