import type { Session } from '../sync/session.ts'
import { laterDone } from '../ui/later.tsx'

let end: (() => void) | null = null

/** Lets go of what was kept for the next time: the round is left. */
export function endSuggesting(): void {
  end?.()
}

const parts = () => Promise.all([import('./suggesting/acts.ts'), import('./suggesting/ask.ts')])

/** Looks for groups among the free notes, with what is loaded for it. */
export const suggestGroups = laterDone(async () => {
  const [{ suggest }, { endWorker }] = await parts()
  end = endWorker
  return (session: Session) => {
    void suggest(session)
    return true
  }
})

/** Looks for the free notes most like a note or pattern. */
export const moreLikeThis = laterDone(async () => {
  const [{ moreLike }, { endWorker }] = await parts()
  end = endWorker
  return (session: Session, of: string) => {
    void moreLike(session, of)
    return true
  }
})
