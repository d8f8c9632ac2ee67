import type { FastifyInstance } from 'fastify'
import { mayActAs, ROLES, type Role } from '../../shared/access.ts'
import { readAbout, readStage } from '../../shared/board/read.ts'
import { isId } from '../../shared/ids.ts'
import { LIMITS } from '../../shared/limits.ts'
import { type BoardInfo, issueSchema, type MadeBoard } from '../../shared/wire/api.ts'
import { makeCode } from '../access/codes.ts'
import { newId } from '../access/ids.ts'
import { hashKey, makeKey } from '../access/keys.ts'
import type { Registry } from '../rooms/registry.ts'
import type { Room } from '../rooms/room.ts'
import type { Store, StoredBoard } from '../store/store.ts'
import { type AskWho, callerOf, memberOf, requireKeeper } from './caller.ts'
import { closeRound } from './close-round.ts'
import { HttpProblem, readBody } from './errors.ts'
import { stateOfNewBoard } from './new-board.ts'
import { joinAddress } from './origin.ts'
import { perMinute } from './rate.ts'

export interface BoardPorts {
  readonly store: Store
  readonly registry: Registry
  readonly who: AskWho
  readonly openCreate: boolean
  readonly publicUrl: string | null
}

interface OfBoard {
  readonly Params: { readonly id: string }
}

/** Rounds: making one, looking at one, handing out its links, closing it. */
export function serveBoards(app: FastifyInstance, ports: BoardPorts): void {
  const { store, registry, who, openCreate, publicUrl } = ports

  const takesRecords = { config: perMinute(120), bodyLimit: LIMITS.recordBytes }
  app.post('/api/boards', takesRecords, async (request, reply) => {
    if (!openCreate) requireKeeper(await callerOf(request, who))
    const made = await makeBoard(store, stateOfNewBoard(request.body))
    return reply.code(201).send(made)
  })

  app.get<OfBoard>('/api/boards/:id', async (request): Promise<BoardInfo> => {
    const stored = await boardOf(request.params.id)
    const role = memberOf(await callerOf(request, who), stored.board, 'viewer')
    return inRoom(stored.board, async (room) => {
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

  app.post<OfBoard>('/api/boards/:id/keys', async (request) => {
    const { board } = await boardOf(request.params.id)
    // A projector stands open in the room: nobody takes a link from it.
    const role = memberOf(await callerOf(request, who), board, 'participant')
    const { issue } = readBody(issueSchema, request.body)
    if (!mayActAs(role, issue)) throw new HttpProblem('not-allowed')
    return { key: await issueKey(store, board, issue), role: issue }
  })

  app.post<OfBoard>('/api/boards/:id/close', async (request, reply) => {
    const { board } = await boardOf(request.params.id)
    memberOf(await callerOf(request, who), board, 'facilitator')
    const json = await inRoom(board, (room) => closeRound(room, store))
    return reply.type('application/json; charset=utf-8').send(json)
  })

  async function boardOf(id: string): Promise<StoredBoard> {
    const stored = isId(id) ? await store.board(id) : null
    if (stored === null) throw new HttpProblem('no-board')
    return stored
  }

  async function inRoom<T extends object | string>(
    board: string,
    work: (room: Room) => Promise<T>,
  ): Promise<T> {
    const result = await registry.with(board, work)
    if (result === null) throw new HttpProblem('no-board')
    return result
  }
}

/** Mints a key of a board and keeps its hash. */
export async function issueKey(store: Store, board: string, role: Role): Promise<string> {
  const key = makeKey()
  await store.addKey({ hash: hashKey(key), board, role })
  return key
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
