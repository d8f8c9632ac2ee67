import type { Likeness } from './likeness.ts'
import type { Row } from './linear.ts'
import { part } from './parting.ts'
import { spreadOut } from './spread.ts'

/** So many runs up to so many notes; beyond, fewer: each costs more there, and they agree sooner. */
const RUNS = { most: 25, fewest: 10, upTo: 250 } as const
/** Axes beyond the number of groups, so that small groups show as well. */
const MORE_AXES = 3
/** Runs ask for a few groups more, in turn: what stays together whatever is asked belongs together. */
const MORE_GROUPS = 5

/**
 * How far many ways of parting the notes into about `count` groups agree on two of them being
 * together: 1 always, 0 never. One way alone depends on where it began.
 */
export function agreementOf(likeness: Likeness, count: number): readonly Row[] {
  const many = likeness.lines.length
  const places = spreadOut(likeness, count + MORE_AXES)
  const together = places.map(() => new Float64Array(many))
  const runs = Math.max(RUNS.fewest, Math.round(RUNS.most * Math.min(1, RUNS.upTo / many)))
  for (let run = 0; run < runs; run++) {
    const groups = part(places, count + (run % MORE_GROUPS), run * 104_729 + 7)
    for (const members of Map.groupBy(groups.keys(), (at) => groups[at]).values()) {
      for (const a of members) {
        const row = together[a]
        if (row === undefined) continue
        for (const b of members) row[b] = (row[b] ?? 0) + 1 / runs
      }
    }
  }
  return together
}
