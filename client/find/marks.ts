import { folded, wordsOf } from '../parts/words.ts'

/** A piece of a text, and whether it is what was sought. */
export interface Piece {
  readonly text: string
  readonly sought: boolean
}

/** How many characters stand before the first sought word of a long text. */
const BEFORE = 40

/**
 * A text in pieces with the sought words marked; of a long text what stands far before the first
 * of them is left out. The pieces together are the rest of the text.
 */
export function pieces(text: string, sought: string): readonly Piece[] {
  const marked = soughtParts(text, wordsOf(sought))
  const [first] = marked
  const from = first === undefined || first[0] <= BEFORE ? 0 : wordStart(text, first[0] - BEFORE)
  const cut: Piece[] = []
  let at = from
  for (const [start, end] of marked) {
    if (start > at) cut.push({ text: text.slice(at, start), sought: false })
    cut.push({ text: text.slice(start, end), sought: true })
    at = end
  }
  if (at < text.length) cut.push({ text: text.slice(at), sought: false })
  return from === 0 ? cut : [{ text: '… ', sought: false }, ...cut]
}

/** Where sought words stand in a text: ranges in order, that don't meet. */
function soughtParts(
  text: string,
  words: readonly string[],
): readonly (readonly [number, number])[] {
  const places: number[] = []
  let held = ''
  let at = 0
  // Folding may lengthen or shorten: of each folded letter it is known where it came from.
  for (const letter of text) {
    for (const unit of folded(letter)) {
      held += unit
      for (let each = 0; each < unit.length; each++) places.push(at)
    }
    at += letter.length
  }
  places.push(at)
  const ranges: [number, number][] = []
  for (const word of words) {
    for (let found = held.indexOf(word); found !== -1; found = held.indexOf(word, found + 1)) {
      ranges.push([places[found] ?? 0, places[found + word.length] ?? at])
    }
  }
  const merged: [number, number][] = []
  for (const range of ranges.sort((a, b) => a[0] - b[0])) {
    const last = merged.at(-1)
    if (last !== undefined && range[0] <= last[1]) last[1] = Math.max(last[1], range[1])
    else merged.push(range)
  }
  return merged
}

/** The beginning of the word that stands at a place, so that no word (and no letter) is cut. */
function wordStart(text: string, at: number): number {
  const space = text.indexOf(' ', at)
  return space === -1 ? 0 : space + 1
}
