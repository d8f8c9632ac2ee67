import type { Row } from './linear.ts'
import { part } from './parting.ts'
import { spreadOut } from './spread.ts'

const RUNS = 25
/** Axes beyond the number of groups, so that small groups show as well. */
const MORE_AXES = 3
/** Runs ask for a few groups more, in turn: what stays together whatever is asked belongs together. */
const MORE_GROUPS = 5

/**
 * How far many ways of parting the notes into about `count` groups agree on two of them being
 * together: 1 always, 0 never. One way alone depends on where it began.
 */
export function agreementOf(like: readonly Row[], count: number): readonly Row[] {
  const places = spreadOut(like, count + MORE_AXES)
  const together = like.map(() => new Float64Array(like.length))
  for (let run = 0; run < RUNS; run++) {
    const groups = part(places, count + (run % MORE_GROUPS), run * 104_729 + 7)
    for (const members of Map.groupBy(groups.keys(), (at) => groups[at]).values()) {
      for (const a of members) {
        const row = together[a]
        if (row === undefined) continue
        for (const b of members) row[b] = (row[b] ?? 0) + 1 / RUNS
      }
    }
  }
  return together
}
