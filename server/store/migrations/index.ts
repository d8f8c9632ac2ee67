import { FIRST } from './001-first.ts'

/** What turns an empty database into today's, in order. Append only: what has run is never edited. */
export const MIGRATIONS: readonly string[] = [FIRST]
