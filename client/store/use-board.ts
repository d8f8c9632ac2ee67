import { createContext, useContext, useEffect, useState } from 'react'
import type { Groups } from '../../shared/board/groups.ts'
import type { Board } from '../../shared/board/model.ts'
import { type SavedState, savedState } from '../sync/saved.ts'
import type { Session } from '../sync/session.ts'
import { useValue } from './value.ts'

/** The open round that the components below belong to. */
export const SessionContext = createContext<Session | null>(null)

export function useSession(): Session {
  const session = useContext(SessionContext)
  if (session === null) throw new Error('There is no open round here.')
  return session
}

/** The board as it stands now. */
export function useBoard(): Board {
  return useValue(useSession().store)
}

/** Where every note is now. */
export function useGroups(): Groups {
  const { store } = useSession()
  useValue(store)
  return store.groups()
}

/** What this person may do now: the wall only looks, and a closed round is read by everybody. */
export interface Rights {
  readonly write: boolean
  /** Steps, clock, closing. */
  readonly facilitate: boolean
}

export function useRights(): Rights {
  const session = useSession()
  const role = useValue(session.role)
  const { stage } = useBoard()
  const open = stage.closed === null
  return {
    write: open && role !== 'viewer' && (!stage.locked || role === 'facilitator'),
    facilitate: open && role === 'facilitator',
  }
}

/** What the badge says; looks again each second while something waits. */
export function useSavedState(): SavedState {
  const session = useSession()
  const saved = useValue(session.saved)
  const connection = useValue(session.connection)
  const server = useValue(session.server)
  const refusal = useValue(session.refusal)
  const { write } = useRights()
  const now = useNow(saved.waitingSince !== null)
  // There is nothing to be patient for while the answer is known not to come.
  const isAnswered = server.is === 'well' && refusal.state !== 'waits'
  const connected = connection.state === 'connected' && isAnswered
  return savedState(saved, now, { connected, mayWrite: write })
}

/** The time (ms), looked at again each second while `ticking`. */
export function useNow(ticking: boolean): number {
  const session = useSession()
  const [now, setNow] = useState(session.now)
  useEffect(() => {
    if (!ticking) return
    setNow(session.now())
    const timer = setInterval(() => setNow(session.now()), 1_000)
    return () => clearInterval(timer)
  }, [ticking, session])
  return now
}
