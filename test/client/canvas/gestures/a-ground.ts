import type { Ground } from '../../../../client/canvas/gestures/hit.ts'
import type { Cell } from '../../../../client/canvas/layout/dimensions.ts'
import { type Box, contains, overlaps } from '../../../../client/canvas/layout/geometry.ts'

/** A small paper to put hands on: what lies where, the sheets among it, and the notes on them. */
export function groundOf(
  places: Readonly<Record<string, Box>>,
  sheets: Readonly<Record<string, readonly Cell[]>> = {},
): Ground {
  const all = Object.entries(places)
  const isPattern = (id: string): boolean => sheets[id] !== undefined
  const upper = (ids: string[]): string[] =>
    ids.sort((a, b) => Number(isPattern(b)) - Number(isPattern(a)))
  return {
    at: (point) => upper(all.filter(([, box]) => contains(box, point)).map(([id]) => id)),
    within: (box) => all.filter(([, there]) => overlaps(box, there)).map(([id]) => id),
    boxOf: (id) => places[id],
    cellsOf: (pattern) => sheets[pattern] ?? [],
    isPattern,
  }
}
