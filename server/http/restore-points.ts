import type { FastifyInstance, FastifyRequest } from 'fastify'
import * as Y from 'yjs'
import { bringBack, openPoint } from '../../shared/board/bring-back.ts'
import type { BoardDoc } from '../../shared/board/doc.ts'
import { isId } from '../../shared/ids.ts'
import { LIMITS } from '../../shared/limits.ts'
import { pointActSchema, type RestorePoint } from '../../shared/wire/api.ts'
import { newId } from '../access/ids.ts'
import { pointOf } from '../rooms/restore-point.ts'
import type { Room } from '../rooms/room.ts'
import type { PointWithState, Store, StoredPoint } from '../store/store.ts'
import { callerOf, memberOf } from './caller.ts'
import { HttpProblem, readBody } from './errors.ts'
import type { KeyPorts } from './keys.ts'
import { inRoom, type OfBoard, requireBoard } from './of-board.ts'
import { perMinute } from './rate.ts'

interface OfPoint {
  readonly Params: { readonly id: string; readonly point: string }
}

/** Earlier moments of a round, for its facilitator: to look at, to name, to bring back. */
export function serveRestorePoints(app: FastifyInstance, ports: KeyPorts): void {
  const { store, registry, who } = ports
  const path = '/api/boards/:id/restore-points'

  app.get<OfBoard>(path, async (request) => {
    const board = await leadBy(request, request.params.id)
    return { points: (await store.points(board)).map(shown) }
  })

  app.get<OfPoint>(`${path}/:point`, async (request) => {
    const board = await leadBy(request, request.params.id)
    const { point, state } = await requirePoint(board, request.params.point)
    // As it is kept: who asks has the whole board anyway, and reads it without a moment of ours.
    return { point: shown(point), state: Buffer.from(state).toString('base64') }
  })

  app.post<OfBoard>(path, { config: perMinute(60) }, async (request) => {
    const board = await leadBy(request, request.params.id)
    const asked = readBody(pointActSchema, request.body)
    if ('bringBack' in asked) {
      const past = await requirePoint(board, asked.bringBack)
      await inRoom(registry, board, (room) => bringPointBack(room, store, past.state))
    } else if ('point' in asked) {
      const known = await store.namePoint(board, asked.point, asked.name)
      if (!known) throw new HttpProblem('no-point')
    } else {
      await inRoom(registry, board, (room) => keepMoment(room, store, asked.name))
    }
    return { ok: true }
  })

  async function leadBy(request: FastifyRequest, id: string): Promise<string> {
    const { board } = await requireBoard(store, id)
    memberOf(await callerOf(request, who), board, 'facilitator')
    return board
  }

  async function requirePoint(board: string, id: string): Promise<PointWithState> {
    const kept = isId(id) ? await store.point(board, id) : null
    if (kept === null) throw new HttpProblem('no-point')
    return kept
  }
}

function shown({ board: _, ...point }: StoredPoint): RestorePoint {
  return point
}

async function keepMoment(room: Room, store: Store, name: string): Promise<void> {
  const asked = { id: newId(), board: room.id, kind: 'asked', name, at: Date.now() } as const
  const { point, state } = await room.read((board) => pointOf(board, asked))
  await store.addPoint(point, state)
}

/**
 * Brings an earlier state back as one new change, in its turn among the room's writes. What stands
 * now is kept as a point first, so that nothing is lost by it. Two thousand notes take about a tenth
 * of a second in all, five thousand a fifth.
 */
async function bringPointBack(room: Room, store: Store, state: Uint8Array): Promise<void> {
  const past = openPoint(state)
  const leaving = { id: newId(), board: room.id, kind: 'before-return', name: '' } as const
  const brought = await room.change<PointBefore | 'closed'>(
    (board) => {
      if ((board.roots.stage.get('closed') ?? null) !== null) return 'closed'
      const point = pointOf(board, { ...leaving, at: Date.now() })
      bringBack(board, past)
      return { board, point }
    },
    async (update, before) => {
      if (before === 'closed') return
      // Only now has the document let go of what was replaced.
      requireFits(before.board)
      await store.addPoint(before.point.point, before.point.state)
      await store.append(room.id, update)
    },
  )
  if (brought === 'closed') throw new HttpProblem('closed')
}

/** A board that something was brought back to, and the point it was left at. */
interface PointBefore {
  readonly board: BoardDoc
  readonly point: PointWithState
}

function requireFits({ doc }: BoardDoc): void {
  if (Y.encodeStateAsUpdate(doc).length <= LIMITS.boardBytes) return
  const most = LIMITS.boardBytes / 1_048_576
  throw new HttpProblem(
    'too-large',
    `With this brought back, the board would be larger than ${most} MB. Nothing was changed; choose another point.`,
  )
}
