import * as Y from 'yjs'
import { type BoardDoc, openBoard } from '../../../shared/board/doc.ts'
import type { About, Board } from '../../../shared/board/model.ts'
import { addNotes } from '../../../shared/board/notes.ts'
import { addPattern } from '../../../shared/board/patterns.ts'
import type { TextPlace } from '../../../shared/board/text-places.ts'
import { linkNames } from '../../../shared/board/theories.ts'
import { readBoard } from '../../../shared/board/view.ts'

export const ABOUT: About = {
  title: 'Round one',
  school: 'Fenwater Lane',
  network: '',
  date: '2025-03-12',
  lead: 'If',
  focus: 'Pupils wait for an adult.',
  questions: ['What do pupils do when they are stuck?'],
  rooms: ['A1', 'B2'],
  teams: ['Red'],
  language: 'en',
  authors: 'hidden',
}

export function emptyBoard(): BoardDoc {
  return openBoard(new Y.Doc())
}

/** A board with these free notes, a second apart; a note's text is its id. */
export function boardWith(...ids: readonly string[]): BoardDoc {
  const board = emptyBoard()
  for (const [index, id] of ids.entries()) putNote(board, id, index * 1_000)
  return board
}

export function putNote(board: BoardDoc, id: string, now = 0) {
  const note = { id, text: id, at: [0, 0] as const, room: 'A1', about: null, team: '', by: 'tab-1' }
  return addNotes(board, [note], now)
}

export function putPattern(board: BoardDoc, id: string, notes: readonly string[], now = 0) {
  return addPattern(board, { id, at: [0, 0], notes }, now)
}

/** The board as it stands. */
export function read(board: BoardDoc): Board {
  return readBoard(board)
}

/** Where one writes in an "and then" of a theory, by its place among them. */
export function linkPlace(board: BoardDoc, id: string, index: number): TextPlace {
  return { of: 'link', id, link: linkNames(board, id)[index] ?? '' }
}

/** Brings the state of one board to another. */
export function send(from: BoardDoc, to: BoardDoc): void {
  Y.applyUpdate(to.doc, Y.encodeStateAsUpdate(from.doc, Y.encodeStateVector(to.doc)), 'remote')
}
