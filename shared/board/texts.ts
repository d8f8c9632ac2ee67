import { LIMITS } from '../limits.ts'
import { carriedOver, changed, difference, type Seen } from './differences.ts'
import { type BoardDoc, type } from './doc.ts'
import { done, type Outcome, refused } from './outcome.ts'
import { findText, type TextPlace } from './text-places.ts'

/** How long the text in this place may be. */
function textLimit(place: TextPlace): number {
  return place.of === 'note' ? LIMITS.noteLength : LIMITS.statementLength
}

/** Writes the first words of a text, unless somebody else has begun it by now: theirs stay. */
export function beginText(board: BoardDoc, place: TextPlace, first: string): Outcome {
  const begun = findText(board, place, 'to-write')?.toString() ?? ''
  return begun === '' ? writeText(board, place, first) : refused({ why: 'same' })
}

/**
 * Makes the text in a place read `next`, by changing only what differs, so that what another
 * person writes in the same text at the same time stays. A note's text can't become empty.
 *
 * With `seen` only what the person changed of what they saw is changed. Without it they saw what
 * stands there.
 */
export function writeText(board: BoardDoc, place: TextPlace, next: string, seen?: Seen): Outcome {
  const limit = textLimit(place)
  return type(board, () => {
    const text = findText(board, place, 'to-write')
    if (text === null) return refused({ why: 'gone' })
    const now = text.toString()
    const typed = difference(seen?.text ?? now, next)
    if (typed === null) return refused({ why: 'same' })
    const changes = seen === undefined ? [typed] : carriedOver(typed, seen, now)
    if (changes.length === 0) return refused({ why: 'same' })
    const result = changes.reduce(changed, now)
    if (result.length > limit) return refused({ why: 'too-long', limit })
    if (place.of === 'note' && result.trim() === '') return refused({ why: 'empty' })
    for (const { at, removed, added } of changes) {
      if (removed > 0) text.delete(at, removed)
      if (added !== '') text.insert(at, added)
    }
    return done()
  })
}
