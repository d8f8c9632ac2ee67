/** How often the loop is felt (ms). */
const BEAT_MS = 500

/**
 * How late the process is in doing what it meant to do. While the loop is blocked nobody can be
 * told, so the last beat is remembered: what asks right after a blockade still learns of it.
 */
export class Pulse implements Disposable {
  #due = performance.now() + BEAT_MS
  #late = 0
  readonly #timer = setInterval(() => {
    const now = performance.now()
    this.#late = Math.max(0, now - this.#due)
    this.#due = now + BEAT_MS
  }, BEAT_MS).unref()

  /** How late the loop is now, or was at its last beat (ms). */
  get lateMs(): number {
    return Math.max(this.#late, performance.now() - this.#due)
  }

  [Symbol.dispose](): void {
    clearInterval(this.#timer)
  }
}
