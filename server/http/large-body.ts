import { Readable } from 'node:stream'
import type { FastifyInstance, FastifyRequest, RouteShorthandOptions } from 'fastify'
import { LIMITS } from '../../shared/limits.ts'
import { type AskWho, callerOf, requireKeeper } from './caller.ts'
import { HttpProblem } from './errors.ts'
import { perMinute } from './rate.ts'

/** The record of a large round, a few times over: to read one takes a fifth of a second at most. */
const ANYBODYS_BYTES = 4_194_304
/** How many bodies larger than other requests one address may bring in a minute. */
const LARGE_PER_MINUTE = 20

const TOO_LARGE = `This is larger than the server takes from anybody (${ANYBODYS_BYTES / 1_048_576} MB). The network's keeper can bring it, by the keeper's link.`

/** A route that takes a whole record from the keeper. Whose key it is is asked before the body is read. */
export function takesRecords(who: AskWho): RouteShorthandOptions {
  return {
    config: perMinute(120),
    bodyLimit: LIMITS.recordBytes,
    onRequest: async (request) => requireKeeper(await callerOf(request, who)),
  }
}

/** A route that takes a record from anybody: of a moderate size, and only the keeper's may be large. */
export function takesAnybodysRecords(app: FastifyInstance, who: AskWho): RouteShorthandOptions {
  const largeOne = app.createRateLimit({ max: LARGE_PER_MINUTE, timeWindow: 60_000 })
  const strangers = new WeakSet<FastifyRequest>()
  return {
    config: perMinute(120),
    bodyLimit: LIMITS.recordBytes,
    onRequest: async (request) => {
      if ((await callerOf(request, who)).is === 'keeper') return
      strangers.add(request)
      const bytes = announced(request)
      if (bytes <= LIMITS.requestBytes) return
      // Without a length it may be of any size: it is counted as it comes.
      if (Number.isFinite(bytes) && bytes > ANYBODYS_BYTES) {
        throw new HttpProblem('too-large', TOO_LARGE)
      }
      const turn = await largeOne(request)
      if (!turn.isAllowed && turn.isExceeded) throw new HttpProblem('too-many-tries')
    },
    preParsing: async (request, _reply, payload) => {
      if (!strangers.has(request) || Number.isFinite(announced(request))) return payload
      return Readable.from(upTo(payload, ANYBODYS_BYTES), { objectMode: false })
    },
  }
}

/** How long a body says that it is (bytes); infinite when it does not say. */
function announced({ headers }: FastifyRequest): number {
  const length = headers['content-length']
  return length === undefined ? Number.POSITIVE_INFINITY : Number(length)
}

async function* upTo(body: AsyncIterable<Buffer>, limit: number): AsyncGenerator<Buffer> {
  let bytes = 0
  for await (const chunk of body) {
    bytes += chunk.length
    if (bytes > limit) throw new HttpProblem('too-large', TOO_LARGE)
    yield chunk
  }
}
