import type { Socket } from 'node:net'
import { type RawData, WebSocket } from 'ws'
import type { Role } from '../../shared/access.ts'
import { CLOSE } from '../../shared/wire/close-codes.ts'

/** How ws ends a socket whose frame is larger than its limit (RFC 6455, 7.4.1). */
const MESSAGE_TOO_BIG = 1009

/** How often a socket is looked at (ms): plain clients leave after 30 s without a message. */
export const LOOK_MS = 15_000
/** What the thinnest line takes between two looks (bytes): 32 KiB a second, a weak mobile network. */
const TAKEN_PER_LOOK = (LOOK_MS / 1_000) * 32_768
/** The least of an unfinished frame that comes between two looks (bytes). */
const BROUGHT_PER_LOOK = (LOOK_MS / 1_000) * 4_096
/** What costs nothing (bytes): frames up to this size may come as slowly as they like. */
const UNHEEDED_BYTES = 65_536
/** An answer to a ping of ours: head and mask (RFC 6455, 5.2). It is part of no frame. */
const ANSWER_BYTES = 6
/** How long one has to show that it is there when its place is wanted (ms). */
const PROVING_MS = 2_000
/** With more than this on its way to it, one can't be asked to answer so soon (bytes). */
const ON_ITS_WAY_BYTES = 1_048_576

/** Who is told what a socket brings. */
export interface Listener {
  readonly role: Role
  heard(data: RawData, isBinary: boolean): void
  pinged(): void
  left(): void
}

/**
 * A socket of ours. A frame that is too large ends it with our code, after which a client gives up
 * for good: with ws's own it would come back and send the same again, for ever.
 *
 * Whether anybody is there still is told by what comes. An answer to a ping lies behind what was
 * sent before it: a whole board over a thin line takes minutes, and for as long it is waited for.
 */
export class BoardSocket extends WebSocket {
  #stream: Socket | null = null
  #home: Set<BoardSocket> | null = null
  #listener: Listener | null = null
  /** What had been read at the last look, and when the last frame was whole (bytes). */
  #read = 0
  #framed = 0
  /** What had been written when the last ping that was answered left, and the open one (bytes). */
  #taken = 0
  #asked: number | null = null
  /** How many looks in a row nothing had come. */
  #silent = 0
  #isProving = false
  #isGathering = false

  /** Tells it what it stands on, and adds it to those that are open until it is closed. */
  begin(stream: Socket, open: Set<BoardSocket>): void {
    this.#stream = stream
    this.#framed = stream.bytesRead
    this.#home = open
    open.add(this)
    this.on('close', left)
  }

  /** Tells one from now on what comes. */
  tell(listener: Listener): void {
    this.#listener = listener
    // The same functions for all: a thousand idle sockets have none of their own.
    this.on('message', heard).on('ping', pinged).on('pong', answered)
  }

  get listener(): Listener | null {
    return this.#listener
  }

  /** Takes note that it is closed. */
  leave(): void {
    this.#home?.delete(this)
    this.#listener?.left()
  }

  get role(): Role {
    return this.#listener?.role ?? 'viewer'
  }

  /** How much came of a frame that is not whole yet (bytes), if it is worth a look. */
  get unfinished(): number {
    const bytes = this.#bytesRead - this.#framed
    return bytes > UNHEEDED_BYTES ? bytes : 0
  }

  /** Sends a frame; small ones that are sent in one turn leave in one piece. */
  sendSoon(frame: Uint8Array): void {
    // Held back, a large one would look like a backlog of somebody who doesn't read.
    if (frame.length > UNHEEDED_BYTES) this.#letGo()
    else if (!this.#isGathering) {
      this.#isGathering = true
      this.#stream?.cork()
      process.nextTick(() => this.#letGo())
    }
    this.send(frame)
  }

  /** Takes note that a frame is whole. */
  framed(): void {
    this.#framed = this.#bytesRead
  }

  /** Takes note that a ping was answered: what was sent before it has arrived. */
  answered(): void {
    if (this.#asked === null) return
    this.#taken = this.#asked
    this.#asked = null
    this.#framed += ANSWER_BYTES
  }

  /** Looks whether anybody is there, every `LOOK_MS`, and asks again; false: it seems not. */
  look(): boolean {
    const came = this.#bytesRead - this.#read
    const isOneFrame = this.#framed <= this.#read
    this.#read += came
    // It is us who don't read.
    this.#silent = came > 0 || this.isPaused ? 0 : this.#silent + 1
    const onItsWay = (this.#asked ?? this.#taken) - this.#taken
    if (this.#silent > onItsWay / TAKEN_PER_LOOK) return false
    if (!this.isPaused && isOneFrame && this.unfinished > 0 && came < BROUGHT_PER_LOOK) return false
    this.#ask()
    return true
  }

  /** Its place is wanted: it is ended at once unless it shows that somebody is there. */
  prove(): void {
    if (this.#isProving || this.isPaused) return
    if (this.#bytesWritten - this.#taken > ON_ITS_WAY_BYTES) return
    this.#isProving = true
    const before = this.#bytesRead
    this.#ask()
    const judge = (): void => {
      this.#isProving = false
      if (this.#bytesRead === before && !this.isPaused) this.terminate()
    }
    // What came while the server was busy is read before it is judged.
    setTimeout(() => setImmediate(judge), PROVING_MS).unref()
  }

  override close(code?: number, reason?: string | Buffer): void {
    super.close(code === MESSAGE_TOO_BIG ? CLOSE.tooLarge : code, reason)
  }

  #letGo(): void {
    if (!this.#isGathering) return
    this.#isGathering = false
    this.#stream?.uncork()
  }

  #ask(): void {
    if (this.#asked !== null) return
    this.#asked = this.#bytesWritten
    this.ping()
  }

  get #bytesRead(): number {
    return this.#stream?.bytesRead ?? 0
  }

  get #bytesWritten(): number {
    return this.#stream?.bytesWritten ?? 0
  }
}

function heard(this: WebSocket, data: RawData, isBinary: boolean): void {
  if (this instanceof BoardSocket) this.listener?.heard(data, isBinary)
}

function pinged(this: WebSocket, data: Buffer): void {
  if (!(this instanceof BoardSocket)) return
  // Who pings and does not read what it is sent needs no answer (RFC 6455, 5.5.3).
  if (this.bufferedAmount <= UNHEEDED_BYTES) this.pong(data)
  this.listener?.pinged()
}

function answered(this: WebSocket): void {
  if (this instanceof BoardSocket) this.answered()
}

function left(this: WebSocket): void {
  if (this instanceof BoardSocket) this.leave()
}
