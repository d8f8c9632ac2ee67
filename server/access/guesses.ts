import { isIPv6 } from 'node:net'

/** Wrong codes that one place may try at once. A class mistypes, each pupil once. */
const FREE = 30
/** After those, one try in so long (ms): 43,200 a day, of 594 million codes. */
const SLOW_MS = 2_000
/** Who would wait longer than this is sent away (ms). */
const LONGEST_MS = 10_000
/** How many pairs of place and board are remembered: the oldest are forgotten. */
const MOST_KNOWN = 10_000

/** What becomes of a try. */
export type Turn =
  | { readonly is: 'now' }
  /** Not looked at before so many ms are over. */
  | { readonly is: 'later'; readonly inMs: number }
  | { readonly is: 'refused' }

/**
 * Slows down who guesses codes, without shutting out who mistypes. Tries are counted by the place
 * they come from; past the first, each waits for those before it, right ones too, or guessing would
 * not be slowed. Where somebody has joined a board already, its code is taken at once: a whole
 * school comes from one address, and a guesser there learns nothing new by it.
 */
export class Guesses {
  /** Until when the wrong tries of a place are paid off (ms), those first that are paid first. */
  readonly #debts = new Map<string, number>()
  readonly #known = new Set<string>()

  /** How many places are remembered for their wrong tries. */
  get size(): number {
    return this.#debts.size
  }

  /** When a try may be looked at. It counts as wrong until it is known to be right. */
  turn(address: string, now: number): Turn {
    const place = placeOf(address)
    const owed = Math.max(0, (this.#debts.get(place) ?? 0) - now)
    const inMs = owed + SLOW_MS - FREE * SLOW_MS
    if (inMs > LONGEST_MS) return { is: 'refused' }
    this.#owe(place, now + owed + SLOW_MS, now)
    return inMs <= 0 ? { is: 'now' } : { is: 'later', inMs }
  }

  /** A try was right: it costs nothing, and this code is known in this place. */
  right(address: string, board: string, now: number): void {
    const place = placeOf(address)
    this.#owe(place, (this.#debts.get(place) ?? 0) - SLOW_MS, now)
    const pair = `${board} ${place}`
    this.#known.delete(pair)
    this.#known.add(pair)
    for (const oldest of this.#known) {
      if (this.#known.size <= MOST_KNOWN) break
      this.#known.delete(oldest)
    }
  }

  /** Whether somebody has joined this board from there. */
  isKnown(address: string, board: string): boolean {
    return this.#known.has(`${board} ${placeOf(address)}`)
  }

  #owe(place: string, until: number, now: number): void {
    this.#debts.delete(place)
    if (until > now) this.#debts.set(place, until)
    // Each try clears away two that are paid off, so that nothing piles up.
    let looked = 0
    for (const [other, paid] of this.#debts) {
      if (looked++ === 2) break
      if (paid <= now) this.#debts.delete(other)
    }
  }
}

/** Whoever has an IPv6 address has 2^64 of them: all that share the first half are one place. */
function placeOf(address: string): string {
  const mapped = /^::ffff:(\d+\.\d+\.\d+\.\d+)$/i.exec(address)?.[1]
  if (mapped !== undefined) return mapped
  if (!isIPv6(address)) return address
  const [head = '', tail] = address.split('::')
  const groups = head === '' ? [] : head.split(':')
  const after = tail === undefined || tail === '' ? [] : tail.split(':')
  const whole = [
    ...groups,
    ...Array(Math.max(0, 8 - groups.length - after.length)).fill('0'),
    ...after,
  ]
  return whole
    .slice(0, 4)
    .map((group) => group.replace(/^0+(?=.)/, '').toLowerCase())
    .join(':')
}
