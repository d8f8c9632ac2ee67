import type { FastifyInstance } from 'fastify'
import { mayActAs, type Role } from '../../shared/access.ts'
import { keySchema } from '../../shared/wire/api.ts'
import { makeCode } from '../access/codes.ts'
import { hashKey, makeKey } from '../access/keys.ts'
import type { Registry } from '../rooms/registry.ts'
import type { Store } from '../store/store.ts'
import { type AskWho, callerOf, memberOf } from './caller.ts'
import { HttpProblem, readBody } from './errors.ts'
import { type OfBoard, requireBoard } from './of-board.ts'
import { perMinute } from './rate.ts'

export interface KeyPorts {
  readonly store: Store
  readonly registry: Registry
  readonly who: AskWho
}

/** The links of a round: another one to hand out, or a new one in place of all that were. */
export function serveKeys(app: FastifyInstance, { store, registry, who }: KeyPorts): void {
  // A room of three hundred behind one address may each hand a link on.
  app.post<OfBoard>('/api/boards/:id/keys', { config: perMinute(300) }, async (request) => {
    const { board } = await requireBoard(store, request.params.id)
    // A projector stands open in the room: nobody takes a link from it.
    const caller = memberOf(await callerOf(request, who), board, 'participant')
    const asked = readBody(keySchema, request.body)
    if ('issue' in asked) {
      if (!mayActAs(caller, asked.issue)) throw new HttpProblem('not-allowed')
      const key = await issueKey(store, board, asked.issue)
      // The caller's own link may have been ended meanwhile: a key made after that is told to nobody.
      memberOf(await callerOf(request, who), board, 'participant')
      return { key, role: asked.issue }
    }
    if (caller !== 'facilitator') throw new HttpProblem('not-allowed')
    const key = await renewKey(store, board, asked.renew)
    registry.turnOut(board, asked.renew)
    return { key, role: asked.renew }
  })
}

/** Mints a key of a board and keeps its hash. */
export async function issueKey(store: Store, board: string, role: Role): Promise<string> {
  const key = makeKey()
  await store.addKey({ hash: hashKey(key), board, role })
  return key
}

/** The only key that a role has from here on. Who was given a code could come back by it: that goes too. */
async function renewKey(store: Store, board: string, role: Role): Promise<string> {
  const key = makeKey()
  for (;;) {
    const code = role === 'participant' ? makeCode() : null
    const stored = { hash: hashKey(key), board, role }
    const outcome = await store.reissue({ board, role, key: stored, code })
    if (outcome === 'done') return key
  }
}
