import type { RawData } from 'ws'
import type { Role } from '../../shared/access.ts'
import { CLOSE, type CloseCode } from '../../shared/wire/close-codes.ts'
import { encodeNack, type NackReason } from '../../shared/wire/messages.ts'
import type { Log } from '../log.ts'
import type { Peer } from '../rooms/peer.ts'
import type { Hold, Registry } from '../rooms/registry.ts'
import type { Room } from '../rooms/room.ts'
import type { Meter } from '../watch/meter.ts'
import type { BoardSocket, Listener } from './board-socket.ts'
import { Budget } from './budget.ts'
import { type Incoming, readFrame } from './incoming.ts'
import { WaitingFrames } from './waiting-frames.ts'

/** Where a socket stands. */
type State =
  /** The board is being loaded; what comes waits in line. */
  { readonly is: 'waiting' } | Hold | { readonly is: 'gone' }

const WAITING: State = { is: 'waiting' }
const GONE: State = { is: 'gone' }

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
 * One socket's life: waiting for its board → holding its room → gone. An offence ends this socket and
 * nothing else; who sends too much is read more slowly.
 */
export class Session implements Peer, Listener {
  readonly role: Role
  #board: string
  readonly #socket: BoardSocket
  readonly #ports: SessionPorts
  readonly #budget: Budget
  #state: State = WAITING
  /** What came and has not had its turn; null: nothing waits. */
  #waiting: WaitingFrames | null = null
  #isOurs = false
  #secret: string | null = null
  #resuming: NodeJS.Timeout | null = null

  constructor(socket: BoardSocket, { board, role }: Visit, ports: SessionPorts) {
    this.role = role
    this.#board = board
    this.#socket = socket
    this.#ports = ports
    this.#budget = new Budget(ports.config.messagesPerSecond, performance.now())
    socket.tell(this)
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
    this.#socket.sendSoon(frame)
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

  heard(data: RawData, isBinary: boolean): void {
    this.#socket.framed()
    const state = this.#state
    if (state.is === 'gone') return
    if (!isBinary) {
      this.close(CLOSE.notBinary)
      return
    }
    const { buffer, byteOffset, length } = data as Buffer
    const frame = new Uint8Array(buffer, byteOffset, length)
    this.#ports.meter.frameIn(frame.length)
    if (state.is === 'waiting' || this.#resuming !== null) this.#queue(frame)
    else {
      this.#play(frame, state.room)
      this.#restIfOwing()
    }
  }

  /** Each ping is answered by itself: one who only pings must be slowed down as well. */
  pinged(): void {
    this.#budget.spend(0, performance.now())
    if (this.#resuming === null) this.#restIfOwing()
  }

  left(): void {
    this.#leave()
  }

  prove(): void {
    this.#socket.prove()
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
        hold.room.seekPlaces()
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
    this.#state = hold
    // The same words, kept once for all who are here.
    this.#board = hold.room.id
    hold.room.join(this)
    if (this.#resuming === null) this.#goOn()
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
    this.#state = GONE
    this.#waiting = null
    if (this.#resuming !== null) {
      clearTimeout(this.#resuming)
      this.#resuming = null
      // Or its own goodbye would not be heard.
      this.#socket.resume()
    }
    if (state.is !== 'held') return
    state.room.leave(this)
    state.release()
  }

  #queue(frame: Uint8Array): void {
    this.#waiting ??= new WaitingFrames()
    if (this.#waiting.add(frame.slice())) return
    this.#ports.meter.offence('rate')
    this.close(CLOSE.overloaded)
  }

  /**
   * Who sends more than its share is not read until that is made up for, and what had come already
   * waits: its own line fills, nothing is lost. Whether it rests now.
   */
  #restIfOwing(): boolean {
    if (this.#state.is === 'gone') return false
    const wait = this.#budget.wait(performance.now())
    if (wait === 0) return false
    if (!this.#socket.isPaused) this.#ports.meter.offence('rate')
    this.#socket.pause()
    this.#resuming = setTimeout(() => {
      this.#resuming = null
      this.#goOn()
    }, wait)
    return true
  }

  /** Gives what waits its turn, as far as it is paid for; when nothing waits, more is read. */
  #goOn(): void {
    while (!this.#restIfOwing()) {
      const state = this.#state
      const frame = state.is === 'held' ? this.#waiting?.take() : undefined
      if (state.is !== 'held' || frame === undefined) {
        if (state.is === 'held') this.#waiting = null
        this.#socket.resume()
        return
      }
      this.#play(frame, state.room)
    }
  }

  #play(frame: Uint8Array, room: Room): void {
    this.#budget.spend(frame.length, performance.now())
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
      case 'too-large':
        this.close(CLOSE.tooLarge)
        return
      case 'unknown':
        return
    }
  }
}
