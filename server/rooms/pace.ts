// How fast a board beats. A quiet one passes on at once; a busy one gathers what happens between
// two ticks, since one frame with ten changes costs hardly more than one with a single change.

/** The least time between two of the same for everybody (ms). */
export interface Pace {
  /** The longest that changes are gathered. */
  readonly tickMs: number
  readonly presenceMs: number
  /** What each device is asked to keep to for its own cursor. */
  readonly cursorMs: number
}

/** The shortest that changes are gathered: one picture of a screen (ms). */
const SHORTEST_MS = 16

/** By how many sockets there are: 16 ms up to 30, 33 up to 100, 50 beyond (docs/decisions/009). */
export function paceFor(sockets: number): Pace {
  if (sockets <= 30) return { tickMs: SHORTEST_MS, presenceMs: 33, cursorMs: 50 }
  if (sockets <= 100) return { tickMs: 33, presenceMs: 33, cursorMs: 80 }
  return { tickMs: 50, presenceMs: 50, cursorMs: 100 }
}

/** Frames a second that may go out one by one: at 2 to 4 µs each (docs/decisions/009) a hundredth of a core. */
const LIGHT_LOAD = 3_000
/** So many in one frame make its sending cheap beside their judging: more would only wait. */
const ENOUGH_CHANGES = 64

/** How long after a tick the next one may come (ms): 0 as long as passing on at once is cheap. */
export function pauseAfterTick(sockets: number, changesPerSecond: number): number {
  if (sockets * changesPerSecond <= LIGHT_LOAD) return 0
  const enough = (ENOUGH_CHANGES * 1_000) / changesPerSecond
  return Math.max(SHORTEST_MS, Math.min(enough, paceFor(sockets).tickMs))
}

/** Half a second: long enough to know a pace, short enough to forget a paste. */
const MEMORY_MS = 500

/** How often something happens lately. */
export class Frequency {
  #count = 0
  #at = 0

  /** @param now ms of a clock that only goes forward. */
  note(times: number, now: number): void {
    this.#count = this.#remembered(now) + times
    this.#at = now
  }

  perSecond(now: number): number {
    return (this.#remembered(now) * 1_000) / MEMORY_MS
  }

  #remembered(now: number): number {
    return this.#count * Math.exp((this.#at - now) / MEMORY_MS)
  }
}
