import { join } from 'node:path'
import { newId } from './access/ids.ts'
import { keeperKeyIn } from './access/keeper.ts'
import { whoHolds } from './access/keys.ts'
import type { Config } from './config.ts'
import { createApp } from './http/app.ts'
import { createLog } from './log.ts'
import { Registry } from './rooms/registry.ts'
import { localAddress, noteRunning } from './running-file.ts'
import { openSqlite } from './store/sqlite.ts'
import type { Store } from './store/store.ts'
import { acceptSockets } from './sync/upgrade.ts'
import { VERSION } from './version.ts'
import { allowance } from './watch/allowance.ts'
import { scrapeOf } from './watch/gauges.ts'
import { withJournal } from './watch/journal.ts'
import { NO_METER } from './watch/meter.ts'
import { Metrics } from './watch/metrics.ts'
import { probeOf } from './watch/probe.ts'
import { Pulse } from './watch/pulse.ts'

/**
 * A server that runs. Disposing of it stops it gracefully: it is not ready any more → people are
 * told, have their acks, and are sent away one after the other → HTTP, the rooms and the store close.
 */
export interface RunningServer extends AsyncDisposable {
  readonly port: number
  /** Its address on this machine. */
  readonly url: string
  /** The keeper's key. */
  readonly keeper: string
  /** Whoever is still here when the server stops is sent away at once. */
  hurry(): void
}

/** Builds everything and begins to serve. Port 0 takes any free one. */
export async function startServer(config: Config): Promise<RunningServer> {
  const log = createLog(config.logLevel)
  const keeper = config.keeperKey ?? keeperKeyIn(config.dataDir)
  const hurry = new AbortController()
  let isStopping = false

  // What is opened last is closed first; a failed start closes what it had opened.
  await using opened = new AsyncDisposableStack()
  const faults = allowance(1)
  const fault = (what: string, error: unknown): void => {
    // When saving begins to fail and when it works again is in the journal.
    const more = what.endsWith('trying again') ? null : faults(what)
    if (more === null) log.debug({ err: error }, what)
    else log.error({ err: error, more }, what)
  }
  const offences = allowance(1)
  const meter = new Metrics({
    offence(kind) {
      const more = offences(kind)
      if (more !== null) log.warn({ kind, more }, 'held off')
    },
  })
  const pulse = opened.use(new Pulse())
  const kept = opened.use(await openSqlite(fileIn(config.dataDir), { meter, fault }))
  const { store, unackedMs } = withJournal(kept, log)
  const stamp = () => ({ id: newId(), at: Date.now() })
  const health = probeOf(() => store.health())
  const registry = opened.use(
    new Registry({
      store,
      meter,
      stamp,
      fault,
      closed: (board, bytes) => log.info({ board, bytes }, 'board let go'),
    }),
  )
  const gauges = {
    census: () => registry.census(),
    unackedMs,
    health,
    quarantined: () => store.quarantined(),
  }
  const who = (key: string | null) => whoHolds(key, { store, keeper })
  const app = await createApp(config, {
    store,
    registry,
    who,
    log,
    openCreate: config.openCreate,
    publicUrl: config.publicUrl,
    dataDir: config.dataDir,
    health,
    lateMs: () => pulse.lateMs,
    metrics: scrapeOf(meter.registry, gauges),
    isStopping: () => isStopping,
  })
  opened.defer(() => app.close())
  const hasBoard = async (board: string) => (await store.board(board)) !== null
  opened.use(
    acceptSockets(app.server, { registry, log, meter, who, hasBoard, hurry: hurry.signal, config }),
  )
  await app.listen({ port: config.port, host: config.host })

  const address = app.server.address()
  const port = typeof address === 'object' && address !== null ? address.port : config.port
  opened.use(
    noteRunning(config.dataDir, { url: localAddress(config.host, port), pid: process.pid }),
  )
  const running = opened.move()
  log.info({ version: VERSION, node: process.version, ...openly(config), port }, 'started')
  return {
    port,
    url: `http://localhost:${port}`,
    keeper,
    hurry: () => hurry.abort(),
    async [Symbol.asyncDispose]() {
      isStopping = true
      log.info({ sockets: registry.census().sockets }, 'stopping')
      await running.disposeAsync()
      log.info('stopped')
    },
  }
}

/** Opens the data of a folder that no server has, for looking at them; rejects with DataInUseError. */
export function openStore(dataDir: string): Promise<Store> {
  return openSqlite(fileIn(dataDir), { meter: NO_METER, fault: () => {} })
}

function fileIn(dataDir: string): string {
  return join(dataDir, 'throughline.db')
}

/** The settings, without the secret among them. */
function openly({ keeperKey, ...settings }: Config): object {
  return { ...settings, keeperIs: keeperKey === null ? 'kept in the data folder' : 'given' }
}
