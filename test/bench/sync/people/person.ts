import type { Socket } from 'node:net'
import { WebSocket } from 'ws'
import type { BoardState } from '../../../../shared/wire/messages.ts'
import type { Heard } from '../wire/wire.ts'
import { addressOf } from './address.ts'
import type { Board } from './board.ts'
import type { Read } from './broadcast.ts'
import { Hand } from './hand.ts'

/** The state vector of one who has nothing, and the update with nothing in it. */
export const EMPTY_VECTOR = new Uint8Array([0])
const EMPTY_UPDATE = new Uint8Array([0, 0])

export interface PersonOptions {
  /** Makes the address, the name and what is measured of them. */
  readonly number: number
  readonly hand: Hand | null
  /** What they have already (state vector), and what they answer when asked for it (update V1). */
  readonly vector?: Uint8Array
  readonly answer?: Uint8Array
}

let clients = 0

/** A hand with a client id that nobody had yet, as large as Yjs draws them. */
export function newHand(notes: number): Hand {
  return new Hand(3_000_000_000 + ++clients * 1_001, notes)
}

/** A person at a board: one socket, spoken to frame by frame. */
export class Person {
  readonly number: number
  readonly hand: Hand | null
  readonly socket: WebSocket
  /** Resolves with the state when all of it is there; rejects when the socket closes before. */
  readonly synced: Promise<BoardState>
  /** When the last byte of the state came (ms). */
  syncedAt = 0
  /** The code with which the socket was closed. */
  closed: number | null = null
  /** When each own edit was sent, by clock from the first. */
  readonly sentAt: number[] = []
  /** The clock to which own edits are acked. */
  ackedTo = 0
  /** Hears of each edit of this person: they write on when their neighbour has it. */
  neighbour: Person | null = null
  onHeard: ((edits: number) => void) | null = null
  /** Called for each frame of news. */
  onNews: ((read: Read) => void) | null = null
  /** Called for each whole answer. */
  onState: ((state: BoardState) => void) | null = null
  cursorMs = 0
  readonly #board: Board
  readonly #options: PersonOptions
  #position: number
  #clock = 0
  #asksAck = false
  /** What was sent and is acked one by one: the clock behind an edit, null for all else. */
  readonly #unacked: (number | null)[] = []
  #gotState: (state: BoardState) => void = () => {}
  #failed: (why: Error) => void = () => {}

