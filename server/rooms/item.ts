import type { Change } from './live-board.ts'
import type { Peer } from './peer.ts'

/** A change with who brought it. */
interface WrittenChange extends Change {
  readonly from: Peer
  /** When it came (ms, a clock that only goes forward). */
  readonly at: number
}

/** What waits in a room's line. */
export type Item =
  | { readonly of: 'change'; readonly change: WrittenChange }
  /** An answer that may tell only what is on disk. */
  | { readonly of: 'answer'; readonly give: () => void }
  /** Work that must not meet any other, such as closing the round. */
  | {
      readonly of: 'work'
      readonly work: () => Promise<void>
      readonly drop: (reason: unknown) => void
    }
