import { FIRST } from './001-first.ts'
import { SNAPSHOTS_AND_POINTS } from './002-snapshots-and-points.ts'

/** What turns an empty database into today's, in order. Append only: what has run is never edited. */
export const MIGRATIONS: readonly string[] = [FIRST, SNAPSHOTS_AND_POINTS]
