import * as Y from 'yjs'
import { LIMITS } from '../limits.ts'
import { type BoardDoc, type Entry, entryOf, mapIn, type } from './doc.ts'
import type { Phase } from './model.ts'
import { done, type Outcome, refused } from './outcome.ts'

/** Every text of a board that people write in together, by where it stands. */
export type TextPlace =
  | { readonly of: 'note'; readonly id: string }
  | { readonly of: 'statement'; readonly id: string }
  | { readonly of: 'prediction'; readonly id: string }
  | { readonly of: 'action'; readonly id: string }
  | { readonly of: 'clause'; readonly id: string; readonly clause: Clause }
  | { readonly of: 'link'; readonly id: string; readonly index: number }
  | { readonly of: 'protocol'; readonly id: string; readonly phase: Phase }

export const CLAUSES = ['action', 'then', 'soThat', 'assumption', 'disprovedBy'] as const
/** A part of a theory that is one text. The links between them are a list (`of: 'link'`). */
type Clause = (typeof CLAUSES)[number]

/** How long the text in this place may be. */
function textLimit(place: TextPlace): number {
  return place.of === 'note' ? LIMITS.noteLength : LIMITS.statementLength
}

/**
 * Makes the text in a place read `next`, by changing only what differs, so that what another
 * person writes in the same text at the same time stays. A note's text can't become empty.
 *
 * `shown` is what the person saw while typing, where that may be older than what stands there now:
 * only what they changed of it is changed. Without it they saw what stands there.
 */
export function writeText(
  board: BoardDoc,
  place: TextPlace,
  next: string,
  shown?: string,
): Outcome {
  const limit = textLimit(place)
  return type(board, () => {
    const text = findText(board, place)
    if (text === null) return refused({ why: 'gone' })
    const now = text.toString()
    const typed = difference(shown ?? now, next)
    if (typed === null) return refused({ why: 'same' })
    const { at, removed, added } = carriedOver(typed, shown ?? now, now)
    const result = now.slice(0, at) + added + now.slice(at + removed)
    if (result.length > limit) return refused({ why: 'too-long', limit })
    if (place.of === 'note' && result.trim() === '') return refused({ why: 'empty' })
    if (removed > 0) text.delete(at, removed)
    if (added !== '') text.insert(at, added)
    return done()
  })
}

/** One stretch of a text that is replaced. */
export interface Change {
  readonly at: number
  readonly removed: number
  readonly added: string
}

/** Where a place in a text is after a change to it; inside what was replaced, it is behind that. */
export function placeAfter(place: number, { at, removed, added }: Change): number {
  if (place <= at) return place
  if (place >= at + removed) return place - removed + added.length
  return at + added.length
}

/** A change of one text as a change of what has become of that text meanwhile. */
function carriedOver(change: Change, before: string, after: string): Change {
  const meanwhile = difference(before, after)
  if (meanwhile === null) return change
  const at = placeAfter(change.at, meanwhile)
  const end = placeAfter(change.at + change.removed, meanwhile)
  return { at, removed: Math.max(0, end - at), added: change.added }
}

/** The one stretch in which two strings differ, or null when they don't. */
export function difference(before: string, after: string): Change | null {
  if (before === after) return null
  const shorter = Math.min(before.length, after.length)
  let at = 0
  while (at < shorter && before[at] === after[at]) at++
  // A stretch that begins or ends inside a surrogate pair would tear a character in two.
  if (at > 0 && isHighSurrogate(before.charCodeAt(at - 1))) at--
  let same = 0
  while (
    same < shorter - at &&
    before[before.length - 1 - same] === after[after.length - 1 - same]
  ) {
    same++
  }
  if (same > 0 && isLowSurrogate(before.charCodeAt(before.length - same))) same--
  return { at, removed: before.length - at - same, added: after.slice(at, after.length - same) }
}

function findText(board: BoardDoc, place: TextPlace): Y.Text | null {
  switch (place.of) {
    case 'note':
      return textIn(entryOf(board, 'notes', place.id), 'text')
    case 'statement':
      return textIn(entryOf(board, 'patterns', place.id), 'statement')
    case 'prediction':
      return textIn(entryOf(board, 'predictions', place.id), 'text')
    case 'action':
      return textIn(entryOf(board, 'next', place.id), 'action')
    case 'clause':
      return textIn(entryOf(board, 'theories', place.id), place.clause)
    case 'link': {
      const links = entryOf(board, 'theories', place.id)?.get('links')
      const link = links instanceof Y.Array ? links.get(place.index) : null
      return link instanceof Y.Text ? link : null
    }
    case 'protocol': {
      const theory = entryOf(board, 'theories', place.id)
      return theory === null ? null : textIn(mapIn(theory, 'protocol'), place.phase)
    }
  }
}

/** The text of a field; one that an older or foreign writer left out or wrote plainly is made. */
function textIn(entry: Entry | null, field: string): Y.Text | null {
  if (entry === null) return null
  const held = entry.get(field)
  if (held instanceof Y.Text) return held
  const text = new Y.Text(typeof held === 'string' ? held : '')
  entry.set(field, text)
  return text
}

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000
}
