import { FIRST } from './001-first.ts'
import { SNAPSHOTS_AND_POINTS } from './002-snapshots-and-points.ts'
import { WHAT_POINTS_HOLD } from './003-what-points-hold.ts'

/** What turns an empty database into today's, in order. Append only: what has run is never edited. */
export const MIGRATIONS: readonly string[] = [FIRST, SNAPSHOTS_AND_POINTS, WHAT_POINTS_HOLD]
