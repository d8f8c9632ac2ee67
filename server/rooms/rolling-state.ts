import { encodeState } from '../../shared/wire/messages.ts'
import type { StoredLog, StoredUpdate } from '../store/store.ts'

/** More than this since the last snapshot is not kept for those who might come (bytes). */
const MOST_TAIL_BYTES = 4_194_304

/**
 * A board as it lies on disk, for those who come with nothing: a snapshot and what came after it. A
 * newcomer costs no reading of the document, and for a board that nobody is at not its building.
 * Where much came since the snapshot, the document tells it shorter.
 */
export class RollingState {
  #snapshot: Uint8Array | null
  /** What came after the snapshot, or after what was let go of. */
  #tail: StoredUpdate[]
  #tailBytes: number
  #seq: number
  /** The last update that is in neither snapshot nor tail; 0: there is none. */
  #letGoTo = 0
  #frame: Uint8Array | null = null

  constructor(log: StoredLog) {
    this.#snapshot = log.snapshot
    this.#tail = [...log.tail]
    this.#tailBytes = bytesOf(this.#tail)
    this.#seq = seqOf(log)
  }

  /** How much it holds (bytes). */
  get bytes(): number {
    return this.#tailBytes + (this.#snapshot?.length ?? 0)
  }

  /** The number of the last update in it. */
  get seq(): number {
    return this.#seq
  }

  /** Adds what was committed (Yjs V1) under its number in the log. */
  add(seq: number, update: Uint8Array): void {
    this.#frame = null
    this.#seq = seq
    this.#tail.push({ seq, update })
    this.#tailBytes += update.length
    if (this.#tailBytes <= MOST_TAIL_BYTES) return
    this.#tail = []
    this.#tailBytes = 0
    this.#letGoTo = seq
  }

  /** Takes the log as it was read again, and keeps what was added since. */
  restart(log: StoredLog): void {
    this.#frame = null
    const since = this.#tail.filter(({ seq }) => seq > log.seq)
    this.#seq = Math.max(seqOf(log), since.at(-1)?.seq ?? 0)
    // An update that was let go of is in neither: the next log has it.
    if (log.seq < this.#letGoTo) return
    this.#letGoTo = 0
    this.#snapshot = log.snapshot
    this.#tail = [...log.tail, ...since]
    this.#tailBytes = bytesOf(this.#tail)
  }

  /** Whether nothing of it was let go of. */
  get isWhole(): boolean {
    return this.#letGoTo === 0
  }

  /** The frame with all of it, while it is whole. */
  frame(): Uint8Array {
    this.#frame ??= encodeState({
      snapshot: this.#snapshot,
      tail: this.#tail.map(({ update }) => update),
    })
    return this.#frame
  }
}

function bytesOf(tail: readonly StoredUpdate[]): number {
  return tail.reduce((sum, { update }) => sum + update.length, 0)
}

/** A row that was set aside had a number, too. */
function seqOf({ seq, tail }: StoredLog): number {
  return Math.max(seq, tail.at(-1)?.seq ?? 0)
}
