import { LIMITS } from '../../shared/limits.ts'

// When a board's log is made one snapshot. A long tail makes loading slow and joining large; a
// compaction costs a reading of the whole board, though on another thread.

/** What has come to a board's log since its snapshot. */
export interface Tail {
  readonly rows: number
  readonly bytes: number
  readonly snapshotBytes: number
}

const HEAVY_BYTES = 65_536
/** As a share of the snapshot: less than this is no use. */
const USEFUL_SHARE = 8
/** Not worth the trouble even when everybody has left. */
const FEW_ROWS = 20

/** Whether a board that is in use should be compacted. */
export function isDue({ bytes, snapshotBytes }: Tail): boolean {
  return bytes > Math.max(HEAVY_BYTES, snapshotBytes / USEFUL_SHARE)
}

/** Whether so much has come that it can't wait: a compaction takes memory as the tail is long. */
export function isHeavy({ bytes }: Tail): boolean {
  return bytes > LIMITS.boardBytes
}

/** Whether a board that everybody left should be compacted before it rests. */
export function isWorthwhile({ rows }: Tail): boolean {
  return rows > FEW_ROWS
}
