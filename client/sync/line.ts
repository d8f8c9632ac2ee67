import type * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { writeSyncStep1, writeSyncStep2 } from 'y-protocols/sync'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import type { Role } from '../../shared/access.ts'
import { LIMITS } from '../../shared/limits.ts'
import { CLOSE } from '../../shared/wire/close-codes.ts'
import {
  CURSORS,
  decodeCursors,
  decodeNotice,
  decodeState,
  decodeWelcome,
  encodeHello,
  NOTICE,
  type Notice,
  STATE,
  SYNC,
  WELCOME,
} from '../../shared/wire/messages.ts'
import { now, onWake, random, syncUrl } from '../platform.ts'
import { type Source, type Value, value } from '../store/value.ts'
import { deviceSecret } from './device.ts'
import { speakForOneself } from './own-presence.ts'
import { followPeople, type People } from './presence.ts'
import { waitBeforeRetry } from './reconnect.ts'

/** How this device stands with the server. */
export type Connection =
  | { readonly state: 'connecting' }
  | { readonly state: 'connected' }
  | { readonly state: 'offline' }
  /** The server turned this device away, and would again. */
  | { readonly state: 'refused'; readonly why: 'key' | 'no-board' | 'not-allowed' | 'too-large' }

/** How the server says it is. */
export type ServerState =
  | { readonly is: 'well' }
  /** It goes down and comes back, until then (ms since 1970). */
  | { readonly is: 'restarting'; readonly until: number }
  | { readonly is: 'not-saving' }

/** The line to the server: y-websocket's provider with our additions. */
export interface Line {
  readonly provider: WebsocketProvider
  readonly people: People
  readonly connection: Value<Connection>
  readonly server: Source<ServerState>
  /** When this connection was made (ms), or null while there is none. */
  readonly connectedAt: () => number | null
  /** Sends a message, if there is a connection. */
  send(message: Uint8Array<ArrayBuffer>): void
  /** Sends everything on this board as the answer to what the server lacks. */
  sendWhole(): void
  /** Asks what is new here, and sends everything. */
  resync(): void
  /** Leaves this connection for another. */
  reconnect(): void
  /** Ends the connection; no other is tried. */
  hangUp(): void
  dispose(): void
}

/** By how much a server may miss the time it named, with the wait before the next attempt (ms). */
const LATE_MS = 8_000
/** The server names the pace within these (ms). */
const SLOWEST_PACE_MS = 5_000

export function openLine(boardId: string, key: string, doc: Y.Doc, role: Value<Role>): Line {
  const connection = value<Connection>({ state: 'connecting' })
  const server = value<ServerState>({ is: 'well' })
  const provider = new WebsocketProvider(syncUrl(), boardId, doc, {
    params: { key },
    connect: false,
    // Tabs of different rights would share one channel, past the server's checks.
    disableBc: true,
  })
  let connectedAt: number | null = null

  function send(message: Uint8Array<ArrayBuffer>): void {
    const { ws } = provider
    if (provider.wsconnected && ws !== null && ws.readyState === ws.OPEN) ws.send(message)
  }
  const sendWhole = (): void => send(syncMessage((encoder) => writeSyncStep2(encoder, doc)))
  sendLargeAsWhole(provider, sendWhole)
  const own = speakForOneself(provider, send)
  const others = followPeople(provider.awareness, own.tell)

  provider.messageHandlers[WELCOME] = (_encoder, decoder) => {
    const { role: mine, cursorMs } = decodeWelcome(decoder)
    if (mine === 'facilitator' || mine === 'participant' || mine === 'viewer') role.set(mine)
    if (cursorMs > 0 && cursorMs <= SLOWEST_PACE_MS) own.setPace(cursorMs)
  }
  provider.messageHandlers[CURSORS] = (_encoder, decoder) => others.hear(decodeCursors(decoder))
  let away: ReturnType<typeof setTimeout> | undefined
  provider.messageHandlers[NOTICE] = (_encoder, decoder) => {
    const notice = decodeNotice(decoder)
    server.set(stateAfter(notice, server.get()))
    if (notice.is !== 'restart') return
    clearTimeout(away)
    // It has not come back as it said: from here on nothing is known of it.
    away = setTimeout(() => server.set({ is: 'well' }), notice.inMs + LATE_MS)
  }
  provider.messageHandlers[STATE] = (_encoder, decoder) => readState(provider, decoder)

  provider.on('status', ({ status }) => {
    switch (status) {
      case 'connected':
        connectedAt = now()
        clearTimeout(away)
        server.set({ is: 'well' })
        // Before all else, and before the provider asks what is new: the answer depends on it.
        send(encodeHello(deviceSecret()))
        own.begin()
        connection.set({ state: 'connected' })
        break
      case 'disconnected':
        connectedAt = null
        // Of a server that can't be heard, only its leaving is still true.
        if (server.get().is !== 'restarting') server.set({ is: 'well' })
        others.forget()
        connection.set({ state: 'offline' })
        break
      case 'connecting':
        if (connection.get().state === 'connected') connection.set({ state: 'connecting' })
    }
  })
  provider.on('connection-error', () => connection.set({ state: 'offline' }))
  provider.on('closed', ({ code }) => connection.set({ state: 'refused', why: refusedFor(code) }))
  const stopRetrying = retryWithPatience(provider, server)

  return {
    provider,
    people: others.people,
    connection,
    server,
    connectedAt: () => connectedAt,
    send,
    sendWhole,
    resync() {
      send(syncMessage((encoder) => writeSyncStep1(encoder, doc)))
      send(syncMessage((encoder) => writeSyncStep2(encoder, doc)))
    },
    reconnect() {
      provider.disconnect()
      provider.connect()
    },
    hangUp: () => provider.disconnect(),
    dispose() {
      stopRetrying()
      clearTimeout(away)
      own.dispose()
      others.dispose()
      provider.destroy()
    },
  }
}

