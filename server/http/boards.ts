import type { FastifyInstance } from 'fastify'
import { ROLES } from '../../shared/access.ts'
import { readAbout, readStage } from '../../shared/board/read.ts'
import type { BoardInfo, MadeBoard } from '../../shared/wire/api.ts'
import { makeCode } from '../access/codes.ts'
import { newId } from '../access/ids.ts'
import { hashKey, makeKey } from '../access/keys.ts'
import type { Registry } from '../rooms/registry.ts'
import type { Store } from '../store/store.ts'
import { type AskWho, callerOf, memberOf, requireKeeper } from './caller.ts'
import { closeRound, reopenRound } from './close-round.ts'
import { serveKeys } from './keys.ts'
import { takesAnybodysRecords, takesRecords } from './large-body.ts'
import { stateOfNewBoard } from './new-board.ts'
import { inRoom, type OfBoard, requireBoard } from './of-board.ts'
import { joinAddress } from './origin.ts'
import { serveRestorePoints } from './restore-points.ts'

export interface BoardPorts {
  readonly store: Store
  readonly registry: Registry
  readonly who: AskWho
  readonly openCreate: boolean
  readonly publicUrl: string | null
}

/** Rounds: making one, looking at one, closing and reopening it, and what lies beneath it. */
export function serveBoards(app: FastifyInstance, ports: BoardPorts): void {
  const { store, registry, who, openCreate, publicUrl } = ports

  const takes = openCreate ? takesAnybodysRecords(app, who) : takesRecords(who)
  app.post('/api/boards', takes, async (request, reply) => {
    const made = await makeBoard(store, stateOfNewBoard(request.body))
    return reply.code(201).send(made)
  })

  app.get<OfBoard>('/api/boards/:id', async (request): Promise<BoardInfo> => {
    const stored = await requireBoard(store, request.params.id)
    const role = memberOf(await callerOf(request, who), stored.board, 'viewer')
    return inRoom(registry, stored.board, async (room) => {
      const { people } = room
      const { about, stage } = await room.read(({ roots }) => ({
        about: readAbout(roots.about),
        stage: readStage(roots.stage),
      }))
      return {
        board: stored.board,
        role,
        title: about.title,
        school: about.school,
        step: stage.step,
        people,
        closed: stage.closed,
        code: stage.closed === null ? stored.code : null,
        joinAt: joinAddress(request, publicUrl),
      }
    })
  })

  app.post<OfBoard>('/api/boards/:id/close', async (request, reply) => {
    const { board } = await requireBoard(store, request.params.id)
    memberOf(await callerOf(request, who), board, 'facilitator')
    const json = await inRoom(registry, board, (room) => closeRound(room, store))
    return reply.type('application/json; charset=utf-8').send(json)
  })

  app.post<OfBoard>('/api/boards/:id/reopen', async (request) => {
    requireKeeper(await callerOf(request, who))
    const { board } = await requireBoard(store, request.params.id)
    await inRoom(registry, board, (room) => reopenRound(room, store))
    return { ok: true }
  })

  serveKeys(app, ports)
  serveRestorePoints(app, ports)
}

async function makeBoard(store: Store, state: Uint8Array): Promise<MadeBoard> {
  const board = newId()
  const keys = { facilitator: makeKey(), participant: makeKey(), viewer: makeKey() }
  const hashes = ROLES.map((role) => ({ hash: hashKey(keys[role]), board, role }))
  for (;;) {
    const code = makeCode()
    const outcome = await store.makeBoard({ board, code, keys: hashes, state })
    if (outcome === 'made') return { board, keys, code }
  }
}
