// How fast a board beats. A quiet one passes on at once; a busy one gathers what happens between
// two ticks, since one frame with ten changes costs hardly more than one with a single change.

/** The least time between two of the same for everybody (ms). */
export interface Pace {
  readonly tickMs: number
  readonly presenceMs: number
  /** What each device is asked to keep to for its own cursor. */
  readonly cursorMs: number
}

/** By how many sockets there are: 16 ms up to 30, 33 up to 100, 50 beyond (SYNC.md 3.2). */
export function paceFor(sockets: number): Pace {
  if (sockets <= 30) return { tickMs: 16, presenceMs: 33, cursorMs: 50 }
  if (sockets <= 100) return { tickMs: 33, presenceMs: 33, cursorMs: 80 }
  return { tickMs: 50, presenceMs: 50, cursorMs: 100 }
}

/** Frames a second that may go out one by one: at 2 to 4 µs each (SYNC.md 3.2) a hundredth of a core. */
const LIGHT_LOAD = 3_000

/** How long after a tick the next one may come (ms): 0 as long as passing on at once is cheap. */
export function pauseAfterTick(sockets: number, changesPerSecond: number): number {
  return sockets * changesPerSecond <= LIGHT_LOAD ? 0 : paceFor(sockets).tickMs
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
