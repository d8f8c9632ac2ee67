import type { IncomingMessage, Server } from 'node:http'
import type { Duplex } from 'node:stream'
import { type Server as SocketServer, WebSocketServer } from 'ws'
import { ROLES } from '../../shared/access.ts'
import { isId } from '../../shared/ids.ts'
import { LIMITS } from '../../shared/limits.ts'
import { CLOSE, type CloseCode } from '../../shared/wire/close-codes.ts'
import type { Who } from '../access/keys.ts'
import type { Config } from '../config.ts'
import type { Log } from '../log.ts'
import type { Registry } from '../rooms/registry.ts'
import type { Meter } from '../watch/meter.ts'
import { Addresses } from './addresses.ts'
import { BoardSocket } from './board-socket.ts'
import { callerAddress, isFromHere, proxiesOf } from './caller.ts'
import { farewell } from './farewell.ts'
import { keepAlive } from './keep-alive.ts'
import { Session, type Visit } from './session.ts'

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
  readonly config: Pick<Config, 'publicUrl' | 'trustProxy' | 'joinsPerMinute' | 'messagesPerSecond'>
}

/** How long the store may take to say whose key it is (ms). */
const JUDGING_MS = 5_000
/** How many may wait for that at a time: three rooms that come back in the same moment. */
const MOST_JUDGED = 1_000

/** Why somebody is sent away before the handshake: as cheap as can be, for a flood of them. */
type Turned =
  /** The server stops, or has too many to judge: every client tries again. */
  | { readonly status: '503 Service Unavailable'; readonly afterS: number }
  /** The address comes too often. */
  | { readonly status: '429 Too Many Requests'; readonly afterS: number }
  /** A page of another origin: nobody who could be told why, and nothing for it to learn. */
  | { readonly status: '403 Forbidden'; readonly afterS: null }

const COME_BACK: Turned = { status: '503 Service Unavailable', afterS: 1 }
const FORBIDDEN: Turned = { status: '403 Forbidden', afterS: null }

/**
 * Takes the WebSockets of `/sync/<board>?key=<key>`. Refusals finish the handshake first and close
 * with a code: one at the HTTP level would reach a browser without its reason. Only a flood, a
 * page of another origin and a server that stops are refused before.
 */
