import { CLOSE } from '../../shared/wire/close-codes.ts'

/** How a connection ended, and what is known of it. */
export interface Ending {
  /** The close code; null when this side gave up a silent line. */
  readonly code: number | null
  /** How many attempts failed since the board was last in step with the server. */
  readonly failures: number
  /** How long the server said that it will be away (ms from now), or null when it said nothing. */
  readonly awayMs: number | null
}

/** The first retry comes between these (ms): mostly it is the wifi that blinked. */
const FIRST_MS = [200, 700] as const
/** From then on a span that grows from the one to the other (ms). */
const SHORTEST_MS = 500
const LONGEST_MS = 10_000
/** How widely those come back who were all sent away at one moment (ms). */
const AFTER_RESTART_MS = [500, 5_000] as const

/**
 * How long to wait before the next attempt (ms). A whole room loses its connection at one moment:
 * spread over the full span it doesn't come back at one moment too ("full jitter"; y-websocket's own
 * waits have none).
 *
 * @param random gives a number from 0 to below 1.
 */
export function waitBeforeRetry({ code, failures, awayMs }: Ending, random: () => number): number {
  if (code === CLOSE.restart) return (awayMs ?? 0) + between(AFTER_RESTART_MS, random())
  // A server that has too much to do is not asked again as if nothing were.
  const tries = code === CLOSE.overloaded ? failures + 2 : failures
  if (tries === 0) return between(FIRST_MS, random())
  const longest = Math.min(LONGEST_MS, SHORTEST_MS * 2 ** Math.min(tries, 10))
  return between([SHORTEST_MS, longest], random())
}

function between([least, most]: readonly [number, number], share: number): number {
  return least + share * (most - least)
}
