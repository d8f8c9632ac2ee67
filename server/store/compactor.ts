import { constants, setPriority } from 'node:os'
import type { LogPart } from './log.ts'
import { serve } from './serve.ts'
import { type Snapshot, snapshotOf } from './snapshot.ts'
import { logOf } from './stored-log.ts'

/** What the thread that makes snapshots is asked. */
export interface Compacting {
  snapshot(parts: readonly LogPart[]): Snapshot
}

// Linux means this thread alone, others the process: on a busy machine people at a board go first.
if (process.platform === 'linux') setPriority(constants.priority.PRIORITY_BELOW_NORMAL)

serve<Compacting>(() => ({ snapshot: (parts) => snapshotOf(logOf(parts)) }))
