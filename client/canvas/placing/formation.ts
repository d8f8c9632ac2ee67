import type { Point } from '../../../shared/board/model.ts'
import { NOTE_WIDTH } from '../../../shared/paper.ts'
import type { Held } from '../gestures/drop.ts'
import { AIR } from '../layout/dimensions.ts'

/** How far apart the notes of a sheet stand side by side, and how far apart they must stand outside. */
const IN_SHEET = 178
const OUTSIDE = NOTE_WIDTH + AIR

/**
 * Where carried things come to lie: each where it was carried. Notes that come out of a sheet are
 * wider outside; those drawn out together keep their columns by moving apart from the one in the
 * hand.
 */
export function formation(
  { notes, grip }: Held,
  places: ReadonlyMap<string, Point>,
): ReadonlyMap<string, Point> {
  const centre = places.get(grip)
  const drawn = notes.filter(({ from }) => from !== null)
  if (centre === undefined || drawn.length < 2) return places
  const laid = new Map(places)
  for (const { id } of drawn) {
    const at = places.get(id)
    if (at !== undefined)
      laid.set(id, [centre[0] + ((at[0] - centre[0]) * OUTSIDE) / IN_SHEET, at[1]])
  }
  return laid
}
