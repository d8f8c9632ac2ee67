import type { FastifyInstance } from 'fastify'
import { readCode } from '../../shared/access.ts'
import { type Joined, joinSchema } from '../../shared/wire/api.ts'
import type { Store } from '../store/store.ts'
import { HttpProblem, readBody } from './errors.ts'
import { issueKey } from './keys.ts'
import { MINUTE_MS, perMinute } from './rate.ts'

/** Wrong codes that one address may try in a minute before it has to wait. */
const WRONG_TRIES = 30

/** Joining by the code that is read aloud: everybody gets a participant's key of their own. */
export function serveJoin(app: FastifyInstance, { store }: { readonly store: Store }): void {
  // Only wrong codes are counted: a whole school comes from one address, all within a minute.
  const countWrong = app.createRateLimit({ max: WRONG_TRIES, timeWindow: MINUTE_MS })
  const heldUntil = new Map<string, number>()

  app.post('/api/join', { config: perMinute(600) }, async (request): Promise<Joined> => {
    const { ip } = request
    if ((heldUntil.get(ip) ?? 0) > Date.now()) throw new HttpProblem('too-many-tries')
    heldUntil.delete(ip)
    const code = readCode(readBody(joinSchema, request.body).code)
    const stored = code === null ? null : await store.boardByCode(code)
    if (stored === null) {
      const count = await countWrong(request)
      if (!count.isAllowed && count.isExceeded) heldUntil.set(ip, Date.now() + count.ttl)
      throw new HttpProblem('wrong-code')
    }
    const { board, recordId } = stored
    if (recordId !== null) {
      throw new HttpProblem('closed', 'This round is closed. Nobody can join it by its code now.')
    }
    return { board, key: await issueKey(store, board, 'participant'), role: 'participant' }
  })
}
