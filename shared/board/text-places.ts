import * as Y from 'yjs'
import { type BoardDoc, type Entry, entryOf, mapIn } from './doc.ts'
import { linkNamed } from './links.ts'
import type { Phase } from './model.ts'

/** Every text of a board that people write in together, by where it stands. */
export type TextPlace =
  | { readonly of: 'note'; readonly id: string }
  | { readonly of: 'statement'; readonly id: string }
  | { readonly of: 'prediction'; readonly id: string }
  | { readonly of: 'action'; readonly id: string }
  | { readonly of: 'clause'; readonly id: string; readonly clause: Clause }
  /** `link` is the link's name (see links.ts). */
  | { readonly of: 'link'; readonly id: string; readonly link: string }
  | { readonly of: 'protocol'; readonly id: string; readonly phase: Phase }

export const CLAUSES = ['action', 'then', 'soThat', 'assumption', 'disprovedBy'] as const
/** A part of a theory that is one text. The links between them are a list (`of: 'link'`). */
type Clause = (typeof CLAUSES)[number]

/** One word for a place: the same for the same place, and for no other. */
export function nameOf(place: TextPlace): string {
  switch (place.of) {
    case 'clause':
      return `${place.of}:${place.id}:${place.clause}`
    case 'link':
      return `${place.of}:${place.id}:${place.link}`
    case 'protocol':
      return `${place.of}:${place.id}:${place.phase}`
    default:
      return `${place.of}:${place.id}`
  }
}

/**
 * The text in a place, or null where there is none. Only `to-write`, inside a transaction, is one
 * that an older or foreign writer left out or wrote plainly made on the spot.
 */
export function findText(
  board: BoardDoc,
  place: TextPlace,
  why: 'to-read' | 'to-write',
): Y.Text | null {
  switch (place.of) {
    case 'note':
      return textIn(entryOf(board, 'notes', place.id), 'text', why)
    case 'statement':
      return textIn(entryOf(board, 'patterns', place.id), 'statement', why)
    case 'prediction':
      return textIn(entryOf(board, 'predictions', place.id), 'text', why)
    case 'action':
      return textIn(entryOf(board, 'next', place.id), 'action', why)
    case 'clause':
      return textIn(entryOf(board, 'theories', place.id), place.clause, why)
    case 'link':
      return linkNamed(entryOf(board, 'theories', place.id)?.get('links'), place.link)
    case 'protocol': {
      const theory = entryOf(board, 'theories', place.id)
      if (theory === null) return null
      if (why === 'to-write') return textIn(mapIn(theory, 'protocol'), place.phase, why)
      const sheet = theory.get('protocol')
      return textIn(sheet instanceof Y.Map ? sheet : null, place.phase, why)
    }
  }
}

function textIn(entry: Entry | null, field: string, why: 'to-read' | 'to-write'): Y.Text | null {
  if (entry === null) return null
  const held = entry.get(field)
  if (held instanceof Y.Text) return held
  if (why === 'to-read') return null
  const text = new Y.Text(typeof held === 'string' ? held : '')
  entry.set(field, text)
  return text
}
