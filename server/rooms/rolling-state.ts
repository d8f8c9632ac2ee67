import { encodeState } from '../../shared/wire/messages.ts'
import type { StoredLog, StoredUpdate } from '../store/store.ts'

/**
 * A board as it lies on disk, for those who come with nothing: a snapshot and what came after it. A
 * newcomer costs no reading of the document, and for a board that nobody is at not its building.
 */
export class RollingState {
  #log: StoredLog
  #tail: StoredUpdate[]
  #frame: Uint8Array | null = null

  constructor(log: StoredLog) {
    this.#log = log
    this.#tail = [...log.tail]
  }

  /** How much it holds (bytes). */
  get bytes(): number {
    const tail = this.#tail.reduce((sum, { update }) => sum + update.length, 0)
    return tail + (this.#log.snapshot?.length ?? 0)
  }

  /** The number of the last update in it. */
  get seq(): number {
    // A row that was set aside had a number, too.
    return Math.max(this.#log.seq, this.#tail.at(-1)?.seq ?? 0)
  }

  /** Adds what was committed (Yjs V1) under its number in the log. */
  add(seq: number, update: Uint8Array): void {
    this.#tail.push({ seq, update })
    this.#frame = null
  }

  /** Takes the log as it was read again, and keeps what was added since. */
  restart(log: StoredLog): void {
    this.#tail = [...log.tail, ...this.#tail.filter(({ seq }) => seq > log.seq)]
    this.#log = log
    this.#frame = null
  }

  frame(): Uint8Array {
    const tail = this.#tail.map(({ update }) => update)
    this.#frame ??= encodeState({ snapshot: this.#log.snapshot, tail })
    return this.#frame
  }
}
