import type { Point } from '../../shared/board/model.ts'
import { type Box, contains } from './geometry.ts'

/** What is in the hand: notes (out of one sheet, or free), or a sheet. */
export type Held =
  | {
      readonly of: 'notes'
      readonly ids: readonly string[]
      /** The pattern they are drawn out of, or null when they were free. */
      readonly from: string | null
    }
  | { readonly of: 'pattern'; readonly id: string }

/** What letting go here would do. */
export type Drop =
  | { readonly does: 'place' }
  | { readonly does: 'free' }
  | { readonly does: 'group'; readonly with: string }
  | { readonly does: 'join'; readonly pattern: string }
  | { readonly does: 'nothing' }

/**
 * What letting go at a point would do. A sheet takes notes anywhere on it; a free note takes them
 * in all but its outermost rim, so that something can be laid close beside it.
 */
export function dropAt(
  point: Point,
  held: Held,
  places: ReadonlyMap<string, Box>,
  isPattern: (id: string) => boolean,
): Drop {
  if (held.of === 'pattern') return { does: 'place' }
  for (const [id, box] of places) {
    if (!isPattern(id) || !contains(box, point)) continue
    return id === held.from ? { does: 'nothing' } : { does: 'join', pattern: id }
  }
  for (const [id, box] of places) {
    if (isPattern(id) || held.ids.includes(id)) continue
    if (contains(inner(box), point)) return { does: 'group', with: id }
  }
  return held.from === null ? { does: 'place' } : { does: 'free' }
}

function inner({ x, y, w, h }: Box): Box {
  const rim = 6
  return { x: x + rim, y: y + rim, w: w - 2 * rim, h: h - 2 * rim }
}
