import { useMemo, useRef, useSyncExternalStore } from 'react'
import { type SavedState, savedState } from '../sync/saved.ts'
import { createSavedFlow } from './saved-flow.ts'
import { useRights, useSession } from './use-board.ts'
import { useValue } from './value.ts'

/**
 * What the badge says; looks again each second while something waits. Draws again only when it says
 * something else. While one change follows the other, each answered at once, it goes on saying that
 * it saves instead of changing its mind at every letter.
 */
export function useSavedState(): SavedState {
  const session = useSession()
  const connection = useValue(session.connection)
  const server = useValue(session.server)
  const refusal = useValue(session.refusal)
  const { write } = useRights()
  // There is nothing to be patient for while the answer is known not to come.
  const isAnswered = server.is === 'well' && refusal.state !== 'waits'
  const connected = connection.state === 'connected' && isAnswered
  const known = useRef<SavedState>({ state: 'saved' })
  const flow = useMemo(() => createSavedFlow(session), [session])
  return useSyncExternalStore(flow.follow, () => {
    const next = savedState(session.saved.get(), session.now(), { connected, mayWrite: write })
    const goesOn = next.state === 'saved' && known.current.state === 'saving' && flow.goesOn()
    if (!goesOn && !isSameState(known.current, next)) known.current = next
    return known.current
  })
}

function isSameState(a: SavedState, b: SavedState): boolean {
  if (a.state === 'waiting' && b.state === 'waiting') return a.count === b.count
  return a.state === b.state
}
