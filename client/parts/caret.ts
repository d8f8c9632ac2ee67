import { type Change, placeAfter } from '../../shared/board/differences.ts'

/** A selection in a text, in code units; a caret is an empty one. */
export interface Caret {
  readonly start: number
  readonly end: number
}

/** Where a selection is after a change that somebody else made. */
export function carried({ start, end }: Caret, change: Change): Caret {
  return { start: placeAfter(start, change), end: placeAfter(end, change) }
}
