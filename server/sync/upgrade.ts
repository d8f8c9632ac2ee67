import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { type WebSocket, WebSocketServer } from 'ws'
import { isId } from '../../shared/ids.ts'
import { LIMITS } from '../../shared/limits.ts'
import { CLOSE, type CloseCode } from '../../shared/wire/close-codes.ts'
import type { Who } from '../access/keys.ts'
import type { Log } from '../log.ts'
import type { Meter } from '../meter.ts'
import { KEEP_ALIVE } from '../rooms/frames.ts'
import type { Registry } from '../rooms/registry.ts'
import { farewell } from './farewell.ts'
import { startSession, type Visit } from './session.ts'

/** Plain clients leave after 30 s without a message. */
const KEEP_ALIVE_MS = 15_000

/** Any origin: only path and query of a request matter. */
const HERE = 'http://here'

export interface SyncPorts {
  readonly registry: Registry
  readonly log: Log
  readonly meter: Meter
  readonly who: (key: string | null) => Promise<Who>
  readonly hasBoard: (board: string) => Promise<boolean>
  /** Aborted: a stopping server sends everybody away at once. */
  readonly hurry: AbortSignal
}

/** To whoever comes while the server stops: as cheap as can be, and tried again by every client. */
const COME_BACK =
  'HTTP/1.1 503 Service Unavailable\r\nConnection: close\r\nContent-Length: 0\r\n\r\n'

/**
 * Takes the WebSockets of `/sync/<board>?key=<key>`. Refusals finish the handshake first and close
 * with a code: one at the HTTP level would reach a browser without its reason.
 */
export function acceptSockets(server: Server, ports: SyncPorts): AsyncDisposable {
  const { log, registry, hurry } = ports
  // The largest honest frame is everything of a full board at once.
  const guests = socketServer(LIMITS.boardBytes + 1_024)
  const refused = socketServer(1_024)
  const alive = new WeakSet<WebSocket>()
  let isStopping = false

  async function upgrade(request: IncomingMessage, stream: Duplex, head: Buffer): Promise<void> {
    const ignore = (): void => {}
    stream.on('error', ignore)
    const visit = isStopping ? null : await judge(request.url ?? '', ports)
    if (visit === null || isStopping) {
      stream.end(COME_BACK)
      return
    }
    stream.off('error', ignore)
    const takers = typeof visit === 'number' ? refused : guests
    takers.handleUpgrade(request, stream, head, (socket) => {
      // Without a listener one bad frame would end the process; ws closes the socket by itself.
      socket.on('error', (error) => log.info({ why: error.message }, 'socket failed'))
      if (typeof visit === 'number') {
        socket.close(visit)
        return
      }
      // Each frame gets bytes of its own: lib0 reads lengths against the whole buffer beneath, and
      // Node's is shared with other people's frames.
      socket.binaryType = 'arraybuffer'
      alive.add(socket)
      socket.on('pong', () => alive.add(socket))
      void startSession(socket, visit, ports)
    })
  }

  const take = (request: IncomingMessage, stream: Duplex, head: Buffer): void => {
    upgrade(request, stream, head).catch((error) => {
      log.error({ err: error }, 'a socket could not be taken')
      stream.destroy()
    })
  }
  server.on('upgrade', take)

  const keepAlive = setInterval(() => {
    for (const socket of guests.clients) {
      if (!alive.delete(socket)) {
        socket.terminate()
        continue
      }
      socket.ping()
      if (socket.bufferedAmount === 0) socket.send(KEEP_ALIVE)
    }
  }, KEEP_ALIVE_MS)
  keepAlive.unref()

  return {
    async [Symbol.asyncDispose]() {
      clearInterval(keepAlive)
      isStopping = true
      await farewell([...guests.clients, ...refused.clients], {
        tell: (notice) => {
          for (const room of registry.open()) room.notify(notice)
        },
        settled: async () => {
          await Promise.all([...registry.open()].map((room) => room.settled()))
        },
        hurry,
      })
      server.off('upgrade', take)
    },
  }
}

function socketServer(maxPayload: number): WebSocketServer {
  return new WebSocketServer({ noServer: true, maxPayload, perMessageDeflate: false })
}

/** Who may visit what; a close code when nobody may. */
async function judge(url: string, { who, hasBoard }: SyncPorts): Promise<Visit | CloseCode> {
  // What can't be parsed must not be thrown either: the error would carry the key into the log.
  if (!URL.canParse(url, HERE)) return CLOSE.noBoard
  const { pathname, searchParams } = new URL(url, HERE)
  const board = /^\/sync\/([^/]+)$/.exec(pathname)?.[1]
  if (!isId(board) || !(await hasBoard(board))) return CLOSE.noBoard
  const visitor = await who(searchParams.get('key'))
  if (visitor.is !== 'member' || visitor.board !== board) return CLOSE.keyUnknown
  return { board, role: visitor.role }
}
