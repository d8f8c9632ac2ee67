/**
 * Steps that everybody's writes to one board together may cost at once: two seconds, if each were
 * taken. What is counted is a bound: a text that thirty people wrote at the same time counted for
 * 4.6 million, and took ten milliseconds.
 */
const BURST = 8_000_000
/** And so many more in each second: a fiftieth of everybody's time. */
const PER_SECOND = 100_000
/** What every update may cost besides: less than reading it from the wire. */
const FREE = 1_000

/** An update would keep everybody waiting. Later there may be time for it. */
export class CrowdedError extends Error {
  constructor() {
    super('It crowds one spot.')
    this.name = 'CrowdedError'
  }
}

const allowances = new WeakMap<object, CrowdAllowance>()

/**
 * How much longer the writers of one board may keep Yjs at putting their work in order. Only crafted
 * updates, again and again, come near the end of it. The clock is handed in (ms).
 */
export class CrowdAllowance {
  #left = BURST
  #at = Number.NEGATIVE_INFINITY

  /** The one of a document, for as long as it lives. */
  static of(doc: object): CrowdAllowance {
    let allowance = allowances.get(doc)
    if (allowance === undefined) {
      allowance = new CrowdAllowance()
      allowances.set(doc, allowance)
    }
    return allowance
  }

  /** How many steps an update may cost now. */
  left(now: number): number {
    this.#left = Math.min(BURST, this.#left + (Math.max(0, now - this.#at) / 1_000) * PER_SECOND)
    this.#at = now
    return this.#left + FREE
  }

  /**
   * Takes note of what an update costs: steps that were taken to find out, and those that would come.
   * Throws a `CrowdedError` when it is more than is left.
   */
  spend(taken: number, more: number, now: number): void {
    const steps = taken + more
    if (steps <= FREE) return
    const isTooMuch = steps > this.left(now)
    // What is refused has cost only the finding out.
    this.#left = Math.max(0, this.#left + FREE - (isTooMuch ? taken : steps))
    if (isTooMuch) throw new CrowdedError()
  }
}
