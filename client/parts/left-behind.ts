import { type Change, placeAfter } from '../../shared/board/differences.ts'
import type { BoardDoc } from '../../shared/board/doc.ts'
import { type Mark, markAt, placeOfMark } from '../../shared/board/marks.ts'
import { nameOf, type TextPlace } from '../../shared/board/text-places.ts'
import type { Caret } from './caret.ts'

// A note that is grouped or freed by another is drawn anew elsewhere, also under the hands of who
// writes in it: the old field leaves its caret behind, and the new one takes it up.

interface Left {
  readonly text: string
  readonly start: Mark
  readonly end: Mark
}

const left = new WeakMap<BoardDoc, Left>()

/** A field went away while it was written in. `since` is what it hadn't shown of the text yet. */
export function leaveBehind(
  board: BoardDoc,
  place: TextPlace,
  caret: Caret,
  since: readonly Change[],
): void {
  const start = markAt(board, place, since.reduce(placeAfter, caret.start))
  const end = markAt(board, place, since.reduce(placeAfter, caret.end))
  if (start !== null && end !== null) left.set(board, { text: nameOf(place), start, end })
}

/**
 * Takes up what was left behind in this text: says where the caret is in the text as it is on the
 * board now. Null when nothing was; what was left in another text is over.
 */
export function takeUp(board: BoardDoc, place: TextPlace): (() => Caret | null) | null {
  const found = left.get(board)
  left.delete(board)
  if (found === undefined || found.text !== nameOf(place)) return null
  return () => {
    const start = placeOfMark(board, place, found.start)
    const end = placeOfMark(board, place, found.end)
    return start === null || end === null ? null : { start, end }
  }
}
