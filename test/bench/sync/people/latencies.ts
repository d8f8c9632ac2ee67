/** Latencies of a stretch of time (ms). */
export interface Spread {
  readonly p50: number
  readonly p99: number
  readonly max: number
  readonly count: number
}

/** Collects latencies until they are taken. */
export class Latencies {
  #samples = new Float64Array(4_096)
  #count = 0

  add(ms: number): void {
    if (this.#count === this.#samples.length) {
      const larger = new Float64Array(2 * this.#count)
      larger.set(this.#samples)
      this.#samples = larger
    }
    this.#samples[this.#count++] = ms
  }

  /** What was collected since the last time. */
  take(): Spread {
    const sorted = this.#samples.subarray(0, this.#count).sort()
    const at = (share: number): number =>
      sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? Number.NaN
    const spread = { p50: at(0.5), p99: at(0.99), max: at(1), count: this.#count }
    this.#count = 0
    return spread
  }
}
