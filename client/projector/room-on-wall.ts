/** Text sizes of the wall, the largest first; the smallest is 36 px on a full HD projector. */
export const SIZES = ['huge', 'large', 'medium', 'small'] as const
export type Size = (typeof SIZES)[number]

// How many characters fit well: about four lines of the main column at each size.
const FITS: Readonly<Record<Exclude<Size, 'small'>, number>> = { huge: 70, large: 130, medium: 280 }

/** The size in which a text is read from the back row and still fits. */
export function sizeFor(text: string): Size {
  const { length } = text.trim()
  return SIZES.find((size) => size === 'small' || length <= FITS[size]) ?? 'small'
}

const LINE = 58
const MOST_LINES = 4

/** How many lines a text takes on the wall; it is ended with an ellipsis after the fourth. */
export function linesOf(text: string): number {
  const lines = text
    .trim()
    .split('\n')
    .reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / LINE)), 0)
  return Math.min(MOST_LINES, lines)
}

/** The first few of some texts that have room in a number of lines, with a line's half between. */
export function firstFew<T>(
  things: readonly T[],
  textOf: (thing: T) => string,
  lines: number,
  most: number,
): readonly T[] {
  let room = lines
  const shown: T[] = []
  for (const thing of things.slice(0, most)) {
    room -= linesOf(textOf(thing)) + 0.5
    if (room < 0 && shown.length > 0) break
    shown.push(thing)
  }
  return shown
}

/** A stretch of a list in which one thing stands: the wall has room for a few only. */
export function stretchAround<T extends { readonly id: string }>(
  things: readonly T[],
  id: string,
  most: number,
): { readonly before: number; readonly shown: readonly T[]; readonly after: number } {
  const place = Math.max(
    0,
    things.findIndex((thing) => thing.id === id),
  )
  const start = Math.max(0, Math.min(place - Math.floor(most / 2), things.length - most))
  const shown = things.slice(start, start + most)
  return { before: start, shown, after: things.length - start - shown.length }
}
