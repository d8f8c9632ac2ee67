import { generateKeyBetween, generateNKeysBetween } from 'fractional-indexing'

/** A place in an order: a fractional-indexing key. Ties are broken by id. */
export type Rank = string

interface Ranked {
  readonly id: string
  readonly rank: Rank
}

/** The order of ranked things: by rank in code-unit order, then by id. */
export function byRank(a: Ranked, b: Ranked): number {
  if (a.rank !== b.rank) return a.rank < b.rank ? -1 : 1
  if (a.id !== b.id) return a.id < b.id ? -1 : 1
  return 0
}

/**
 * A rank between two neighbours; null means the open end.
 * Two people may have written the same rank, and another program a malformed one: both then count
 * as an open end, so that a place is always found.
 */
export function rankBetween(before: Rank | null, after: Rank | null): Rank {
  return ranksBetween(before, after, 1)[0] as Rank
}

/** `count` ranks in order between two neighbours, as `rankBetween` finds one. */
export function ranksBetween(before: Rank | null, after: Rank | null, count: number): Rank[] {
  const low = isRank(before) ? before : null
  const high = isRank(after) && (low === null || low < after) ? after : null
  return generateNKeysBetween(low, high, count)
}

/**
 * The rank of what is put before the `index`-th of an order, and new ones for those right behind that
 * place which share the rank before it (two people wrote it at once): there is none between equals.
 */
export function roomAt(order: readonly Rank[], index: number): readonly [Rank, ...Rank[]] {
  const low = order[index - 1] ?? null
  let end = index
  while (low !== null && end < order.length && (order[end] ?? '') <= low) end++
  const [rank = '', ...along] = ranksBetween(low, order[end] ?? null, 1 + end - index)
  return [rank, ...along]
}

/** `count` ranks in order, behind the last of `existing` (in any order). */
export function ranksAfter(existing: Iterable<Rank>, count: number): Rank[] {
  let last: Rank | null = null
  for (const rank of existing) if (isRank(rank) && (last === null || rank > last)) last = rank
  return generateNKeysBetween(last, null, count)
}

/** One rank behind the last of `existing`. */
export function rankAfter(existing: Iterable<Rank>): Rank {
  return ranksAfter(existing, 1)[0] as Rank
}

/** Whether a value is a rank that others can be put before and behind. */
export function isRank(value: unknown): value is Rank {
  if (typeof value !== 'string') return false
  try {
    generateKeyBetween(value, null)
    return true
  } catch {
    return false
  }
}

/**
 * The rank of a thing in a list that was laid as a whole behind `behind` in another: the things of
 * one list keep their order. Each '0' is written so that an end counts as less than any digit.
 */
export function rankBehind(behind: Rank, rank: Rank): Rank {
  return `${behind}${rank.replaceAll('0', '02')}01`
}
