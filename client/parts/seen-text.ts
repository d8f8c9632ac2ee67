import {
  type Change,
  carriedBehind,
  changed,
  difference,
  type Seen,
} from '../../shared/board/differences.ts'

// What a field shows may be older than the board: others' letters come with the next frame, and not
// at all while a word is being composed. So a field remembers the text that its content was made
// from and what became of it since; what is typed is a change of that text.

/** More has become of a text that is shown. */
export function heard(seen: Seen, changes: readonly Change[]): Seen {
  return { ...seen, since: [...seen.since, ...changes] }
}

/** A field that catches up with the board: what it shows from now on, and what it passed over. */
export function caughtUp(
  seen: Seen,
  shown: string,
): { readonly seen: Seen; readonly passed: readonly Change[] } {
  let text = seen.text
  let upTo = text === shown ? 0 : null
  for (const [index, change] of seen.since.entries()) {
    text = changed(text, change)
    if (text === shown) upTo = index + 1
  }
  if (upTo !== null) {
    const since = seen.since.slice(upTo)
    return { seen: { text: shown, since }, passed: seen.since.slice(0, upTo) }
  }
  const untold = difference(seen.text, shown)
  return { seen: { text: shown, since: [] }, passed: untold === null ? [] : [untold] }
}

/**
 * What a field has seen when its content was written to the board, which now reads `board`. What
 * others wrote meanwhile, at several places perhaps, is told change by change: taken for one stretch it
 * would carry the caret to its end.
 */
export function written(content: string, board: string, before?: Seen): Seen {
  const typed = before === undefined ? null : difference(before.text, content)
  const since = typed === null ? null : carriedBehind(before?.since ?? [], typed)
  if (since !== null && since.reduce(changed, content) === board) return { text: content, since }
  const rest = difference(content, board)
  return { text: content, since: rest === null ? [] : [rest] }
}
