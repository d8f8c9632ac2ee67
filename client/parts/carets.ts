import type { CSSProperties } from 'react'
import type { BoardDoc } from '../../shared/board/doc.ts'
import { placeOfMark } from '../../shared/board/marks.ts'
import type { TextPlace } from '../../shared/board/text-places.ts'
import type { Writer } from '../sync/writers.ts'

/** Where somebody else's caret is in a text that is shown, and how much of it they have selected. */
export interface OthersCaret {
  readonly client: number
  readonly name: string
  readonly colour: number
  /** In code units; a caret whose place isn't known yet stands at the end. */
  readonly at: number
  readonly start: number
  readonly end: number
}

/** A part of a text with carets in it: letters, or one caret between them. */
export type Piece =
  | { readonly is: 'letters'; readonly text: string; readonly selectedBy: number | null }
  | { readonly is: 'caret'; readonly caret: OthersCaret }

/** Where the carets of these writers are now, in a text as it is shown. */
export function caretsIn(
  board: BoardDoc,
  place: TextPlace,
  writers: readonly Writer[],
  text: string,
): readonly OthersCaret[] {
  return writers.map(({ client, name, colour, anchor, head }) => {
    // What is shown may be a frame older than the board.
    const within = (at: number | null): number => wholeAt(text, at ?? text.length)
    const at = within(placeOfMark(board, place, head))
    const from = within(placeOfMark(board, place, anchor))
    return { client, name, colour, at, start: Math.min(at, from), end: Math.max(at, from) }
  })
}

/** A text in pieces, with the carets between its letters. The letters are the whole text, in order. */
export function pieces(text: string, carets: readonly OthersCaret[]): readonly Piece[] {
  const cuts = new Set([0, text.length])
  for (const { at, start, end } of carets) cuts.add(at).add(start).add(end)
  const ordered = [...cuts].sort((a, b) => a - b)
  return ordered.flatMap((cut, index): readonly Piece[] => {
    const here = carets.filter(({ at }) => at === cut)
    const standing = here.map((caret): Piece => ({ is: 'caret', caret }))
    const letters = text.slice(cut, ordered[index + 1])
    const by = carets.find(({ start, end }) => start <= cut && cut < end)
    if (letters === '' || index === ordered.length - 1) return standing
    return [...standing, { is: 'letters', text: letters, selectedBy: by?.colour ?? null }]
  })
}

/** A place in a text, moved out of a character that it would tear in two. */
function wholeAt(text: string, at: number): number {
  const place = Math.min(at, text.length)
  const unit = text.charCodeAt(place)
  const before = text.charCodeAt(place - 1)
  const isTorn = unit >= 0xdc00 && unit < 0xe000 && before >= 0xd800 && before < 0xdc00
  return isTorn ? place - 1 : place
}

/** A style with somebody's colour: the same in every text and beside their name. */
export function handOf(colour: number): CSSProperties {
  return { '--hand': `var(--hand-${colour})` } as CSSProperties
}
