import * as encoding from 'lib0/encoding'
import { writeSyncStep2 } from 'y-protocols/sync'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import type { Role } from '../../shared/access.ts'
import { type BoardDoc, openBoard } from '../../shared/board/doc.ts'
import { CLOSE } from '../../shared/wire/close-codes.ts'
import {
  ACK,
  decodeMoment,
  decodeNack,
  decodeWelcome,
  encodeAckRequest,
  encodeHello,
  NACK,
  type NackReason,
  SYNC,
  WELCOME,
} from '../../shared/wire/messages.ts'
import { newId, now, syncUrl } from '../platform.ts'
import { type BoardStore, createBoardStore } from '../store/board-store.ts'
import { type Source, type Value, value } from '../store/value.ts'
import { deviceId, knownRound } from './device.ts'
import { keepLocalCopy } from './local-copy.ts'
import { followPeople, type People } from './presence.ts'
import { acknowledged, changed, opened, type Saved, waiting } from './saved.ts'
import { countWaiting } from './waiting.ts'

// The life of one open round: the local copy is read and shown; then the server is asked for what
// is new, and told what it lacks; from there on changes flow both ways, and each of ours counts as
// waiting until the server says that it is on disk.

/** How this device stands with the server. */
type Connection =
  | { readonly state: 'connecting' }
  | { readonly state: 'connected' }
  | { readonly state: 'offline' }
  | { readonly state: 'refused'; readonly why: 'key' | 'no-board' }

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
  readonly saved: Source<Saved>
  /** Why the server did not take what was written here, once that happened. */
  readonly refused: Source<NackReason | null>
  /** Whether there is something to show: the local copy or the server's board has been read. */
  readonly ready: Source<boolean>
  readonly newId: () => string
  readonly now: () => number
  dispose(): void
}

export function openSession(boardId: string, key: string): Session {
  const doc = new Y.Doc()
  const board = openBoard(doc)
  const store = createBoardStore(board)
  const known = knownRound(boardId)
  const role = value<Role>(known?.key === key ? known.role : 'viewer')
  const connection = value<Connection>({ state: 'connecting' })
  const refused = value<NackReason | null>(null)
  const ready = value(false)

  const count = countWaiting(boardId)
  const saved = value<Saved>(opened(count.left, now()))

  const copy = keepLocalCopy(boardId, doc)
  const provider = new WebsocketProvider(syncUrl(), boardId, doc, {
    params: { key },
    connect: false,
    // Tabs of different rights would share one channel, past the server's checks.
    disableBc: true,
  })
  const people = followPeople(provider.awareness)

  listen(provider, { role, connection, saved, refused })
  provider.on('sync', (synced: boolean) => {
    if (!synced) return
    ready.set(true)
    // What the server lacked went out with its own question; ask when that is on disk.
    if (waiting(saved.get()) > 0) send(provider, encodeAckRequest(saved.get().made))
  })
  doc.on('update', (_update: Uint8Array, origin: unknown) => {
    if (origin === provider || copy.gave(origin)) return
    saved.set(changed(saved.get(), now()))
    // The provider's own listener came first: the change is on its way before the question.
    send(provider, encodeAckRequest(saved.get().made))
  })
  const stopRemembering = saved.subscribe(() => {
    // The first that arrive are those that earlier pages left.
    const own = Math.min(waiting(saved.get()), saved.get().made - count.left)
    if (saved.get().durable >= count.left) count.strikeLeft()
    count.keep(own)
  })
  let disposed = false
  const begin = (): void => {
    if (disposed) return
    if (board.roots.about.size > 0) ready.set(true)
    provider.connect()
  }
  // A copy that can't be read must not keep anybody from the board: the server has it too.
  copy.read.then(begin, begin)

  return {
    boardId,
    key,
    device: deviceId(),
    board,
    store,
    people,
    role,
    connection,
    saved,
    refused,
    ready,
    newId,
    now,
    dispose() {
      disposed = true
      stopRemembering()
      people.dispose()
      store.dispose()
      provider.destroy()
      copy.dispose()
      doc.destroy()
    },
  }
}

function listen(
  provider: WebsocketProvider,
  told: {
    readonly role: Value<Role>
    readonly connection: Value<Connection>
    readonly saved: Value<Saved>
    readonly refused: Value<NackReason | null>
  },
): void {
  provider.messageHandlers[WELCOME] = (_encoder, decoder) => {
    const { role } = decodeWelcome(decoder)
    if (role === 'facilitator' || role === 'participant' || role === 'viewer') told.role.set(role)
  }
  let resent = false
  provider.messageHandlers[ACK] = (_encoder, decoder) => {
    const saved = acknowledged(told.saved.get(), decodeMoment(decoder), now())
    told.saved.set(saved)
    if (waiting(saved) === 0) resent = false
  }
  provider.messageHandlers[NACK] = (_encoder, decoder) => {
    const reason = decodeNack(decoder)
    if (reason !== 'too-large' || resent) {
      told.refused.set(reason)
      return
    }
    // One act can be larger than an update may be, such as a great import. It goes once more as
    // the answer to what the server lacks, for which the limit is the board's.
    resent = true
    send(provider, encodeWholeBoard(provider.doc))
    send(provider, encodeAckRequest(told.saved.get().made))
  }
  provider.on('status', ({ status }) => {
    switch (status) {
      case 'connected':
        told.connection.set({ state: 'connected' })
        send(provider, encodeHello())
        // Others forgot this person when the connection ended: the same news again is no news to
        // them, so it is told under a new clock.
        provider.awareness.setLocalState(provider.awareness.getLocalState())
        break
      case 'disconnected':
        told.connection.set({ state: 'offline' })
        break
      case 'connecting':
        if (told.connection.get().state === 'connected')
          told.connection.set({ state: 'connecting' })
    }
  })
  provider.on('connection-error', () => told.connection.set({ state: 'offline' }))
  provider.on('closed', ({ code }) => {
    told.connection.set({ state: 'refused', why: code === CLOSE.noBoard ? 'no-board' : 'key' })
  })
}

/** Everything on this board as y-websocket's answer to what a server lacks. */
function encodeWholeBoard(doc: Y.Doc): Uint8Array<ArrayBuffer> {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, SYNC)
  writeSyncStep2(encoder, doc)
  return encoding.toUint8Array(encoder)
}

function send(provider: WebsocketProvider, message: Uint8Array<ArrayBuffer>): void {
  const { ws } = provider
  if (provider.wsconnected && ws !== null && ws.readyState === ws.OPEN) ws.send(message)
}
