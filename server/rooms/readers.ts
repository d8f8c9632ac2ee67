import { CLOSE } from '../../shared/wire/close-codes.ts'
import type { Meter } from '../watch/meter.ts'
import type { Peer } from './peer.ts'
import { fallsBehind, freeAfter, type Reader, review } from './reader.ts'

/** What readers are told from. */
interface Source {
  /** The state vector of what is on disk. */
  vector(): Uint8Array
  /** The frame with all that one lacks who has what `vector` tells. */
  answer(vector: Uint8Array): Uint8Array
  /** Does something between two ticks, when nothing is told that is not on disk. */
  inTurn(work: () => void): void
}

/** How often those who are behind are looked at (ms). */
const REVIEW_MS = 250

/** Who is told the board's changes, each at the pace it can take. */
export class Readers implements Disposable {
  readonly #source: Source
  readonly #meter: Meter
  readonly #readers = new Map<Peer, Reader>()
  #reviewing: NodeJS.Timeout | null = null

  constructor(source: Source, meter: Meter) {
    this.#source = source
    this.#meter = meter
  }

  /** How many are here, whether they read yet or not. */
  get size(): number {
    return this.#readers.size
  }

  has(peer: Peer): boolean {
    return this.#readers.has(peer)
  }

  peers(): Iterable<Peer> {
    return this.#readers.keys()
  }

  join(peer: Peer): void {
    this.#readers.set(peer, { is: 'strange' })
  }

  leave(peer: Peer): void {
    this.#readers.delete(peer)
  }

  /** Answers one who asks for the board; `frame` is made when it is sent. From here on it follows. */
  answer(peer: Peer, vector: Uint8Array, frame: () => Uint8Array): void {
    const reader = this.#readers.get(peer)
    if (reader === undefined) return
    const now = performance.now()
    switch (reader.is) {
      case 'behind':
        // One answer at a time: who asks without reading would pile up boards.
        this.#readers.set(peer, { ...reader, has: vector })
        return
      case 'following':
        if (now < reader.freeAt) {
          this.#leaveBehind(peer, { has: vector, freeAt: reader.freeAt })
          return
        }
        break
      case 'strange':
    }
    this.#give(peer, frame)
  }

  /** Tells everybody who follows; after it they are at the state of the source. */
  passOn(frame: Uint8Array): void {
    let vector: Uint8Array | null = null
    for (const [peer, reader] of this.#readers) {
      if (reader.is !== 'following') continue
      peer.send(frame)
      if (!fallsBehind(peer.backlog)) continue
      vector ??= this.#source.vector()
      this.#leaveBehind(peer, { has: vector, freeAt: reader.freeAt })
    }
  }

  [Symbol.dispose](): void {
    if (this.#reviewing !== null) clearInterval(this.#reviewing)
    this.#reviewing = null
  }

  #give(peer: Peer, frame: () => Uint8Array): void {
    const began = performance.now()
    const bytes = frame()
    const now = performance.now()
    peer.send(bytes)
    this.#readers.set(peer, { is: 'following', freeAt: freeAfter(now, now - began) })
  }

  #leaveBehind(peer: Peer, at: { readonly has: Uint8Array; readonly freeAt: number }): void {
    const { backlog } = peer
    this.#readers.set(peer, { is: 'behind', backlog, since: performance.now(), ...at })
    this.#meter.slow('no-updates')
    this.#reviewing ??= setInterval(
      () => this.#source.inTurn(() => this.#review()),
      REVIEW_MS,
    ).unref()
  }

  #review(): void {
    let anyBehind = false
    for (const [peer, reader] of this.#readers) {
      if (reader.is !== 'behind') continue
      const result = review(reader, peer.backlog, performance.now())
      switch (result.is) {
        case 'wait':
          anyBehind = true
          this.#readers.set(peer, result.reader)
          break
        case 'catch-up':
          this.#meter.resync()
          this.#give(peer, () => this.#source.answer(reader.has))
          break
        case 'give-up':
          this.#meter.slow('closed')
          peer.close(CLOSE.overloaded)
      }
    }
    if (!anyBehind) this[Symbol.dispose]()
  }
}
