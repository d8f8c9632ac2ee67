import type { Session } from '../sync/session.ts'
import { laterDone } from '../ui/later.tsx'

/** Looks for groups among the free notes, with what is loaded for it. */
export const suggestGroups = laterDone(async () => {
  const { suggest } = await import('./suggesting/acts.ts')
  return (session: Session) => {
    void suggest(session)
    return true
  }
})

/** Looks for the free notes most like a note or pattern. */
export const moreLikeThis = laterDone(async () => {
  const { moreLike } = await import('./suggesting/acts.ts')
  return (session: Session, of: string) => {
    void moreLike(session, of)
    return true
  }
})
