import type { FastifyInstance } from 'fastify'
import type { Store } from '../store/store.ts'

/** For whoever runs the server: is the process alive, and can it take work. */
export function serveHealth(
  app: FastifyInstance,
  { store, isStopping }: { readonly store: Store; readonly isStopping: () => boolean },
): void {
  app.get('/livez', async () => ({ ok: true }))
  app.get('/readyz', async (_request, reply) => {
    const ok = !isStopping() && (await store.isHealthy())
    return reply.code(ok ? 200 : 503).send({ ok })
  })
}
