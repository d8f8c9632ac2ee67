import type { StoredLog } from '../store/store.ts'
import { isDue, isHeavy, isWorthwhile, type Tail } from './compaction.ts'

/** How a log is compacted. */
interface Ports {
  /** Makes it one snapshot. */
  readonly compact: () => Promise<'compacted' | 'nothing'>
  /** Reads it again, as it is then. */
  readonly load: () => Promise<StoredLog | null>
  readonly compacted: (log: StoredLog) => void
  readonly fault: (what: string, reason: unknown) => void
}

/** A board on which much happens is compacted no more often than this (ms). */
const REST_MS = 5_000
/** And for so many times as long as it took: on a busy board it costs a twentieth of a core at most. */
const REST_PER_COMPACTION = 20
/** So many when the log has become heavy: a sixth at most, until it is light again. */
const REST_WHEN_HEAVY = 5
/** Where it is no use (a log with a hole is left alone), it is tried ever more seldom. */
const LONGEST_REST_MS = 600_000

/** How long a log is left alone after a compaction (ms), and how long when it has become heavy. */
interface Rest {
  readonly longMs: number
  readonly shortMs: number
}

/** Sees to it that a board's log stays short, one compaction at a time. */
export class Compactions implements Disposable {
  readonly #ports: Ports
  #tail: Tail
  #isRunning = false
  #isOver = false
  #waiting: NodeJS.Timeout | null = null
  #waitingFor = 0
  /** Whoever opens a board comes first: it is not compacted at once either (ms). */
  #endedAt = performance.now()
  #rest: Rest = { longMs: REST_MS, shortMs: REST_MS }

  constructor(log: StoredLog, ports: Ports) {
    this.#ports = ports
    this.#tail = tailOf(log)
    this.#consider()
  }

  /** Takes note of an update that came to the log. */
  grew(bytes: number): void {
    const { rows, bytes: before, snapshotBytes } = this.#tail
    this.#tail = { rows: rows + 1, bytes: before + bytes, snapshotBytes }
    this.#consider()
  }

  /** Everybody has left: what is worthwhile is done now. */
  rest(): void {
    if (isWorthwhile(this.#tail)) void this.#run()
  }

  [Symbol.dispose](): void {
    this.#isOver = true
    if (this.#waiting !== null) clearTimeout(this.#waiting)
    this.#waiting = null
  }

  #consider(): void {
    if (this.#isOver || this.#isRunning || !isDue(this.#tail)) return
    const { longMs, shortMs } = this.#rest
    const at = this.#endedAt + (isHeavy(this.#tail) ? shortMs : longMs)
    if (this.#waiting !== null) {
      if (at >= this.#waitingFor) return
      clearTimeout(this.#waiting)
    }
    this.#waitingFor = at
    this.#waiting = setTimeout(
      () => {
        this.#waiting = null
        void this.#run()
      },
      Math.max(0, at - performance.now()),
    )
    this.#waiting.unref()
  }

  async #run(): Promise<void> {
    if (this.#isRunning) return
    this.#isRunning = true
    const { rows, bytes } = this.#tail
    const began = performance.now()
    try {
      const outcome = await this.#ports.compact()
      const tookMs = performance.now() - began
      this.#rest = restAfter(outcome, tookMs, this.#rest)
      const log = this.#isOver || outcome === 'nothing' ? null : await this.#ports.load()
      if (log !== null) {
        const since = { rows: this.#tail.rows - rows, bytes: this.#tail.bytes - bytes }
        this.#tail = { ...since, snapshotBytes: tailOf(log).snapshotBytes }
        this.#ports.compacted(log)
      }
    } catch (error) {
      this.#ports.fault('compaction failed', error)
    } finally {
      this.#isRunning = false
      this.#endedAt = performance.now()
    }
    this.#consider()
  }
}

function restAfter(outcome: 'compacted' | 'nothing', tookMs: number, { longMs }: Rest): Rest {
  const least = outcome === 'compacted' ? REST_MS : Math.min(2 * longMs, LONGEST_REST_MS)
  const rest = (times: number): number => Math.min(Math.max(least, times * tookMs), LONGEST_REST_MS)
  return { longMs: rest(REST_PER_COMPACTION), shortMs: rest(REST_WHEN_HEAVY) }
}

function tailOf({ snapshot, tail }: StoredLog): Tail {
  const bytes = tail.reduce((sum, { update }) => sum + update.length, 0)
  return { rows: tail.length, bytes, snapshotBytes: snapshot?.length ?? 0 }
}
