import fc from 'fast-check'
import * as Y from 'yjs'
import { addCopies, copyOf } from '../../../shared/board/copies.ts'
import { type BoardDoc, openBoard } from '../../../shared/board/doc.ts'
import { groupNotes } from '../../../shared/board/groups.ts'
import { mergePatterns } from '../../../shared/board/merging.ts'
import { joinAt, layDown } from '../../../shared/board/moves.ts'
import { addNext } from '../../../shared/board/next.ts'
import { deleteNotes, placeNotes, setNote } from '../../../shared/board/notes.ts'
import {
  dissolvePattern,
  joinPattern,
  setPattern,
  takeOut,
} from '../../../shared/board/patterns.ts'
import { writeText } from '../../../shared/board/texts.ts'
import { addLink, addTheory, deleteTheory, setEvidence } from '../../../shared/board/theories.ts'
import { readBoard } from '../../../shared/board/view.ts'
import { putNote, putPattern } from './small-board.ts'

const PEOPLE = 3

/** One act of one person. Notes, patterns and theories are meant by place among those seen. */
export type Act =
  | { readonly act: 'note' }
  | { readonly act: 'pattern'; readonly notes: readonly number[] }
  | { readonly act: 'join'; readonly note: number; readonly pattern: number; readonly how: number }
  | { readonly act: 'take-out'; readonly note: number; readonly pattern: number }
  | { readonly act: 'dissolve'; readonly pattern: number }
  | { readonly act: 'merge'; readonly from: number; readonly into: number }
  | { readonly act: 'insert'; readonly note: number; readonly pattern: number; readonly at: number }
  | { readonly act: 'lay-down'; readonly note: number; readonly pattern: number }
  | { readonly act: 'copy'; readonly pattern: number }
  | { readonly act: 'park'; readonly note: number; readonly parked: boolean }
  | { readonly act: 'place'; readonly note: number; readonly x: number }
  | { readonly act: 'type'; readonly note: number; readonly words: string }
  | { readonly act: 'name'; readonly pattern: number; readonly words: string }
  | { readonly act: 'delete'; readonly note: number }
  | { readonly act: 'theory' }
  | { readonly act: 'drop-theory'; readonly theory: number }
  | { readonly act: 'evidence'; readonly theory: number; readonly pattern: number }
  | { readonly act: 'next' }
  | { readonly act: 'undo' }
  | { readonly act: 'redo' }

/** An act, or the arrival of the `which`-th message that a person still waits for. */
export type Event =
  | { readonly event: 'act'; readonly who: number; readonly act: Act }
  | { readonly event: 'arrives'; readonly who: number; readonly which: number }

interface Person {
  readonly name: string
  readonly board: BoardDoc
  readonly undo: Y.UndoManager
  readonly waiting: Uint8Array[]
  made: number
}

/** What everybody together has added, and what somebody explicitly took off the board. */
interface Ledger {
  readonly added: Set<string>
  readonly deleted: Set<string>
}

const place = fc.nat({ max: 50 })
const words = fc.constantFrom('T waits', 'S: "why?"', '😀', 'two\nlines', 'x')
const on = <Name extends Act['act']>(act: Name) => fc.constant(act)

