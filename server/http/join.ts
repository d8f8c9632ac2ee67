import type { FastifyInstance } from 'fastify'
import { readCode } from '../../shared/access.ts'
import { type Joined, joinSchema } from '../../shared/wire/api.ts'
import type { Store } from '../store/store.ts'
import { issueKey } from './boards.ts'
import { HttpProblem, readBody } from './errors.ts'
import { perMinute } from './rate.ts'

/** Joining by the code that is read aloud: everybody gets a participant's key of their own. */
export function serveJoin(app: FastifyInstance, { store }: { readonly store: Store }): void {
  app.post('/api/join', { config: perMinute(30) }, async (request): Promise<Joined> => {
    const code = readCode(readBody(joinSchema, request.body).code)
    const stored = code === null ? null : await store.boardByCode(code)
    if (stored === null) throw new HttpProblem('wrong-code')
    const { board, recordId } = stored
    if (recordId !== null) {
      throw new HttpProblem('closed', 'This round is closed. Nobody can join it by its code now.')
    }
    return { board, key: await issueKey(store, board, 'participant'), role: 'participant' }
  })
}
