/**
 * A line in which things wait for their turn. A quiet line takes what comes at once; what arrives
 * during a turn is taken together in the next one. `take` is never called twice at a time.
 */
export class Turns<Item> {
  readonly #take: (items: readonly Item[]) => Promise<void>
  readonly #failed: (reason: unknown) => void
  #waiting: Item[] = []
  #running: Promise<void> | null = null

  constructor(take: (items: readonly Item[]) => Promise<void>, failed: (reason: unknown) => void) {
    this.#take = take
    this.#failed = failed
  }

  add(item: Item): void {
    this.#waiting.push(item)
    this.#running ??= this.#run()
  }

  /** Resolves when nothing waits any more. */
  async settled(): Promise<void> {
    while (this.#running !== null) await this.#running
  }

  async #run(): Promise<void> {
    // Begin after the caller is done, so that all of one frame's consequences are in.
    await null
    while (this.#waiting.length > 0) {
      const items = this.#waiting
      this.#waiting = []
      try {
        await this.#take(items)
      } catch (error) {
        this.#failed(error)
      }
    }
    this.#running = null
  }
}
