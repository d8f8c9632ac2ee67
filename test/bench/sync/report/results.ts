import type { Window } from '../measure.ts'
import type { ServerName } from '../servers/server.ts'
import type { FuzzFigures } from '../workloads/fuzz.ts'
import type { GarbageFigures } from '../workloads/garbage.ts'
import type { HistoryFigures } from '../workloads/history.ts'
import type { KillFigures } from '../workloads/kills.ts'
import type { MemoryFigures } from '../workloads/memory.ts'
import type { SlowFigures } from '../workloads/slow.ts'
import type { TransportFigures } from '../workloads/transport.ts'

/** How many people are at one board in the latency workload. */
export const ROOMS = [10, 30, 100, 300] as const
type RoomSize = (typeof ROOMS)[number]

/** What was found, by server; one that was not asked for, or failed, is missing. */
export type Found<Figures> = Partial<Record<ServerName, Figures>>

/** Everything one run found. */
export interface Results {
  readonly memory: Found<MemoryFigures>
  readonly latency: Readonly<Record<RoomSize, Found<Window>>>
  readonly boards: Found<Window>
  readonly saturation: Found<Window>
  /** The relay that merges what comes in one turn of its loop, under the same writers. */
  merging: Window | null
  /** The raw relay with frames of the size that ours sent at saturation. */
  transport: TransportFigures | null
  readonly history: Found<HistoryFigures>
  readonly slow: Found<SlowFigures>
  readonly kills: Found<KillFigures>
  readonly garbage: Found<GarbageFigures>
  readonly fuzz: Found<FuzzFigures>
  /** What could not be measured, and why. */
  readonly failed: string[]
}

export function noResults(): Results {
  return {
    memory: {},
    latency: { 10: {}, 30: {}, 100: {}, 300: {} },
    boards: {},
    saturation: {},
    merging: null,
    transport: null,
    history: {},
    slow: {},
    kills: {},
    garbage: {},
    fuzz: {},
    failed: [],
  }
}