export function acceptSockets(server: Server, ports: SyncPorts): AsyncDisposable {
  const { log, meter, registry, hurry, config } = ports
  // The largest honest frame is everything of a full board at once.
  const guests = socketServer(LIMITS.boardBytes + 1_024)
  const refused = socketServer(1_024)
  const visiting = new Set<BoardSocket>()
  const leaving = new Set<BoardSocket>()
  const addresses = new Addresses(config.joinsPerMinute)
  const proxies = proxiesOf(config.trustProxy)
  const here = { publicUrl: config.publicUrl, proxies }
  let judged = 0
  let isStopping = false

  /** What can be said without asking the store; null: it may come to the door. */
  function turnedAway(request: IncomingMessage, address: string): Turned | null {
    if (isStopping) return COME_BACK
    if (!isFromHere(request, here)) {
      meter.offence('origin')
      return FORBIDDEN
    }
    const waitMs = addresses.join(address, performance.now())
    if (waitMs > 0) {
      meter.offence('address')
      return { status: '429 Too Many Requests', afterS: Math.ceil(waitMs / 1_000) }
    }
    if (judged < MOST_JUDGED) return null
    meter.offence('full')
    return COME_BACK
  }

  async function upgrade(request: IncomingMessage, stream: Duplex, head: Buffer): Promise<void> {
    stream.on('error', ignore)
    const address = callerAddress(request, proxies)
    const turned = turnedAway(request, address)
    if (turned !== null) {
      turn(stream, turned)
      return
    }
    judged++
    const before = registry.revocations
    const url = request.url ?? ''
    const visit = await inTime(judge(url, ports), JUDGING_MS).finally(() => judged--)
    if (visit === null || isStopping) {
      turn(stream, COME_BACK)
      return
    }
    stream.off('error', ignore)
    if (typeof visit !== 'number') {
      const isWelcome = async (): Promise<boolean> =>
        registry.revocations === before || typeof (await judge(url, ports)) !== 'number'
      guests.handleUpgrade(request, stream, head, (socket) => {
        socket.begin(request.socket, visiting)
        take(socket, visit, isWelcome)
      })
      return
    }
    if (visit === CLOSE.keyUnknown) addresses.wrongKey(address, performance.now())
    refused.handleUpgrade(request, stream, head, (socket) => {
      socket.begin(request.socket, leaving)
      socket.on('error', failed)
      socket.close(visit)
    })
  }

  // Made here, and not where the request is, so that a socket keeps nothing of it.
  function take(socket: BoardSocket, visit: Visit, isWelcome: () => Promise<boolean>): void {
    socket.on('error', failed)
    void new Session(socket, visit, ports).enter(isWelcome)
  }

  /** Without a listener one bad frame would end the process; ws closes the socket by itself. */
  function failed(error: Error & { readonly code?: unknown }): void {
    log.info({ why: error.message }, 'socket failed')
    if (String(error.code).startsWith('WS_ERR')) meter.offence('malformed')
  }

  const onUpgrade = (request: IncomingMessage, stream: Duplex, head: Buffer): void => {
    upgrade(request, stream, head).catch((error) => {
      log.error({ err: error }, 'a socket could not be taken')
      stream.destroy()
    })
  }
  server.on('upgrade', onUpgrade)

  const alive = keepAlive(visiting, meter)

  return {
    async [Symbol.asyncDispose]() {
      alive[Symbol.dispose]()
      isStopping = true
      await farewell([...visiting, ...leaving], {
        tell: (notice) => {
          for (const room of registry.open()) room.notify(notice)
        },
        settled: async () => {
          await Promise.all([...registry.open()].map((room) => room.settled()))
        },
        hurry,
      })
      server.off('upgrade', onUpgrade)
    },
  }
}

function socketServer(maxPayload: number): SocketServer<typeof BoardSocket> {
  return new WebSocketServer({
    noServer: true,
    // Its own ways of these two cost a function for each socket.
    clientTracking: false,
    autoPong: false,
    maxPayload,
    perMessageDeflate: false,
    WebSocket: BoardSocket,
  })
}

const ignore = (): void => {}

function turn(stream: Duplex, { status, afterS }: Turned): void {
  const again = afterS === null ? '' : `Retry-After: ${afterS}\r\n`
  stream.once('finish', () => stream.destroy())
  stream.end(`HTTP/1.1 ${status}\r\n${again}Connection: close\r\nContent-Length: 0\r\n\r\n`)
}

/** What a promise gives, or null when that takes longer than `ms`. */
async function inTime<T>(promise: Promise<T>, ms: number): Promise<T | null> {
  let timer: NodeJS.Timeout | undefined
  const late = new Promise<null>((resolve) => {
    timer = setTimeout(resolve, ms, null)
  })
  try {
    return await Promise.race([promise, late])
  } finally {
    clearTimeout(timer)
  }
}

/** Who may visit what; a close code when nobody may. */
async function judge(url: string, { who, hasBoard }: SyncPorts): Promise<Visit | CloseCode> {
  // What can't be parsed must not be thrown either: the error would carry the key into the log.
  if (!URL.canParse(url, HERE)) return CLOSE.noBoard
  const { pathname, searchParams } = new URL(url, HERE)
  const board = /^\/sync\/([^/]+)$/.exec(pathname)?.[1]
  if (!isId(board)) return CLOSE.noBoard
  const visitor = await who(searchParams.get('key'))
  // A key of the board says that there is one: that is all the store is asked in a storm.
  if (visitor.is === 'member' && visitor.board === board) {
    // What the store gives is made anew for each: the same word is kept once for all.
    return { board, role: ROLES.find((role) => role === visitor.role) ?? visitor.role }
  }
  return (await hasBoard(board)) ? CLOSE.keyUnknown : CLOSE.noBoard
}
