import { collectDefaultMetrics, Gauge, Registry } from 'prom-client'
import { ROLES } from '../../shared/access.ts'
import type { Census } from '../rooms/registry.ts'
import type { StoreHealth } from '../store/store.ts'
import { VERSION } from '../version.ts'

/** What is asked, not counted. */
export interface Sources {
  readonly census: () => Census
  /** How long the oldest change that came in waits for the disk (ms); 0: none waits. */
  readonly unackedMs: () => number
  readonly health: () => Promise<StoreHealth>
  /** How many updates lie set aside, of today and of years ago. */
  readonly quarantined: () => Promise<number>
}

/** Gives all counts and measures as they are now, in Prometheus' text format. */
export function scrapeOf(counted: Registry, sources: Sources): () => Promise<string> {
  const read = addGauges(counted, sources)
  return async () => {
    await read()
    return `${await counted.metrics()}\n${await ofThisProcess().metrics()}`
  }
}

/** What is read at the moment of a scrape; the function reads it all anew. */
function addGauges(
  registry: Registry,
  { census, unackedMs, health, quarantined }: Sources,
): () => Promise<void> {
  const gauge = <Label extends string>(name: string, help: string, ...labelNames: Label[]) =>
    new Gauge({ name: `throughline_${name}`, help, labelNames, registers: [registry] })

  const rooms = gauge('rooms', 'Boards in memory.', 'with')
  const sockets = gauge('sockets', 'Sockets at a board.', 'role')
  const bytes = gauge('documents_bytes', 'What the boards in memory weigh.')
  const backlog = gauge('buffered_bytes_max', 'What the slowest reader has not taken yet.')
  const unacked = gauge('unacked_age_seconds', 'How long the oldest change waits for the disk.')
  const aside = gauge('quarantined', 'Updates that lie set aside as unreadable.')
  const healthy = gauge('store_ok', '1: the store reads and writes.')
  const lag = gauge('store_lag_seconds', 'How long a write takes now.')
  const free = gauge('disk_free_bytes', 'What is left on the disk with the data.')
  gauge('build_info', 'Which Throughline runs.', 'version').set({ version: VERSION }, 1)

  return async () => {
    const now = census()
    rooms.set({ with: 'people' }, now.rooms - now.emptyRooms)
    rooms.set({ with: 'nobody' }, now.emptyRooms)
    for (const role of ROLES) sockets.set({ role }, now.sockets[role])
    bytes.set(now.bytes)
    backlog.set(now.backlog)
    unacked.set(unackedMs() / 1_000)
    aside.set(await quarantined())
    const { ok, lagMs, freeBytes } = await health()
    healthy.set(ok ? 1 : 0)
    lag.set(lagMs / 1_000)
    if (freeBytes !== null) free.set(freeBytes)
  }
}

let ofProcess: Registry | null = null

/**
 * Memory, CPU, loop delay and collections of the process, which has them once however many servers
 * run in it. Their observers can't be stopped, so they begin with the first one who asks.
 */
function ofThisProcess(): Registry {
  if (ofProcess === null) {
    ofProcess = new Registry()
    collectDefaultMetrics({ register: ofProcess })
  }
  return ofProcess
}
