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