/**
 * A great paste or import, or taking one back, is one act and one update, and may be larger than a
 * stroke of work can be. An answer to what the server lacks may be as large as a board.
 */
function sendLargeAsWhole(provider: WebsocketProvider, sendWhole: () => void): void {
  const { doc, _updateHandler: sendStroke } = provider
  doc.off('update', sendStroke)
  provider._updateHandler = (update, origin) => {
    if (update.length <= LIMITS.updateBytes) sendStroke(update, origin)
    else if (origin !== provider) sendWhole()
  }
  doc.on('update', provider._updateHandler)
}

/**
 * The provider waits as long as its own bound allows; before each wait it is given the bound that
 * we want. It is asked to try at once when the browser is back on the net or looked at again.
 */
function retryWithPatience(provider: WebsocketProvider, server: Source<ServerState>): () => void {
  let failures = 0
  let isOver = false
  provider.on('sync', (synced: boolean) => {
    if (synced) failures = 0
  })
  provider.on('connection-close', (event) => {
    const state = server.get()
    const awayMs = state.is === 'restarting' ? Math.max(0, state.until - now()) : null
    const ending = { code: event?.code ?? null, failures, awayMs }
    provider.maxBackoffTime = isOver ? 0 : waitBeforeRetry(ending, random)
    // Its own doubling is past every bound from here on.
    provider.wsUnsuccessfulReconnects = 30
    failures++
  })
  const stopWaking = onWake(() => {
    if (provider.shouldConnect) provider.connect()
  })
  return () => {
    isOver = true
    stopWaking()
  }
}

function stateAfter(notice: Notice, before: ServerState): ServerState {
  switch (notice.is) {
    case 'restart':
      return { is: 'restarting', until: now() + notice.inMs }
    case 'not-saving':
      return { is: 'not-saving' }
    case 'saving':
      return { is: 'well' }
    default:
      // A newer server may have more to say.
      return before
  }
}

function refusedFor(code: number): Extract<Connection, { state: 'refused' }>['why'] {
  switch (code) {
    case CLOSE.noBoard:
      return 'no-board'
    case CLOSE.notAllowed:
      return 'not-allowed'
    case CLOSE.tooLarge:
      return 'too-large'
    default:
      return 'key'
  }
}

/** A whole board in place of a step 2: from here on this device is in step. */
function readState(provider: WebsocketProvider, decoder: decoding.Decoder): void {
  const { snapshot, tail } = decodeState(decoder)
  const { doc } = provider
  const read = (): void => {
    if (snapshot !== null) Y.applyUpdateV2(doc, snapshot, provider)
    for (const update of tail) Y.applyUpdate(doc, update, provider)
  }
  Y.transact(doc, read, provider, false)
  provider.synced = true
}

function syncMessage(write: (encoder: encoding.Encoder) => void): Uint8Array<ArrayBuffer> {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, SYNC)
  write(encoder)
  return encoding.toUint8Array(encoder)
}
