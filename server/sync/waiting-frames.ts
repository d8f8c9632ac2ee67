import { LIMITS } from '../../shared/limits.ts'

/** What one read of the network can bring of the small messages that devices send, and more. */
const MOST_FRAMES = 4_096
/** As much as a device may bring at once. */
const MOST_BYTES = 2 * LIMITS.boardBytes

/** Frames of one socket that came and wait for their turn, in the order they came. */
export class WaitingFrames {
  readonly #frames: Uint8Array[] = []
  #bytes = 0

  /** Takes a frame to the end; false: there is no room for it. */
  add(frame: Uint8Array): boolean {
    if (this.#frames.length >= MOST_FRAMES || this.#bytes + frame.length > MOST_BYTES) return false
    this.#frames.push(frame)
    this.#bytes += frame.length
    return true
  }

  /** The frame that came first, or undefined. */
  take(): Uint8Array | undefined {
    const frame = this.#frames.shift()
    this.#bytes -= frame?.length ?? 0
    return frame
  }
}
