/**
 * How often one address may open a socket. A whole school comes from one address, so a burst is
 * what a minute allows; a wrong key counts `WRONG_KEY` times. Pure: the clock is handed in (ms).
 */
export class Addresses {
  readonly #perMinute: number
  readonly #spent = new Map<string, Spent>()
  #sweptAt = 0

  /** @param perMinute joins of one address: as many at once, and as many again each minute. */
  constructor(perMinute: number) {
    this.#perMinute = perMinute
  }

  /** How many addresses are remembered: those that came within the last minute or so. */
  get size(): number {
    return this.#spent.size
  }

  /** Takes note of a join; says how long (ms) the address has to wait before it may, or 0. */
  join(address: string, now: number): number {
    this.#sweep(now)
    const spent = this.#current(address, now)
    if (spent.joins + 1 > this.#perMinute) {
      return Math.ceil(((spent.joins + 1 - this.#perMinute) / this.#perMinute) * MINUTE_MS)
    }
    spent.joins++
    return 0
  }

  /** The join that was just let in came with a key that opens nothing. */
  wrongKey(address: string, now: number): void {
    const spent = this.#current(address, now)
    // Never deeper than a minute: who stops is let in again soon.
    spent.joins = Math.min(spent.joins + WRONG_KEY - 1, 2 * this.#perMinute)
  }

  #current(address: string, now: number): Spent {
    const before = this.#spent.get(address)
    if (before === undefined) {
      const fresh = { joins: 0, at: now }
      this.#spent.set(address, fresh)
      return fresh
    }
    before.joins = this.#left(before, now)
    before.at = now
    return before
  }

  #left({ joins, at }: Spent, now: number): number {
    return Math.max(0, joins - ((now - at) / MINUTE_MS) * this.#perMinute)
  }

  #sweep(now: number): void {
    if (now - this.#sweptAt < MINUTE_MS) return
    this.#sweptAt = now
    for (const [address, spent] of this.#spent) {
      if (this.#left(spent, now) === 0) this.#spent.delete(address)
    }
  }
}

/** What an address has used of its joins, as of some moment. */
interface Spent {
  joins: number
  at: number
}

const MINUTE_MS = 60_000

/**
 * A wrong key counts as this many joins. Keys can't be guessed; what it bounds is the asking. Three
 * hundred devices that come back with a link that was replaced still get through.
 */
const WRONG_KEY = 4
