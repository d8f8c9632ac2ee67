import type { Heard, SeenCursor, Wire } from '../wire/wire.ts'
import { type Written, writtenIn } from './hand.ts'

/** A frame that everybody gets, read once. */
export interface Read {
  readonly bytes: Buffer
  readonly written: readonly Written[]
  readonly cursors: readonly SeenCursor[]
  readonly updates: readonly Uint8Array[]
}

/** How many frames somebody may lack or lag before theirs are read by themselves. */
const LOOK_AHEAD = 64
const KEPT = 4_096

/**
 * What a server tells everybody at one board. Everybody gets the same bytes, mostly in the same
 * order, so each frame is read when the first gets it, and compared when the others do.
 */
export class Broadcast {
  readonly #wire: Wire
  #frames: Read[] = []
  /** The number of the oldest frame that is kept. */
  #oldest = 0

  constructor(wire: Wire) {
    this.#wire = wire
  }

  /** The number of the frame that comes next. */
  get end(): number {
    return this.#oldest + this.#frames.length
  }

  /** Finds a frame among those known from `position` on; gives it and the position behind it. */
  find(data: Buffer, position: number): { read: Read; next: number } | null {
    const begin = Math.max(position - this.#oldest, 0)
    const end = Math.min(begin + LOOK_AHEAD, this.#frames.length)
    for (let index = begin; index < end; index++) {
      const read = this.#frames[index] as Read
      if (read.bytes.length === data.length && read.bytes.equals(data)) {
        return { read, next: this.#oldest + index + 1 }
      }
    }
    return null
  }

  /** Reads a frame that nobody had yet; what is for one person alone is given back unread. */
  read(data: Buffer, isNext: boolean): Read | Exclude<Heard, { of: 'news' | 'cursors' }> {
    const read = this.#understand(data)
    if (!('of' in read) && isNext) this.#keep(read)
    return read
  }

  #understand(data: Buffer): Read | Exclude<Heard, { of: 'news' | 'cursors' }> {
    try {
      const heard = this.#wire.read(data)
      if (heard.of !== 'news' && heard.of !== 'cursors') return heard
      return {
        // A copy: what comes from a socket is a part of something larger.
        bytes: Buffer.from(data),
        written: heard.of === 'news' ? heard.updates.flatMap(writtenIn) : [],
        cursors: heard.of === 'cursors' ? heard.cursors : [],
        updates: heard.of === 'news' ? heard.updates : [],
      }
    } catch {
      // A relay passes on what nobody can read.
      return { of: 'other' }
    }
  }

  #keep(read: Read): void {
    this.#frames.push(read)
    if (this.#frames.length < 2 * KEPT) return
    this.#frames = this.#frames.slice(KEPT)
    this.#oldest += KEPT
  }
}
