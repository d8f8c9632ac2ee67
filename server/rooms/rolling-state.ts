import { type BoardState, encodeState } from '../../shared/wire/messages.ts'

/** As much tail as this is sent along whatever the snapshot weighs (bytes). */
const SMALL_TAIL_BYTES = 16_384
/** A tail may weigh an eighth of its snapshot: the whole stays near the smallest there is. */
const SNAPSHOT_PER_TAIL = 8

/**
 * A board as bytes for those who come with nothing: a snapshot and what came after it. A newcomer
 * costs no reading of the document, and for a board that lies on disk not even its building.
 */
export class RollingState {
  #snapshot: Uint8Array | null
  #tail: Uint8Array[]
  #tailBytes: number
  #frame: Uint8Array | null = null

  constructor({ snapshot, tail }: BoardState) {
    this.#snapshot = snapshot
    this.#tail = [...tail]
    this.#tailBytes = tail.reduce((sum, { length }) => sum + length, 0)
  }

  get bytes(): number {
    return this.#tailBytes + (this.#snapshot?.length ?? 0)
  }

  /** Adds what was committed (Yjs V1). */
  add(update: Uint8Array): void {
    this.#tail.push(update)
    this.#tailBytes += update.length
    this.#frame = null
  }

  /** Whether the tail has become so long that a new snapshot makes the whole smaller. */
  get isHeavy(): boolean {
    const allowed = (this.#snapshot?.length ?? 0) / SNAPSHOT_PER_TAIL
    return this.#tailBytes > Math.max(SMALL_TAIL_BYTES, allowed)
  }

  /** Begins anew from a snapshot that holds everything so far (Yjs V2). */
  begin(snapshot: Uint8Array): void {
    this.#snapshot = snapshot
    this.#tail = []
    this.#tailBytes = 0
    this.#frame = null
  }

  frame(): Uint8Array {
    this.#frame ??= encodeState({ snapshot: this.#snapshot, tail: this.#tail })
    return this.#frame
  }
}
