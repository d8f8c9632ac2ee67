/** What is known of changes that were sent and not acknowledged. */
export interface Unanswered {
  /** How long the oldest of them has been out on this connection (ms). */
  readonly outMs: number
  /** Whether all was sent once more already. */
  readonly resynced: boolean
  /** Why no answer is to be expected now, where that is known. */
  readonly held: 'no' | 'locked' | 'not-saving' | 'no-right'
}

/** What to do about it. */
export type Remedy =
  | 'wait'
  /** Send all once more, as the answer to what the server lacks, and ask again. */
  | 'resync'
  /** The line is open and nobody answers: try another. */
  | 'reconnect'
  /** It will never be taken: it is kept apart, and the board begun anew. */
  | 'keep-apart'

/** The server stays silent about a large answer of one who may not write. */
const NO_RIGHT_MS = 5_000
const RESYNC_MS = 10_000
const RECONNECT_MS = 30_000

/** An answer that doesn't come is first asked for again, then looked for elsewhere. */
export function remedyFor({ outMs, resynced, held }: Unanswered): Remedy {
  switch (held) {
    case 'locked':
    case 'not-saving':
      return 'wait'
    case 'no-right':
      return outMs >= NO_RIGHT_MS ? 'keep-apart' : 'wait'
    case 'no':
      if (outMs >= RECONNECT_MS) return 'reconnect'
      return outMs >= RESYNC_MS && !resynced ? 'resync' : 'wait'
  }
}
