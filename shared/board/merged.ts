import * as Y from 'yjs'
import { isRank, type Rank, rankBehind } from '../rank.ts'
import type { BoardDoc, Entry } from './doc.ts'
import type { FormerStatement, Note, Pattern } from './model.ts'
import { canBeId, readPattern } from './read.ts'

// A pattern that was merged into another stays in the document and says into which (`into`). All
// that names it counts for the one that stands for it, also what somebody writes who has not heard
// of the merging yet. So two who merge at once agree, and nothing that was said is gone.

/** Patterns that were merged into others, each with what stands for it now. */
export type Merged = ReadonlyMap<string, Standing>

interface Standing {
  /** The pattern that stands for it. */
  readonly end: string
  /** The rank there behind which its notes lie; empty where none is known. */
  readonly behind: Rank
}

/** Of patterns merged in a ring (by several people at once) the first by its id stands for all. */
export function mergedIn(patterns: Entry): Merged {
  const into = new Map<string, string>()
  for (const [id, entry] of patterns.entries()) {
    const to = entry instanceof Y.Map ? entry.get('into') : null
    // Of what was dissolved meanwhile nothing can stand for it: it stands for itself again.
    if (typeof to === 'string' && to !== id && canBeId(to) && patterns.get(to) instanceof Y.Map) {
      into.set(id, to)
    }
  }
  const standing = new Map<string, string>()
  for (const id of into.keys()) settle(id, into, standing)
  return new Map(
    [...standing].flatMap(([id, end]) =>
      id === end ? [] : [[id, { end, behind: behindIn(patterns, id, end, into) }] as const],
    ),
  )
}

/** Where the notes of a pattern lie in the one that stands for it, over all that lie between. */
function behindIn(
  patterns: Entry,
  from: string,
  end: string,
  into: ReadonlyMap<string, string>,
): Rank {
  const ranks: Rank[] = []
  for (let at: string | undefined = from; at !== undefined && at !== end; at = into.get(at)) {
    const entry = patterns.get(at)
    const behind = entry instanceof Y.Map ? entry.get('behind') : null
    if (isRank(behind)) ranks.unshift(behind)
  }
  return ranks.reduce((all, rank) => (all === '' ? rank : rankBehind(all, rank)), '')
}

/** Follows the way from one pattern and notes for all on it where it ends. */
function settle(from: string, into: ReadonlyMap<string, string>, standing: Map<string, string>) {
  const way = new Set<string>()
  let at = from
  for (;;) {
    way.add(at)
    const next = into.get(at)
    const end = next === undefined ? at : (standing.get(next) ?? ringEnd(way, next))
    if (end !== null) {
      for (const id of way) standing.set(id, end)
      return
    }
    if (next === undefined) return
    at = next
  }
}

/** Where a way meets itself: the first of its ring; null where it goes on. */
function ringEnd(way: ReadonlySet<string>, next: string): string | null {
  if (!way.has(next)) return null
  const ids = [...way]
  return ids.slice(ids.indexOf(next)).sort()[0] ?? null
}

/** The pattern that stands for one; itself where it was not merged. */
export function standsFor(merged: Merged, id: string): string {
  return merged.get(id)?.end ?? id
}

/** The rank of a note in a pattern, as it counts in the one that stands for that. */
export function rankThrough(merged: Merged, id: string, rank: Rank): Rank {
  const behind = merged.get(id)?.behind ?? ''
  return behind === '' ? rank : rankBehind(behind, rank)
}

/** The patterns a note is in, read through what was merged. */
export function inThrough(held: Note['in'], merged: Merged): Note['in'] {
  const ranks = Object.entries(held).map(([id, rank]) => [id, rankThrough(merged, id, rank)])
  return throughMerged(Object.fromEntries(ranks), merged)
}

/**
 * All the ids under which one pattern is named: its own, and those of the ones merged into it. Of
 * one that was merged meanwhile those of the pattern that stands for it.
 */
export function namesOf(board: BoardDoc, id: string): readonly string[] {
  const merged = mergedIn(board.roots.patterns)
  const end = standsFor(merged, id)
  return [end, ...mergedInto(merged, end)]
}

/** The ids of what was merged into a pattern, in an order that is the same everywhere. */
export function mergedInto(merged: Merged, id: string): readonly string[] {
  return [...merged].flatMap(([from, { end }]) => (end === id ? [from] : [])).sort()
}

/**
 * A record by ids of things, read through what was merged: what stands there under the own id
 * counts before what stands there under another, unless `join` makes one of both.
 */
export function throughMerged<T>(
  held: Readonly<Record<string, T>>,
  merged: Merged,
  join: (own: T, other: T) => T = (own) => own,
): Readonly<Record<string, T>> {
  const ids = Object.keys(held)
  if (merged.size === 0 || !ids.some((id) => merged.has(id))) return held
  const kept: Record<string, T> = {}
  for (const id of ids) if (!merged.has(id)) Object.assign(kept, { [id]: held[id] })
  for (const id of ids.filter((name) => merged.has(name)).sort()) {
    const [end, value] = [standsFor(merged, id), held[id]]
    const own = kept[end]
    if (value !== undefined) kept[end] = own === undefined ? value : join(own, value)
  }
  return kept
}

/** What was said of the patterns that were merged into one, and is neither its statement nor settled. */
export function formerStatements(
  { id, statement }: Pick<Pattern, 'id' | 'statement'>,
  merged: Merged,
  patterns: Entry,
): readonly FormerStatement[] {
  const said = new Set([statement.trim(), ''])
  return mergedInto(merged, id).flatMap((from) => {
    const entry = patterns.get(from)
    if (!(entry instanceof Y.Map)) return []
    const words = readPattern(from, entry).statement
    if (said.has(words.trim()) || entry.get('settled') === words) return []
    said.add(words.trim())
    return [{ id: from, statement: words }]
  })
}

/** The notes that stand for a pattern, with those that stood for what was merged into it. */
export function allExemplars(
  { id, exemplars }: Pick<Pattern, 'id' | 'exemplars'>,
  merged: Merged,
  patterns: Entry,
): Pattern['exemplars'] {
  const marked = mergedInto(merged, id).map((from) => {
    const entry = patterns.get(from)
    return entry instanceof Y.Map ? readPattern(from, entry).exemplars : {}
  })
  return Object.assign({}, ...marked, exemplars)
}
