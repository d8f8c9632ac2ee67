import type { FastifyInstance, FastifyRequest } from 'fastify'
import { type AskWho, callerOf, requireKeeper } from './caller.ts'

/** What a proxy adds to what it passes on. */
const PROXIED = ['forwarded', 'x-forwarded-for', 'x-real-ip', 'via']
const THIS_MACHINE = ['127.0.0.1', '::1', '::ffff:127.0.0.1']

export interface MetricsPorts {
  readonly who: AskWho
  /** All counts now, in Prometheus' text format. */
  readonly metrics: () => Promise<string>
}

/**
 * `GET /metrics`: for this machine, or with the keeper's key. The counts name nobody, but they tell
 * anybody in the building when a round is on and how many take part; and each reading costs a
 * little. A collector beside the server should need no secret. One elsewhere shows the key.
 */
export function serveMetrics(app: FastifyInstance, { who, metrics }: MetricsPorts): void {
  app.get('/metrics', async (request, reply) => {
    if (!isOfThisMachine(request)) requireKeeper(await callerOf(request, who))
    return reply.type('text/plain; version=0.0.4; charset=utf-8').send(await metrics())
  })
}

/**
 * Whether the request was made on this machine, not merely passed on by a proxy on it. The socket's
 * own address is looked at: what a header says of its sender anybody can write.
 */
function isOfThisMachine({ headers, socket }: FastifyRequest): boolean {
  if (PROXIED.some((name) => headers[name] !== undefined)) return false
  return THIS_MACHINE.includes(socket.remoteAddress ?? '')
}
