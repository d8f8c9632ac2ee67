import { encodeWelcome } from '../../shared/wire/messages.ts'
import type { Meter } from '../watch/meter.ts'
import { Beat } from './beat.ts'
import { Cursors } from './cursors.ts'
import { paceFor } from './pace.ts'
import type { Peer } from './peer.ts'
import { Presence } from './presence.ts'
import { getsPresence } from './reader.ts'

/** Somebody was told no pace: they did not say hello. */
const UNTOLD = 0

/** Who is in the room and where their pointers are: the first thing a slow reader goes without. */
export class Company implements Disposable {
  readonly #meter: Meter
  /** Everybody here, and the pace they were told to keep with their cursor (ms). */
  readonly #told = new Map<Peer, number>()
  /** Who went without for a while, and does not know who is there. */
  readonly #missed = new Set<Peer>()
  readonly #presence = new Presence()
  readonly #cursors = new Cursors()
  readonly #beat = new Beat(
    () => paceFor(this.#told.size).presenceMs,
    () => this.#passOn(),
  )

  constructor(meter: Meter) {
    this.#meter = meter
  }

  join(peer: Peer): void {
    this.#told.set(peer, UNTOLD)
    this.#tellPace()
  }

  leave(peer: Peer): void {
    const client = this.#presence.clientOf(peer)
    if (client !== null) this.#cursors.forget(client)
    this.#told.delete(peer)
    this.#missed.delete(peer)
    this.#presence.leave(peer)
    this.#beat.ask()
    this.#tellPace()
  }

  /** Tells one who said hello who it is here. */
  welcome(peer: Peer): void {
    if (!this.#told.has(peer)) return
    const { cursorMs } = paceFor(this.#told.size)
    this.#told.set(peer, cursorMs)
    peer.send(encodeWelcome({ role: peer.role, cursorMs }))
  }

  /** Takes what a peer says about itself. Throws when it can't be read. */
  hear(peer: Peer, update: Uint8Array): void {
    if (!this.#told.has(peer)) return
    this.#presence.receive(peer, update)
    this.#beat.ask()
  }

  /** Takes where a peer's pointer is; of nobody, if it has not said who it is. */
  hearCursor(peer: Peer, cursor: Uint8Array): void {
    const client = this.#presence.clientOf(peer)
    if (client === null) return
    this.#cursors.move(client, cursor)
    this.#beat.ask()
  }

  /** Whether a client id belongs to another device. */
  isAnothers(client: number, peer: Pick<Peer, 'secret'>): boolean {
    return this.#presence.isAnothers(client, peer)
  }

  /** Tells one who asks or comes who is there. */
  answer(peer: Peer): void {
    const present = this.#presence.all()
    if (present !== null) peer.send(present)
    const cursors = peer.isOurs ? this.#cursors.all() : null
    if (cursors !== null) peer.send(cursors)
  }

  [Symbol.dispose](): void {
    this.#beat[Symbol.dispose]()
  }

  #passOn(): void {
    const present = this.#presence.takeNews()
    const cursors = this.#cursors.takeNews()
    if (present === null && cursors === null) return
    for (const peer of this.#told.keys()) {
      if (!getsPresence(peer.backlog)) {
        if (!this.#missed.has(peer)) this.#meter.slow('no-presence')
        this.#missed.add(peer)
        continue
      }
      if (this.#missed.delete(peer)) {
        this.answer(peer)
        continue
      }
      if (present !== null) peer.send(present)
      if (cursors !== null && peer.isOurs) peer.send(cursors)
    }
  }

  /** Tells those whose pace changed with the size of the room. */
  #tellPace(): void {
    const { cursorMs } = paceFor(this.#told.size)
    for (const [peer, told] of this.#told) {
      if (told !== UNTOLD && told !== cursorMs) this.welcome(peer)
    }
  }
}
