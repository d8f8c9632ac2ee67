import { FACETS } from '../facets/facets.ts'
import { facetsAt } from '../facets/match.ts'
import { type Row, unit } from '../linear.ts'
import type { ReadNote } from '../observed.ts'
import { withoutRooms } from './rooms.ts'

const QUOTED = 0.6
/** Practice has less to do with the room than the subject has. */
const ROOM_SHARE = 0.5
/** How soon a facet that is named again says nothing new. */
const STEEP = 2

/** Which sides of practice a note speaks of (facets/): rare ones count for more. */
export function practiceSide(notes: readonly ReadNote[]): readonly Row[] {
  const named = notes.map(({ tokens, language }) => {
    const row = new Float64Array(FACETS.length)
    const found = facetsAt(
      tokens.map(({ word }) => word),
      language,
    )
    for (const [at, facets] of found.entries()) {
      const loud = tokens[at]?.quoted ? QUOTED : 1
      // A word of many facets tells little of each.
      for (const facet of facets) row[facet] = (row[facet] ?? 0) + loud / Math.sqrt(facets.size)
    }
    return row
  })
  const often = FACETS.map((_, facet) => {
    let sum = 0
    for (const row of named) sum += Math.min(1, row[facet] ?? 0)
    return sum
  })
  const rows = named.map((row) =>
    unit(
      row.map((value, facet) => {
        const rare = Math.log((notes.length + 1) / ((often[facet] ?? 0) + 0.5))
        return Math.log(1 + STEEP * value) * rare
      }),
    ),
  )
  // To speak of nothing that is known is nothing in common.
  return withoutRooms(rows, notes, ROOM_SHARE).map((row, at) =>
    named[at]?.some((value) => value !== 0) ? unit(row) : row.fill(0),
  )
}
