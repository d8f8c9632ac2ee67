import { LIMITS } from '../../shared/limits.ts'

/** A great import and a person who types fast both stay within what may come at once. */
const BURST_S = 4
const BYTES_PER_SECOND = LIMITS.updateBytes
/** A device that was away for long may bring a whole board, and another after it. */
const BURST_BYTES = 2 * LIMITS.boardBytes

/**
 * What one socket may send: so many messages a second, and a burst on top; so many bytes. Nothing
 * is ever dropped for it, and nothing is forgiven: a message is acted on when what came before it
 * is paid for, and until then the socket isn't read, so the sender's own line fills. The clock is
 * handed in (ms).
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
    this.#at = Math.floor(now)
  }

  /** Takes note of a message. */
  spend(bytes: number, now: number): void {
    this.#fill(now)
    this.#messages--
    this.#bytes -= bytes
  }

  /** How long (ms) nothing more may be acted on, or 0. */
  wait(now: number): number {
    this.#fill(now)
    if (this.#messages >= 0 && this.#bytes >= 0) return 0
    const owed = Math.max(-this.#messages / this.#perSecond, -this.#bytes / BYTES_PER_SECOND)
    return Math.ceil(owed * 1_000)
  }

  #fill(now: number): void {
    const at = Math.floor(now)
    const seconds = Math.max(0, at - this.#at) / 1_000
    this.#at = at
    const messages = this.#messages + seconds * this.#perSecond
    this.#messages = Math.min(messages, this.#perSecond * BURST_S)
    this.#bytes = Math.min(this.#bytes + seconds * BYTES_PER_SECOND, BURST_BYTES)
  }
}
