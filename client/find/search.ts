import { type Groups, patternsInOrder } from '../../shared/board/groups.ts'
import type { Board, Note, Pattern, Subject } from '../../shared/board/model.ts'
import { folded, wordsOf } from '../parts/words.ts'

/** What is looked for. What is null is not asked. */
export interface Query {
  readonly text: string
  /** A room's code; empty for notes without a room. */
  readonly room: string | null
  readonly about: Subject | 'none' | null
  /** Only notes that are in no pattern. */
  readonly loose: boolean
}

export const NO_QUERY: Query = { text: '', room: null, about: null, loose: false }

/** Where a found note is. */
export type Whereabouts =
  | { readonly in: 'pattern'; readonly pattern: Pattern }
  | { readonly in: 'paper' }
  | { readonly in: 'parked' }

export type Hit =
  | {
      readonly kind: 'note'
      readonly id: string
      readonly note: Note
      readonly where: Whereabouts
    }
  | { readonly kind: 'pattern'; readonly id: string; readonly pattern: Pattern }

/** Whether anything is asked at all. */
export function asksAnything({ text, room, about, loose }: Query): boolean {
  return text.trim() !== '' || room !== null || about !== null || loose
}

/**
 * What fits a query, each once, in the order of the outline: patterns, after each its notes, then
 * the free notes, then the parked ones. Takes time in proportion to the board's notes, a
 * millisecond or two for 5,000 once they were looked at.
 */
export function search(board: Board, groups: Groups, query: Query): readonly Hit[] {
  if (!asksAnything(query)) return []
  const words = wordsOf(query.text)
  const hits: Hit[] = []
  const seen = new Set<string>()
  const take = (note: Note, where: Whereabouts): void => {
    if (seen.has(note.id) || !fits(note, query, words)) return
    seen.add(note.id)
    hits.push({ kind: 'note', id: note.id, note, where })
  }
  if (!query.loose) {
    for (const pattern of patternsInOrder(board)) {
      if (patternFits(pattern, query, words)) {
        hits.push({ kind: 'pattern', id: pattern.id, pattern })
      }
      for (const note of groups.byPattern.get(pattern.id) ?? []) {
        take(note, { in: 'pattern', pattern })
      }
    }
  }
  for (const note of groups.free) take(note, { in: 'paper' })
  if (!query.loose) for (const note of groups.parked) take(note, { in: 'parked' })
  return hits
}

function fits(note: Note, { room, about }: Query, words: readonly string[]): boolean {
  if (room !== null && note.room !== room) return false
  if (about !== null && (note.about ?? 'none') !== about) return false
  return words.length === 0 || hasAll(note, note.text, words)
}

/** A pattern has no room; one without a subject isn't "about nothing", it was only not said yet. */
function patternFits(pattern: Pattern, { room, about }: Query, words: readonly string[]): boolean {
  if (room !== null || words.length === 0) return false
  if (about !== null && pattern.about !== about) return false
  const said = [pattern.statement, ...pattern.formerly.map(({ statement }) => statement)]
  return hasAll(pattern, said.join('\n'), words)
}

function hasAll(entry: Note | Pattern, text: string, words: readonly string[]): boolean {
  let held = foldedOf.get(entry)
  if (held === undefined) {
    held = folded(text)
    foldedOf.set(entry, held)
  }
  for (const word of words) if (!held.includes(word)) return false
  return true
}

/** An entry that didn't change is the same object as before, so each text is folded once. */
const foldedOf = new WeakMap<Note | Pattern, string>()

/** The next hit after one (by id), or the one before it; around at either end. Null for no hits. */
export function neighbourHit(
  hits: readonly Hit[],
  at: string | null,
  direction: -1 | 1,
): Hit | null {
  const index = hits.findIndex(({ id }) => id === at)
  if (index === -1) return hits.at(direction === 1 ? 0 : -1) ?? null
  return hits[(index + direction + hits.length) % hits.length] ?? null
}
