import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest'
import { type BoardStore, createBoardStore } from '../../../client/store/board-store.ts'
import { act, type BoardDoc } from '../../../shared/board/doc.ts'
import { deleteNotes, placeNotes, setNote } from '../../../shared/board/notes.ts'
import { joinPattern } from '../../../shared/board/patterns.ts'
import { writeText } from '../../../shared/board/texts.ts'
import { emptyBoard, putNote, putPattern, send } from '../../shared/board/small-board.ts'

let frames: (() => void)[] = []
let mine: BoardDoc
let theirs: BoardDoc
let store: BoardStore

beforeEach(() => {
  frames = []
  // Frames come when the test says so.
  vi.stubGlobal('requestAnimationFrame', (draw: () => void) => frames.push(draw))
  vi.stubGlobal('cancelAnimationFrame', () => {
    frames = []
  })
  mine = emptyBoard()
  theirs = emptyBoard()
  store = createBoardStore(mine)
})

afterEach(() => {
  store.dispose()
  vi.unstubAllGlobals()
})

function nextFrame(): void {
  for (const draw of frames.splice(0)) draw()
}

const notes = (): string[] => [...store.get().notes.keys()].sort()
const textOf = (id: string): string | undefined => store.get().notes.get(id)?.text

describe('A board that is followed', () => {
  it('shows one’s own act at once', () => {
    const seen: number[] = []
    store.subscribe(() => seen.push(store.get().notes.size))
    putNote(mine, 'a')
    expect(seen).toEqual([1])
    expect(frames).toEqual([])
  })

  it('shows a burst of others’ acts in one frame', () => {
    const drawn = vi.fn()
    store.subscribe(drawn)
    for (const id of ['a', 'b', 'c']) {
      putNote(theirs, id)
      send(theirs, mine)
    }
    expect(drawn).not.toHaveBeenCalled()
    nextFrame()
    expect(drawn).toHaveBeenCalledTimes(1)
    expect(notes()).toEqual(['a', 'b', 'c'])
  })

  it('says nothing when nothing changed, and nothing to who has left', () => {
    const drawn = vi.fn()
    const leave = store.subscribe(drawn)
    act(mine, () => {})
    expect(drawn).not.toHaveBeenCalled()
    leave()
    putNote(mine, 'a')
    expect(drawn).not.toHaveBeenCalled()
  })

  it('sorts its notes once for each state of notes and patterns', () => {
    putNote(mine, 'a')
    const groups = store.groups()
    expect(store.groups()).toBe(groups)
    mine.roots.stage.set('locked', true)
    expect(store.groups()).toBe(groups)
    putPattern(mine, 'p', ['a'])
    expect(
      store
        .groups()
        .byPattern.get('p')
        ?.map(({ id }) => id),
    ).toEqual(['a'])
  })

  it('draws nothing any more once it is closed', () => {
    const drawn = vi.fn()
    const closing = createBoardStore(mine)
    closing.subscribe(drawn)
    putNote(theirs, 'a')
    send(theirs, mine)
    closing.dispose()
    nextFrame()
    putNote(mine, 'b')
    expect(drawn).not.toHaveBeenCalled()
  })
})

describe('Undo', () => {
  it('takes one act back at a time, and redo brings it again', () => {
    putNote(mine, 'a')
    putNote(mine, 'b')
    store.undo()
    expect(notes()).toEqual(['a'])
    store.undo()
    expect(notes()).toEqual([])
    store.redo()
    store.redo()
    expect(notes()).toEqual(['a', 'b'])
  })

  it('takes back as one what was done as one', () => {
    for (const id of ['a', 'b', 'c']) putNote(mine, id)
    putPattern(mine, 'p', ['a', 'b'])
    act(mine, () => {
      joinPattern(mine, 'c', 'p', null)
      placeNotes(mine, new Map([['a', [500, 500]]]))
    })
    store.undo()
    expect(store.groups().free.map(({ id }) => id)).toEqual(['c'])
    expect(store.get().notes.get('a')?.at).toEqual([0, 0])
    store.undo()
    expect(store.get().patterns.size).toBe(0)
  })

  it('takes typing back as a whole, apart from the acts around it', () => {
    putNote(mine, 'a')
    for (const text of ['h', 'he', 'hears']) writeText(mine, { of: 'note', id: 'a' }, text)
    setNote(mine, 'a', 'room', 'B2')
    store.undo()
    expect(store.get().notes.get('a')?.room).toBe('A1')
    expect(textOf('a')).toBe('hears')
    store.undo()
    expect(textOf('a')).toBe('a')
    expect(notes()).toEqual(['a'])
    store.undo()
    expect(notes()).toEqual([])
  })

  it('leaves others’ work', () => {
    putNote(mine, 'mine')
    send(mine, theirs)
    putNote(theirs, 'theirs')
    setNote(theirs, 'mine', 'room', 'C3')
    send(theirs, mine)
    expect(store.undoable.get()).toEqual({ undo: true, redo: false })
    setNote(mine, 'theirs', 'team', 'Blue')
    store.undo()
    expect(store.get().notes.get('theirs')).toMatchObject({ team: '' })
    expect(store.get().notes.get('mine')?.room).toBe('C3')
    expect(notes()).toEqual(['mine', 'theirs'])
  })

  it('takes back one’s own letters only, out of a text two wrote', () => {
    putNote(mine, 'a')
    send(mine, theirs)
    writeText(mine, { of: 'note', id: 'a' }, 'a pupil')
    writeText(theirs, { of: 'note', id: 'a' }, 'then a')
    send(theirs, mine)
    expect(textOf('a')).toBe('then a pupil')
    store.undo()
    expect(textOf('a')).toBe('then a')
  })

  it('brings back what one took away', () => {
    putNote(mine, 'a')
    putPattern(mine, 'p', ['a'])
    deleteNotes(mine, ['a'])
    expect(notes()).toEqual([])
    store.undo()
    expect(
      store
        .groups()
        .byPattern.get('p')
        ?.map(({ id }) => id),
    ).toEqual(['a'])
  })

  it('has nothing to take back of what others did, and says so', () => {
    putNote(theirs, 'a')
    send(theirs, mine)
    expect(store.undoable.get()).toEqual({ undo: false, redo: false })
    store.undo()
    expect(notes()).toEqual(['a'])
  })

  it('says what can be taken back or done again, and forgets redo at the next act', () => {
    const heard = vi.fn()
    store.undoable.subscribe(heard)
    putNote(mine, 'a')
    expect(store.undoable.get()).toEqual({ undo: true, redo: false })
    store.undo()
    expect(store.undoable.get()).toEqual({ undo: false, redo: true })
    putNote(mine, 'b')
    expect(store.undoable.get()).toEqual({ undo: true, redo: false })
    expect(heard).toHaveBeenCalled()
    store.redo()
    expect(notes()).toEqual(['b'])
  })
})
