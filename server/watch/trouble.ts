import type { Log } from '../log.ts'

/** Something that may fail and be tried again: the log tells when that begins and when it ends. */
export class Trouble {
  readonly #log: Log
  readonly #what: string
  #since: number | null = null

  constructor(log: Log, what: string) {
    this.#log = log
    this.#what = what
  }

  /** When it began (ms, a clock that only goes forward), or null: there is none. */
  get since(): number | null {
    return this.#since
  }

  /** Does it once, and passes its failure on. */
  async during<T>(attempt: () => Promise<T>): Promise<T> {
    try {
      const result = await attempt()
      if (this.#since !== null) {
        const ms = Math.round(performance.now() - this.#since)
        this.#since = null
        this.#log.warn({ ms }, `${this.#what} works again`)
      }
      return result
    } catch (error) {
      if (this.#since === null) this.#log.error({ err: error }, `${this.#what} fails`)
      this.#since ??= performance.now()
      throw error
    }
  }
}