  constructor(board: Board, options: PersonOptions) {
    this.#board = board
    this.#options = options
    this.number = options.number
    this.hand = options.hand
    this.#position = board.broadcast.end
    this.synced = new Promise((resolve, reject) => {
      this.#gotState = resolve
      this.#failed = reject
    })
    this.synced.catch(() => {})
    this.socket = new WebSocket(`ws://127.0.0.1:${board.server.port}${board.place.path}`, {
      perMessageDeflate: false,
      skipUTF8Validation: true,
      localAddress: addressOf(this.number),
    })
    this.socket.on('open', () => this.#greet())
    this.socket.on('message', (data) => this.#hear(data as Buffer))
    this.socket.on('error', (error) => this.#failed(error))
    this.socket.on('close', (code) => {
      this.closed = code
      this.#failed(new Error(`closed with ${code}`))
    })
  }

  /** Who they are to presence; what they write, they write under the same id. */
  get client(): number {
    return this.hand?.client ?? 2_000_000_000 + this.number
  }

  /** Bytes that came in over the wire so far, headers included. */
  get bytesIn(): number {
    return this.stream?.bytesRead ?? 0
  }

  /** The TCP connection beneath. */
  get stream(): Socket | null {
    return (this.socket as unknown as { readonly _socket: Socket | null })._socket
  }

  send(frame: Uint8Array): void {
    if (this.socket.readyState === this.socket.OPEN) this.socket.send(frame)
  }

  /** Sends a message of y-websocket's, put as this server expects it; text goes as text. */
  sendAs(message: Uint8Array | string): void {
    if (typeof message !== 'string') this.#sendWrapped(message)
    else if (this.socket.readyState === this.socket.OPEN) this.socket.send(message)
  }

  #sendWrapped(message: Uint8Array): void {
    this.send(this.#board.kind.wire.wrap(this.#board.place, message))
  }

  /** Asks for what one lacks; resolves with the answer, which comes after all that was sent before. */
  ask(vector: Uint8Array): Promise<BoardState> {
    const answered = new Promise<BoardState>((resolve, reject) => {
      this.#gotState = resolve
      this.#failed = reject
    })
    this.send(this.#board.kind.wire.step1(this.#board.place, vector))
    return answered
  }

  /** Says who one is, and puts one's notes on the board. */
  settleIn(): void {
    this.send(this.#board.kind.wire.presence(this.#board.place, this.#pointer(0, 0)))
    if (this.hand !== null) this.write(this.hand.notes)
  }

  /** Sends an update that is none of this person's counted edits. */
  write(update: Uint8Array): void {
    this.#write(update, null)
  }

  /** Makes one edit, and asks for an ack behind all that are made in this turn. */
  edit(): void {
    if (this.hand === null) throw new Error('This person does not write.')
    const { wire } = this.#board.kind
    const now = performance.now()
    const clock = this.hand.next
    this.sentAt[clock - this.hand.first] = now
    this.#write(this.hand.move(clock & 4_095, this.number & 4_095), clock + 1)
    this.#board.counts.edits++
    if (this.#asksAck || wire.askAck(0) === null) return
    this.#asksAck = true
    queueMicrotask(() => {
      this.#asksAck = false
      const ask = wire.askAck(this.hand?.next ?? 0)
      if (ask !== null) this.send(ask)
    })
  }

  point(): void {
    const stamp = this.#board.stamp()
    this.send(
      this.#board.kind.wire.cursor(this.#board.place, this.#pointer(stamp & 8_191, stamp >> 13)),
    )
    this.#board.counts.cursors++
  }

  leave(): void {
    this.socket.terminate()
  }

  #write(update: Uint8Array, clock: number | null): void {
    const { wire } = this.#board.kind
    this.send(wire.update(this.#board.place, update))
    if (wire.acksEach) this.#unacked.push(clock)
  }

  #greet(): void {
    const { kind, place } = this.#board
    const { vector = EMPTY_VECTOR } = this.#options
    for (const frame of kind.wire.greet(place, vector)) this.send(frame)
    if (!kind.hasDocuments) this.#gotState({ snapshot: null, tail: [] })
  }

  #hear(data: Buffer): void {
    const { broadcast, counts } = this.#board
    counts.frames++
    const found = broadcast.find(data, this.#position)
    if (found !== null) {
      this.#position = found.next
      this.#board.deliver(this, found.read)
      return
    }
    const isNext = this.#position === broadcast.end
    const heard = broadcast.read(data, isNext)
    if ('of' in heard) this.#hearAlone(heard)
    else {
      if (isNext) this.#position = broadcast.end
      this.#board.deliver(this, heard)
    }
  }

  #hearAlone(heard: Exclude<Heard, { of: 'news' | 'cursors' }>): void {
    switch (heard.of) {
      case 'step1': {
        const { answer = EMPTY_UPDATE } = this.#options
        this.send(this.#board.kind.wire.step2(this.#board.place, answer))
        if (this.#board.kind.wire.acksEach) this.#unacked.push(null)
        return
      }
      case 'state':
        this.syncedAt = performance.now()
        this.#gotState(heard.state)
        this.onState?.(heard.state)
        return
      case 'ack':
        this.#hearAck(heard.moment)
        return
      case 'nack':
        this.#board.counts.refused++
        return
      case 'welcome':
        this.cursorMs = heard.cursorMs
        return
      case 'other':
        return
    }
  }

  /** Where edits are acked together, the moment is the clock behind the last of them. */
  #hearAck(moment: number | null): void {
    const to = moment ?? this.#unacked.shift() ?? null
    if (this.hand === null || to === null) return
    const now = performance.now()
    for (let clock = Math.max(this.ackedTo, this.hand.first); clock < to; clock++) {
      const sent = this.sentAt[clock - this.hand.first]
      if (sent !== undefined) this.#board.acks.add(now - sent)
    }
    this.ackedTo = Math.max(this.ackedTo, to)
  }

  #pointer(x: number, y: number) {
    const { client } = this
    return { client, clock: ++this.#clock, name: `Person ${this.number}`, at: [x, y] as const }
  }
}
