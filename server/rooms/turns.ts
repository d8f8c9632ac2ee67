import { setTimeout as pause } from 'node:timers/promises'

/** What a line is made of. */
interface Ports<Item> {
  /** Is never called twice at a time. */
  readonly take: (items: readonly Item[]) => Promise<void>
  readonly failed: (reason: unknown) => void
  /** How long after the beginning of one turn the next one may begin (ms). */
  readonly restMs: (now: number) => number
}

/**
 * A line in which things wait for their turn. A quiet line takes what comes at once; what arrives
 * during a turn, or within its rest, is taken together in the next one.
 */
export class Turns<Item> {
  readonly #ports: Ports<Item>
  #waiting: Item[] = []
  #running: Promise<void> | null = null
  #began = Number.NEGATIVE_INFINITY

  constructor(ports: Ports<Item>) {
    this.#ports = ports
  }

  add(item: Item): void {
    this.#waiting.push(item)
    this.#running ??= this.#run()
  }

  /** How many wait. */
  get length(): number {
    return this.#waiting.length
  }

  /** Resolves when nothing waits any more. */
  async settled(): Promise<void> {
    while (this.#running !== null) await this.#running
  }

  async #run(): Promise<void> {
    // Begin after the caller is done, so that all of one frame's consequences are in.
    await null
    while (this.#waiting.length > 0) {
      const now = performance.now()
      const rest = this.#began + this.#ports.restMs(now) - now
      if (rest > 0) await pause(rest)
      const items = this.#waiting
      this.#waiting = []
      this.#began = performance.now()
      try {
        await this.#ports.take(items)
      } catch (error) {
        this.#ports.failed(error)
      }
    }
    this.#running = null
  }
}
