import { LIMITS } from '../../shared/limits.ts'

/** A great import and a person who types fast both stay within what may come at once. */
const BURST_S = 4
const BYTES_PER_SECOND = LIMITS.updateBytes
/** A device that was away for long may bring a whole board, and another after it. */
const BURST_BYTES = 2 * LIMITS.boardBytes
/** Longer than this nobody waits at a time: a socket that isn't read can't show that it lives. */
const LONGEST_MS = 5_000

/**
 * What one socket may send: so many messages a second, and a burst on top; so many bytes. Nothing
 * is ever dropped for it: after `spend` says how long, the socket isn't read for that time
 * (`ws.pause()`, then `ws.resume()`), and the sender's own line fills. The clock is handed in (ms).
 *
 *     const wait = budget.spend(frame.length, performance.now())
 *     if (wait > 0 && !socket.isPaused) {
 *       meter.offence('rate')
 *       socket.pause()
 *       timer = setTimeout(() => socket.resume(), wait)   // cleared when the socket closes
 *     }
 *
 * The frame it was asked about is still taken, as are those that had arrived with it.
 */
export class Budget {
  readonly #perSecond: number
  #messages: number
  #bytes = BURST_BYTES
  #at: number

  /** @param perSecond messages, in the long run (MESSAGES_PER_SECOND). */
  constructor(perSecond: number, now: number) {
    this.#perSecond = perSecond
    this.#messages = perSecond * BURST_S
    this.#at = now
  }

  /** Takes note of a message; gives how long (ms) no more should be read, or 0. */
  spend(bytes: number, now: number): number {
    const seconds = Math.max(0, now - this.#at) / 1_000
    this.#at = now
    const messages = this.#messages + seconds * this.#perSecond
    this.#messages = Math.min(messages, this.#perSecond * BURST_S) - 1
    this.#bytes = Math.min(this.#bytes + seconds * BYTES_PER_SECOND, BURST_BYTES) - bytes
    if (this.#messages >= 0 && this.#bytes >= 0) return 0
    const owed = Math.max(-this.#messages / this.#perSecond, -this.#bytes / BYTES_PER_SECOND)
    const wait = Math.min(Math.ceil(owed * 1_000), LONGEST_MS)
    // What is owed beyond the longest wait is let go.
    const most = LONGEST_MS / 1_000
    this.#messages = Math.max(this.#messages, -most * this.#perSecond)
    this.#bytes = Math.max(this.#bytes, -most * BYTES_PER_SECOND)
    return wait
  }
}
