/** Does something at once when it was quiet, and else at most once in a while. */
export class Beat implements Disposable {
  readonly #ms: () => number
  readonly #work: () => void
  #timer: NodeJS.Timeout | null = null
  #isAsked = false

  /** @param ms how long the while is, asked anew each time. */
  constructor(ms: () => number, work: () => void) {
    this.#ms = ms
    this.#work = work
  }

  ask(): void {
    if (this.#timer !== null) {
      this.#isAsked = true
      return
    }
    this.#timer = setTimeout(() => {
      this.#timer = null
      if (this.#isAsked) this.ask()
    }, this.#ms())
    this.#timer.unref()
    this.#isAsked = false
    this.#work()
  }

  [Symbol.dispose](): void {
    if (this.#timer !== null) clearTimeout(this.#timer)
  }
}
