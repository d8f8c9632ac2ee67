import { setTimeout as wait } from 'node:timers/promises'
import type { FastifyInstance, FastifyRequest } from 'fastify'
import { readCode } from '../../shared/access.ts'
import { type Joined, joinSchema } from '../../shared/wire/api.ts'
import { Guesses } from '../access/guesses.ts'
import type { Store } from '../store/store.ts'
import { HttpProblem, readBody } from './errors.ts'
import { issueKey } from './keys.ts'
import { perMinute } from './rate.ts'

/** Joining by the code that is read aloud: everybody gets a participant's key of their own. */
export function serveJoin(app: FastifyInstance, { store }: { readonly store: Store }): void {
  const guesses = new Guesses()

  app.post('/api/join', { config: perMinute(600) }, async (request): Promise<Joined> => {
    const { ip } = request
    const code = readCode(readBody(joinSchema, request.body).code)
    // What can't be a code at all is no guess.
    if (code === null) throw new HttpProblem('wrong-code')
    let stored = await store.boardByCode(code)
    if (stored === null || !guesses.isKnown(ip, stored.board)) {
      if (await haveTurn(request)) stored = await store.boardByCode(code)
      if (stored === null) throw new HttpProblem('wrong-code')
      guesses.right(ip, stored.board, Date.now())
    }
    const { board, recordId } = stored
    if (recordId !== null) {
      throw new HttpProblem('closed', 'This round is closed. Nobody can join it by its code now.')
    }
    const key = await issueKey(store, board, 'participant')
    // A code may be replaced at any moment: a key made after that is told to nobody.
    if ((await store.boardByCode(code)) === null) throw new HttpProblem('wrong-code')
    return { board, key, role: 'participant' }
  })

  /** Waits for the turn of a try; whether that took time. */
  async function haveTurn({ ip, raw }: FastifyRequest): Promise<boolean> {
    const turn = guesses.turn(ip, Date.now())
    switch (turn.is) {
      case 'now':
        return false
      case 'later':
        await wait(turn.inMs, undefined, { ref: false })
        // Gone, or the server has stopped meanwhile.
        if (raw.socket.destroyed) throw new HttpProblem('too-many-tries')
        return true
      case 'refused':
        throw new HttpProblem('too-many-tries')
    }
  }
}
