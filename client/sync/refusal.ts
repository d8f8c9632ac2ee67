import type { NackReason } from '../../shared/wire/messages.ts'

/** Why work can't be taken, now or ever. */
export type RefusedForGood = Exclude<NackReason, 'locked'>

/** How the work of this device stands with the server. */
export type Refusal =
  | { readonly state: 'none' }
  /** It went once more as the answer to what the server lacks, for which the limit is the board's. */
  | { readonly state: 'sent-whole' }
  /** The board is locked: the work waits here and is sent when it is unlocked. */
  | { readonly state: 'waits' }
  /** It will never be taken as it is: it is kept apart, and the board begun anew. */
  | { readonly state: 'for-good'; readonly why: RefusedForGood }

/**
 * What a refusal means after those before it. One act can be larger than an update may be, such as a
 * great import: it is tried once more in one piece.
 */
export function afterRefusal(before: Refusal, reason: NackReason): Refusal {
  if (before.state === 'for-good') return before
  if (reason === 'locked') return { state: 'waits' }
  if (reason === 'too-large' && before.state !== 'sent-whole') return { state: 'sent-whole' }
  return { state: 'for-good', why: reason }
}
