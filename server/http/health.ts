import type { FastifyInstance, FastifyReply } from 'fastify'
import type { StoreHealth } from '../store/store.ts'

/** What tells how the server is. */
export interface HealthPorts {
  /** How late the loop is (ms). */
  readonly lateMs: () => number
  readonly health: () => Promise<StoreHealth>
  readonly isStopping: () => boolean
}

/** A loop that is later than this serves nobody (ms). */
const DEAD_MS = 2_000
/** A store that needs longer than this keeps a room waiting (ms). */
const SLOW_MS = 1_000

type State = { readonly ok: true } | { readonly ok: false; readonly why: string }

/**
 * For whatever watches the server: is the process alive, or must it be started anew; and can it
 * take people now, or should they be sent elsewhere. Both say in words why not.
 */
export function serveHealth(app: FastifyInstance, ports: HealthPorts): void {
  app.get('/livez', (_request, reply) => {
    const state = alive(ports.lateMs())
    return answer(reply, state)
  })
  app.get('/readyz', async (_request, reply) => {
    const state = ports.isStopping() ? STOPPING : ready(await ports.health())
    return answer(reply, state)
  })
}

/** How it is now: nobody in between may keep that. */
function answer(reply: FastifyReply, state: State): FastifyReply {
  return reply
    .code(state.ok ? 200 : 503)
    .header('cache-control', 'no-store')
    .send(state)
}

const STOPPING: State = { ok: false, why: 'The server is stopping.' }

function alive(lateMs: number): State {
  if (lateMs < DEAD_MS) return { ok: true }
  return { ok: false, why: `The process is ${(lateMs / 1_000).toFixed(1)} s late.` }
}

function ready({ ok, lagMs }: StoreHealth): State {
  if (!ok) return { ok: false, why: 'The database can not be written to.' }
  if (lagMs < SLOW_MS) return { ok: true }
  return { ok: false, why: `The database needs ${(lagMs / 1_000).toFixed(1)} s for a write.` }
}
