import { isId } from '../../shared/ids.ts'
import type { Registry } from '../rooms/registry.ts'
import type { Room } from '../rooms/room.ts'
import type { Store, StoredBoard } from '../store/store.ts'
import { HttpProblem } from './errors.ts'

/** A route of one board: `/api/boards/:id…`. */
export interface OfBoard {
  readonly Params: { readonly id: string }
}

/** The board that a path names. */
export async function requireBoard(store: Store, id: string): Promise<StoredBoard> {
  const stored = isId(id) ? await store.board(id) : null
  if (stored === null) throw new HttpProblem('no-board')
  return stored
}

/** Does something in the room of a board. */
export async function inRoom<T>(
  registry: Registry,
  board: string,
  work: (room: Room) => Promise<T>,
): Promise<T> {
  const done = await registry.with(board, async (room) => ({ result: await work(room) }))
  if (done === null) throw new HttpProblem('no-board')
  return done.result
}
