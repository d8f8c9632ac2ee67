import { t } from '../messages/index.ts'
import type { RefusedForGood } from '../sync/refusal.ts'

/** Why something was not taken; a round that was closed then may be open again. */
export function whyNotTaken(why: RefusedForGood, isClosed: boolean): string {
  return t(why === 'closed' && !isClosed ? 'drafts.told-reopened' : `drafts.told-${why}`)
}