const anAct: fc.Arbitrary<Act> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ act: on('note') }) },
  {
    weight: 2,
    arbitrary: fc.record({ act: on('pattern'), notes: fc.array(place, { maxLength: 4 }) }),
  },
  {
    weight: 6,
    arbitrary: fc.record({ act: on('join'), note: place, pattern: place, how: fc.nat({ max: 2 }) }),
  },
  { weight: 2, arbitrary: fc.record({ act: on('take-out'), note: place, pattern: place }) },
  { weight: 2, arbitrary: fc.record({ act: on('dissolve'), pattern: place }) },
  { weight: 2, arbitrary: fc.record({ act: on('merge'), from: place, into: place }) },
  {
    weight: 3,
    arbitrary: fc.record({ act: on('insert'), note: place, pattern: place, at: place }),
  },
  { weight: 2, arbitrary: fc.record({ act: on('lay-down'), note: place, pattern: place }) },
  { weight: 1, arbitrary: fc.record({ act: on('copy'), pattern: place }) },
  { weight: 2, arbitrary: fc.record({ act: on('park'), note: place, parked: fc.boolean() }) },
  { weight: 1, arbitrary: fc.record({ act: on('place'), note: place, x: fc.nat() }) },
  { weight: 2, arbitrary: fc.record({ act: on('type'), note: place, words }) },
  { weight: 1, arbitrary: fc.record({ act: on('name'), pattern: place, words }) },
  { weight: 1, arbitrary: fc.record({ act: on('delete'), note: place }) },
  { weight: 1, arbitrary: fc.record({ act: on('theory') }) },
  { weight: 1, arbitrary: fc.record({ act: on('drop-theory'), theory: place }) },
  { weight: 2, arbitrary: fc.record({ act: on('evidence'), theory: place, pattern: place }) },
  { weight: 1, arbitrary: fc.record({ act: on('next') }) },
  { weight: 3, arbitrary: fc.record({ act: on('undo') }) },
  { weight: 1, arbitrary: fc.record({ act: on('redo') }) },
)

const who = fc.nat({ max: PEOPLE - 1 })
export const anEvent: fc.Arbitrary<Event> = fc.oneof(
  fc.record({ event: fc.constant('act' as const), who, act: anAct }),
  fc.record({ event: fc.constant('arrives' as const), who, which: fc.nat({ max: 9 }) }),
)

/** Three people at one empty board; what one writes waits with the others until it arrives. */
export function gather(): readonly Person[] {
  const people = Array.from({ length: PEOPLE }, (_, index): Person => {
    const doc = new Y.Doc()
    doc.clientID = index + 2
    const board = openBoard(doc)
    const undo = new Y.UndoManager(Object.values(board.roots), {
      trackedOrigins: new Set([board.origin.acting, board.origin.typing]),
      captureTimeout: 0,
    })
    return { name: 'abc'[index] ?? '', board, undo, waiting: [], made: 0 }
  })
  for (const person of people) {
    person.board.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin === 'arrival') return
      for (const other of people) if (other !== person) other.waiting.push(update)
    })
  }
  return people
}

function arrive(person: Person, which: number): void {
  const [update] = person.waiting.splice(which % Math.max(1, person.waiting.length), 1)
  if (update !== undefined) Y.applyUpdate(person.board.doc, update, 'arrival')
}

function pick(ids: Iterable<string>, place: number): string {
  const all = [...ids].sort()
  return all[place % Math.max(1, all.length)] ?? 'nobody-made-it'
}

