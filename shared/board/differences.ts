// How texts differ, and where places in them are after others wrote. Places and lengths are UTF-16
// code units, as Y.Text counts them; no stretch begins or ends inside a surrogate pair.

/** One stretch of a text that is replaced. */
export interface Change {
  readonly at: number
  readonly removed: number
  readonly added: string
}

/** What a person saw while typing, where that may be older than what stands there now. */
export interface Seen {
  readonly text: string
  /** What others have made of it since, in order; what isn't told here is found by comparing. */
  readonly since: readonly Change[]
}

/** A text after a change to it. */
export function changed(text: string, { at, removed, added }: Change): string {
  return text.slice(0, at) + added + text.slice(at + removed)
}

/** Where a place in a text is after a change to it; inside what was replaced, it is behind that. */
export function placeAfter(place: number, { at, removed, added }: Change): number {
  if (place <= at) return place
  if (place >= at + removed) return place - removed + added.length
  return at + added.length
}

/**
 * A change of a text that was seen, as changes of what has become of it: to be made in this order.
 * Of what it takes away only letters that were seen are taken, not what others wrote among them.
 */
export function carriedOver(
  { at, removed, added }: Change,
  seen: Seen,
  now: string,
): readonly Change[] {
  const untold = difference(seen.since.reduce(changed, seen.text), now)
  const since = untold === null ? seen.since : [...seen.since, untold]
  const start = since.reduce(placeAfter, at)
  if (since.length === 0) return [{ at, removed, added }]
  const left: { at: number; removed: number; added: string }[] = []
  for (let letter = at; letter < at + removed; letter++) {
    const place = since.reduce<number | null>(letterAfter, letter)
    if (place === null) continue
    const last = left.at(-1)
    if (last !== undefined && last.at + last.removed === place) last.removed++
    else left.push({ at: place, removed: 1, added: '' })
  }
  // From behind, so that the places before stay true.
  left.reverse()
  return added === '' ? left : [...left, { at: start, removed: 0, added }]
}

/**
 * What others made of a text, as changes of what a person has made of it meanwhile: the other way
 * round than `carriedOver`, and to the same end. What was typed where they wrote stands before theirs.
 *
 * @returns null where somebody wrote in the midst of what the person took away.
 */
export function carriedBehind(theirs: readonly Change[], mine: Change): readonly Change[] | null {
  const behind: Change[] = []
  let own = mine
  for (const change of theirs) {
    const end = own.at + own.removed
    if (own.removed > 0 && change.added !== '' && change.at > own.at && change.at < end) return null
    behind.push(...changeAfter(change, own))
    own = { ...own, at: placeAfter(own.at, change), removed: own.removed - overlap(own, change) }
  }
  return behind
}

/** One change after another that was made of the same text at the same time. */
function changeAfter(change: Change, { at, removed, added }: Change): readonly Change[] {
  const [end, last] = [at + removed, change.at + change.removed]
  const behind = Math.max(0, last - Math.max(end, change.at))
  if (change.at >= at) {
    const place = change.at <= end ? at + added.length : change.at - removed + added.length
    return [{ at: place, removed: behind, added: change.added }]
  }
  const before = { ...change, removed: Math.min(last, at) - change.at }
  if (behind === 0) return [before]
  return [
    before,
    { at: change.at + change.added.length + added.length, removed: behind, added: '' },
  ]
}

/** How many letters two changes both take away. */
function overlap(one: Change, other: Change): number {
  const start = Math.max(one.at, other.at)
  return Math.max(0, Math.min(one.at + one.removed, other.at + other.removed) - start)
}

/** Where one letter is after a change; null when it is gone. */
function letterAfter(place: number | null, { at, removed, added }: Change): number | null {
  if (place === null || place < at) return place
  return place < at + removed ? null : place - removed + added.length
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

function isHighSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit < 0xdc00
}

function isLowSurrogate(unit: number): boolean {
  return unit >= 0xdc00 && unit < 0xe000
}
