import type { RawData, WebSocket } from 'ws'
import type { Role } from '../../shared/access.ts'
import { LIMITS } from '../../shared/limits.ts'
import { CLOSE, type CloseCode } from '../../shared/wire/close-codes.ts'
import { encodeNack, type NackReason } from '../../shared/wire/messages.ts'
import type { Log } from '../log.ts'
import type { Peer } from '../rooms/peer.ts'
import type { Hold, Registry } from '../rooms/registry.ts'
import type { Room } from '../rooms/room.ts'
import type { Meter } from '../watch/meter.ts'
import { Budget } from './budget.ts'
import { type Incoming, readFrame } from './incoming.ts'

/** Where a socket stands. */
type State =
  /** The board is being loaded; what comes is kept and played back. */
  | { readonly is: 'waiting'; readonly kept: Uint8Array[]; bytes: number }
  | { readonly is: 'joined'; readonly hold: Hold }
  | { readonly is: 'gone' }

export interface Visit {
  readonly board: string
  readonly role: Role
}

export interface SessionPorts {
  readonly registry: Registry
  readonly log: Log
  readonly meter: Meter
  readonly config: { readonly messagesPerSecond: number }
}

/**
 * One socket's life: waiting for its board → joined → gone. An offence ends this socket and
 * nothing else; who sends too much is read more slowly.
 */
export class Session implements Peer {
  readonly role: Role
  readonly #board: string
  readonly #socket: WebSocket
  readonly #ports: SessionPorts
  readonly #budget: Budget
  #state: State = { is: 'waiting', kept: [], bytes: 0 }
  #isOurs = false
  #secret: string | null = null
  #resuming: NodeJS.Timeout | null = null

  constructor(socket: WebSocket, { board, role }: Visit, ports: SessionPorts) {
    this.role = role
    this.#board = board
    this.#socket = socket
    this.#ports = ports
    this.#budget = new Budget(ports.config.messagesPerSecond, performance.now())
    socket.on('message', (data, isBinary) => this.#receive(data, isBinary))
    socket.on('close', () => this.#leave())
    // Each is answered by itself: one who only pings must be slowed down as well.
    socket.on('ping', () => this.#spend(0))
  }

  get isOurs(): boolean {
    return this.#isOurs
  }

  get secret(): string | null {
    return this.#secret
  }

  get backlog(): number {
    return this.#socket.bufferedAmount
  }

  send(frame: Uint8Array): void {
    if (this.#socket.readyState !== this.#socket.OPEN) return
    this.#socket.send(frame)
    this.#ports.meter.frameOut(frame.length, 1)
  }

  refuse(reason: NackReason): void {
    this.#ports.meter.nack(reason)
    if (this.#isOurs) this.send(encodeNack(reason))
    else this.#refusePlain(reason)
  }

  close(code: CloseCode): void {
    this.#leave()
    this.#socket.close(code)
  }

  /**
   * Enters the board. `isWelcome` is asked once more when it has: the key may have been revoked
   * meanwhile, when there was nobody here yet to be sent away.
   */
  async enter(isWelcome: () => Promise<boolean>): Promise<void> {
    const { registry, log, meter } = this.#ports
    try {
      const hold = await registry.hold(this.#board)
      if (hold === null) {
        this.close(CLOSE.noBoard)
        return
      }
      const { is } = this.#state
      if (is !== 'waiting') {
        hold.release()
        return
      }
      if (hold.room.isFull) {
        hold.release()
        meter.offence('full')
        this.close(CLOSE.overloaded)
        return
      }
      this.#join(hold)
      if (!(await isWelcome())) this.close(CLOSE.keyUnknown)
    } catch (error) {
      log.error({ board: this.#board, err: error }, 'the board could not be loaded')
      this.close(CLOSE.overloaded)
    }
  }

  #join(hold: Hold): void {
    const kept = this.#state.is === 'waiting' ? this.#state.kept : []
    this.#state = { is: 'joined', hold }
    hold.room.join(this)
    for (const frame of kept) this.#play(frame, hold.room)
  }

  /** A plain client can't be told why. What it writes after a refused write can't be kept either. */
  #refusePlain(reason: NackReason): void {
    switch (reason) {
      case 'viewer':
      case 'closed':
      case 'locked':
        // It goes on reading; that is what it is here for.
        return
      case 'not-allowed':
        this.close(CLOSE.notAllowed)
        return
      case 'too-large':
        this.close(CLOSE.tooLarge)
        return
    }
  }

  #leave(): void {
    const state = this.#state
    this.#state = { is: 'gone' }
    if (this.#resuming !== null) clearTimeout(this.#resuming)
    this.#resuming = null
    if (state.is !== 'joined') return
    state.hold.room.leave(this)
    state.hold.release()
  }

  #receive(data: RawData, isBinary: boolean): void {
    if (!isBinary) {
      this.close(CLOSE.notBinary)
      return
    }
    const frame = new Uint8Array(data as ArrayBuffer)
    this.#ports.meter.frameIn(frame.length)
    this.#spend(frame.length)
    const state = this.#state
    switch (state.is) {
      case 'waiting':
        state.bytes += frame.length
        if (state.bytes > LIMITS.boardBytes) this.close(CLOSE.overloaded)
        else state.kept.push(frame)
        return
      case 'joined':
        this.#play(frame, state.hold.room)
        return
      case 'gone':
        return
    }
  }

  /** Who sends more than its share is not read for a while: its own line fills, nothing is lost. */
  #spend(bytes: number): void {
    const wait = this.#budget.spend(bytes, performance.now())
    if (wait === 0 || this.#resuming !== null || this.#state.is === 'gone') return
    this.#ports.meter.offence('rate')
    this.#socket.pause()
    this.#resuming = setTimeout(() => {
      this.#resuming = null
      this.#socket.resume()
    }, wait)
  }

  #play(frame: Uint8Array, room: Room): void {
    try {
      this.#act(readFrame(frame), room)
    } catch (error) {
      // Only the kind of error: its message may quote what somebody wrote.
      const why = (error as Error).name
      this.#ports.log.info({ board: this.#board, role: this.role, why }, 'unreadable frame')
      this.#ports.meter.offence('malformed')
      this.close(CLOSE.malformed)
    }
  }

  #act(message: Incoming, room: Room): void {
    switch (message.of) {
      case 'step1':
        room.answerStep1(this, message.vector)
        return
      case 'write':
        room.write(this, message.update, message.part)
        return
      case 'presence':
        room.tellPresence(this, message.update)
        return
      case 'ask-presence':
        room.answerPresence(this)
        return
      case 'cursor':
        room.tellCursor(this, message.cursor)
        return
      case 'hello':
        this.#isOurs = true
        this.#secret = message.secret
        room.welcome(this)
        return
      case 'ack-request':
        room.acknowledge(this, message.moment)
        return
      case 'unknown':
        return
    }
  }
}
