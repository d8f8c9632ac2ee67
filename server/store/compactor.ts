import type { LogPart } from './log.ts'
import { serve } from './serve.ts'
import { snapshotOf } from './snapshot.ts'
import { logOf } from './stored-log.ts'

/** What the thread that makes snapshots is asked. */
export interface Compacting {
  snapshot(parts: readonly LogPart[]): ReturnType<typeof snapshotOf>
}

serve<Compacting>(() => ({ snapshot: (parts) => snapshotOf(logOf(parts)) }))
