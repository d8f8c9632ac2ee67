/**
 * How often one address may open a socket. A whole school comes from one address, so a burst is
 * what a minute allows; a wrong key counts `WRONG_KEY` times. Pure: the clock is handed in (ms).
 */
export class Addresses {
  /** How much of a minute one join takes (ms). */
  readonly #joinMs: number
  /** Until when (ms) each address has to wait before it has all its joins again. */
  readonly #spentUntil = new Map<string, number>()
  #sweptAt = 0

  /** @param perMinute joins of one address: as many at once, and as many again each minute. */
  constructor(perMinute: number) {
    this.#joinMs = MINUTE_MS / perMinute
  }

  /** How many addresses are remembered: those that came within the last minute or so. */
  get size(): number {
    return this.#spentUntil.size
  }

  /** Takes note of a join; says how long (ms) the address has to wait before it may, or 0. */
  join(address: string, now: number): number {
    this.#sweep(now)
    const until = this.#until(address, now) + this.#joinMs
    const wait = Math.ceil(until - now - MINUTE_MS - ROUNDING_MS)
    if (wait > 0) return wait
    this.#spentUntil.set(address, until)
    return 0
  }

  /** The join that was just let in came with a key that opens nothing. */
  wrongKey(address: string, now: number): void {
    const until = this.#until(address, now) + (WRONG_KEY - 1) * this.#joinMs
    // Never deeper than a minute: who stops is let in again soon.
    this.#spentUntil.set(address, Math.min(until, now + 2 * MINUTE_MS))
  }

  #until(address: string, now: number): number {
    // Whole milliseconds: a small number costs no memory of its own.
    return Math.max(this.#spentUntil.get(address) ?? 0, Math.floor(now))
  }

  #sweep(now: number): void {
    if (now - this.#sweptAt < MINUTE_MS) return
    this.#sweptAt = now
    for (const [address, until] of this.#spentUntil) {
      if (until <= now) this.#spentUntil.delete(address)
    }
  }
}

const MINUTE_MS = 60_000
/** What adding up parts of milliseconds may be off by. */
const ROUNDING_MS = 0.001

/**
 * A wrong key counts as this many joins. Keys can't be guessed; what it bounds is the asking. Three
 * hundred devices that come back with a link that was replaced still get through.
 */
const WRONG_KEY = 4
