import * as Y from 'yjs'
import { type BoardDoc, entryOf, openBoard } from '../../../../shared/board/doc.ts'
import { addNotes, placeNotes } from '../../../../shared/board/notes.ts'
import { addPattern, joinPattern, takeOut } from '../../../../shared/board/patterns.ts'
import { writeText } from '../../../../shared/board/texts.ts'
import { words } from './words.ts'

const NOTES = 2_000
const PATTERNS = 40
/** Three hundred people, each on three devices one after the other. */
const PEOPLE = 300
const DEVICES = 3
/** Of a hundred operations. */
const MOVES = 70
const REGROUPINGS = 20
const LONGEST_TEXT = 400

/** A board's whole past, as the updates (V1) in which it came about. */
export interface History {
  readonly updates: readonly Uint8Array[]
  readonly notes: number
  readonly vector: Uint8Array
}

/** Two thousand notes with real words, and then so many operations by nine hundred devices. */
export function makeHistory(operations: number, random: () => number): History {
  const doc = new Y.Doc()
  const board = openBoard(doc)
  const updates: Uint8Array[] = []
  doc.on('update', (update: Uint8Array) => updates.push(update))
  const any = (count: number): number => Math.floor(random() * count)

  for (let index = 0; index < NOTES; index++) {
    doc.clientID = deviceOf(any(PEOPLE), 0)
    addNotes(board, [noteOf(index)], index)
  }
  for (let index = 0; index < PATTERNS; index++) {
    addPattern(board, { id: patternId(index), at: [index * 600, 0], notes: [] }, index)
  }
  for (let done = 0; done < operations; done++) {
    doc.clientID = deviceOf(any(PEOPLE), Math.floor((done * DEVICES) / operations))
    operate(board, any)
  }
  const history = { updates, notes: NOTES, vector: Y.encodeStateVector(doc) }
  doc.destroy()
  return history
}

function operate(board: BoardDoc, any: (count: number) => number): void {
  const id = noteId(any(NOTES))
  const dice = any(100)
  if (dice < MOVES) placeNotes(board, new Map([[id, [any(8_000), any(6_000)]]]))
  else if (dice >= MOVES + REGROUPINGS) rewrite(board, id, any)
  else if (any(4) > 0) joinPattern(board, id, patternId(any(PATTERNS)), null)
  else takeOut(board, id, patternId(any(PATTERNS)), [any(8_000), any(6_000)])
}

/** Puts a word somewhere in the text, or takes a stretch out of a long one. */
function rewrite(board: BoardDoc, id: string, any: (count: number) => number): void {
  const text = String(entryOf(board, 'notes', id)?.get('text'))
  const at = any(text.length)
  const next =
    text.length > LONGEST_TEXT
      ? text.slice(0, at) + text.slice(at + 40)
      : `${text.slice(0, at)}${words(any(300)).slice(0, 1 + any(8))}${text.slice(at)}`
  writeText(board, { of: 'note', id }, next)
}

function noteOf(index: number) {
  const at = [(index % 50) * 224, Math.floor(index / 50) * 174] as const
  const text = words(index)
  return { id: noteId(index), text, at, room: 'A1', about: null, team: 'Red', by: null }
}

/** Ids as large as those that Yjs draws, no two alike. */
function deviceOf(person: number, device: number): number {
  return 1_000_000_000 + (person * DEVICES + device) * 1_000_003
}

function noteId(index: number): string {
  return `note-${String(index).padStart(7, '0')}`
}

function patternId(index: number): string {
  return `patt-${String(index).padStart(7, '0')}`
}
