/** Text sizes of the wall, the largest first; the smallest is 36 px on a full HD projector. */
export const SIZES = ['huge', 'large', 'medium', 'small'] as const
export type Size = (typeof SIZES)[number]

// How many characters are read well at each size: two to five lines of their column.
const FITS: Readonly<Record<Exclude<Size, 'small'>, number>> = { huge: 48, large: 110, medium: 280 }

/** The size in which a text is read from the back row and still fits. */
export function sizeFor(text: string): Size {
  const { length } = text.trim()
  return SIZES.find((size) => size === 'small' || length <= FITS[size]) ?? 'small'
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
