import { loadMoreWords, t } from '../messages/index.ts'
import type { Session } from '../sync/session.ts'
import { loadedOnce } from '../ui/ahead.ts'
import { tell } from '../ui/notice.tsx'

const acts = loadedOnce(async () => {
  const { suggest, moreLike } = await import('./suggesting/acts.ts')
  await loadMoreWords()
  return { suggest, moreLike }
})

/** Looks for groups among the free notes, with what is loaded for it. */
export function suggestGroups(session: Session): void {
  void acts().then(({ suggest }) => suggest(session), missing)
}

/** Looks for the free notes most like a note or pattern. */
export function moreLikeThis(session: Session, of: string): void {
  void acts().then(({ moreLike }) => moreLike(session, of), missing)
}

function missing(): void {
  tell(t('later.missing'), 'problem')
}
