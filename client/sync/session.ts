import * as Y from 'yjs'
import type { Role } from '../../shared/access.ts'
import { type BoardDoc, openBoard } from '../../shared/board/doc.ts'
import { newId, now } from '../platform.ts'
import { type BoardStore, createBoardStore } from '../store/board-store.ts'
import { type Source, type Value, value } from '../store/value.ts'
import { followDelivery } from './delivery.ts'
import { deviceId, knownRound } from './device.ts'
import type { Drafts } from './drafts.ts'
import { type Connection, openLine, type ServerState } from './line.ts'
import { type Begins, type Everything, keepLocalCopy } from './local-copy.ts'
import type { People } from './presence.ts'
import type { Refusal } from './refusal.ts'
import { hasArrived, type Saved, unanswered } from './saved.ts'
import { countWaiting } from './waiting.ts'

// The life of one open round: the local copy is read and shown; then the server is asked for what
// is new, and told what it lacks; from there on changes flow both ways, and each of ours counts as
// waiting until the server says that it is on disk.

/** One open round on this device. Whoever opens it disposes it. */
export interface Session {
  readonly boardId: string
  readonly key: string
  readonly device: string
  readonly board: BoardDoc
  readonly store: BoardStore
  readonly people: People
  readonly role: Source<Role>
  readonly connection: Source<Connection>
  /** What the server says of itself. */
  readonly server: Source<ServerState>
  readonly saved: Source<Saved>
  /** Why the server did not take what was written here, while that is so. */
  readonly refusal: Source<Refusal>
  /** What was written on this device and never taken. */
  readonly drafts: Drafts
  /** Whether there is something to show: the local copy or the server's board has been read. */
  readonly ready: Source<boolean>
  readonly newId: () => string
  readonly now: () => number
}

/** A session in the hands of whoever opened it. */
export interface OpenSession extends Session {
  readonly connection: Value<Connection>
  /** All that this device knows of the board, with what its other pages have written. */
  everything(): Promise<Everything>
  /** Leaves the server for good. */
  hangUp(): void
  /** Lets go of what waits: it is kept elsewhere. */
  forget(): void
  /** Puts the board in the place of what this device kept of the round before. */
  replaceCopy(before: Everything): Promise<void>
  dispose(): void
}

export function openSession(
  boardId: string,
  key: string,
  { begins, drafts }: { readonly begins: Begins; readonly drafts: Drafts },
): OpenSession {
  const doc = new Y.Doc()
  const board = openBoard(doc)
  const store = createBoardStore(board)
  const known = knownRound(boardId)
  const role = value<Role>(known?.key === key ? known.role : 'viewer')
  const ready = value(false)

  const count = countWaiting(boardId, begins)
  const copy = keepLocalCopy(boardId, doc, begins)
  const line = openLine(boardId, key, doc, role)
  const { saved, refusal, ...delivery } = followDelivery(line, board, {
    left: count.left,
    isOurs: (origin) => origin !== line.provider && !copy.gave(origin),
    role,
  })
  line.provider.on('sync', (synced: boolean) => synced && ready.set(true))

  let disposed = false
  let forgotten = false
  const stopRemembering = saved.subscribe(() => {
    if (forgotten) return
    const state = saved.get()
    const own = state.left.is === 'read' ? state.made - count.left : state.made
    if (hasArrived(state)) count.strikeLeft()
    count.keep(Math.min(unanswered(state), own))
  })
  const begin = (): void => {
    if (disposed) return
    if (board.roots.about.size > 0) ready.set(true)
    line.provider.connect()
  }
  // What the copy holds is sent as it is read, also when that is late.
  const readLeft = (isWhole: boolean): void => {
    if (isWhole && !disposed) delivery.haveRead()
  }
  copy.isWhole.then(readLeft, () => readLeft(false))
  // A copy that can't be read must not keep anybody from the board: the server has it too.
  copy.read.then(begin, begin)

  return {
    boardId,
    key,
    device: deviceId(),
    board,
    store,
    people: line.people,
    role,
    connection: line.connection,
    server: line.server,
    saved,
    refusal,
    drafts,
    ready,
    newId,
    now,
    everything: copy.everything,
    hangUp: line.hangUp,
    forget() {
      forgotten = true
      count.keep(0)
      // What could not be read is nowhere else.
      if (saved.get().left.is === 'read') count.strikeLeft()
      copy.forget()
    },
    replaceCopy: copy.replace,
    dispose() {
      if (disposed) return
      disposed = true
      stopRemembering()
      count.dispose()
      delivery.dispose()
      store.dispose()
      line.dispose()
      copy.dispose()
      doc.destroy()
    },
  }
}