function perform(person: Person, act: Act, ledger: Ledger): void {
  const { board } = person
  const { notes, patterns, theories } = board.roots
  const fresh = (kind: string): string => `${kind}-${person.name}${String(person.made++)}`
  switch (act.act) {
    case 'note': {
      const id = fresh('note')
      if (putNote(board, id, person.made % 3).ok) ledger.added.add(id)
      return
    }
    case 'pattern': {
      const members = new Set(act.notes.map((at) => pick(notes.keys(), at)))
      putPattern(board, fresh('pattern'), [...members], person.made % 3)
      return
    }
    case 'join': {
      const note = pick(notes.keys(), act.note)
      const held = readBoard(board).notes.get(note)?.in ?? {}
      const from = [null, 'none' as const, Object.keys(held).sort()[0] ?? null][act.how] ?? null
      joinPattern(board, note, pick(patterns.keys(), act.pattern), from)
      return
    }
    case 'take-out':
      takeOut(board, pick(notes.keys(), act.note), pick(patterns.keys(), act.pattern), [1, 2])
      return
    case 'dissolve':
      dissolvePattern(board, pick(patterns.keys(), act.pattern))
      return
    case 'merge':
      mergePatterns(board, pick(patterns.keys(), act.from), pick(patterns.keys(), act.into))
      return
    case 'insert': {
      const note = pick(notes.keys(), act.note)
      joinAt(
        board,
        [{ id: note, from: null }],
        pick(patterns.keys(), act.pattern),
        pick(notes.keys(), act.at),
      )
      return
    }
    case 'lay-down': {
      const from = pick(patterns.keys(), act.pattern)
      layDown(board, {
        notes: [{ id: pick(notes.keys(), act.note), at: [3, 4], from }],
        patterns: [],
      })
      return
    }
    case 'copy': {
      const now = readBoard(board)
      const copied = copyOf(now, groupNotes(now), [pick(patterns.keys(), act.pattern)], () => null)
      const copies = addCopies(board, copied, () => fresh('copy'), person.made % 3)
      if (copies.ok) for (const id of copies.value.notes) ledger.added.add(id)
      return
    }
    case 'park':
      setNote(board, pick(notes.keys(), act.note), 'parked', act.parked)
      return
    case 'place':
      placeNotes(board, new Map([[pick(notes.keys(), act.note), [act.x, act.x]]]))
      return
    case 'type':
      writeText(board, { of: 'note', id: pick(notes.keys(), act.note) }, act.words)
      return
    case 'name':
      writeText(board, { of: 'statement', id: pick(patterns.keys(), act.pattern) }, act.words)
      setPattern(board, pick(patterns.keys(), act.pattern), 'qualifier', 'many')
      return
    case 'delete': {
      const id = pick(notes.keys(), act.note)
      if (deleteNotes(board, [id]).ok) ledger.deleted.add(id)
      return
    }
    case 'theory':
      addTheory(board, { id: fresh('theory'), lead: 'If', from: null })
      return
    case 'drop-theory':
      deleteTheory(board, pick(theories.keys(), act.theory))
      return
    case 'evidence': {
      const id = pick(theories.keys(), act.theory)
      setEvidence(board, id, pick(patterns.keys(), act.pattern), 'supports')
      addLink(board, id)
      return
    }
    case 'next':
      addNext(board, { id: fresh('next'), action: 'Meet', horizon: 'week', for: 'school' })
      return
    case 'undo':
      unmade(person, () => person.undo.undo(), ledger)
      return
    case 'redo':
      unmade(person, () => person.undo.redo(), ledger)
  }
}

/** Undoing one's own adding is an explicit deletion. */
function unmade(person: Person, change: () => void, ledger: Ledger): void {
  const before = [...person.board.roots.notes.keys()]
  change()
  for (const id of before) if (!person.board.roots.notes.has(id)) ledger.deleted.add(id)
}

export function run(events: readonly Event[]): { people: readonly Person[]; ledger: Ledger } {
  const people = gather()
  const ledger = play(people, events)
  meet(people)
  return { people, ledger }
}

/** Lets people do what is told, one after the other; not all of it has arrived everywhere then. */
export function play(people: readonly Person[], events: readonly Event[]): Ledger {
  const ledger = { added: new Set<string>(), deleted: new Set<string>() }
  for (const event of events) {
    const person = people[event.who]
    if (person === undefined) continue
    if (event.event === 'act') perform(person, event.act, ledger)
    else arrive(person, event.which)
  }
  return ledger
}

/**
 * Everything arrives, and everybody asks everybody for what they still miss, as clients do when they
 * are back online. Without asking, Yjs 13.6 may hold back an update that came before the one it
 * follows until some other update comes by.
 */
function meet(people: readonly Person[]): void {
  for (const person of people) while (person.waiting.length > 0) arrive(person, 0)
  for (const person of people) {
    for (const other of people) {
      const missing = Y.encodeStateAsUpdate(other.board.doc, Y.encodeStateVector(person.board.doc))
      if (other !== person) Y.applyUpdate(person.board.doc, missing, 'arrival')
    }
  }
}
