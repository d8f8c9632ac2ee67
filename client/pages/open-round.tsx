import { type ReactNode, useEffect, useState } from 'react'
import { SessionContext } from '../store/use-board.ts'
import { usePart, useValue } from '../store/value.ts'
import { knownRound, rememberRound } from '../sync/device.ts'
import type { Session } from '../sync/session.ts'
import { openStay, type Stay } from '../sync/stay.ts'
import { MessageScreen } from './message-screen.tsx'

/** The key in the address, else the one this device remembers for the round. */
function keyFor(boardId: string): string | null {
  const inAddress = location.hash.slice(1)
  return inAddress !== '' ? inAddress : (knownRound(boardId)?.key ?? null)
}

/** Opens a round, keeps it open for what stands inside, and says so when it can't be opened. */
export function OpenRound({
  boardId,
  children,
}: {
  readonly boardId: string
  readonly children: ReactNode
}) {
  const key = useKey(boardId)
  const [stay, setStay] = useState<Stay | null>(null)
  useEffect(() => {
    if (key === null) return
    const opened = openStay(boardId, key)
    setStay(opened)
    return () => opened.dispose()
  }, [boardId, key])
  if (key === null) return <MessageScreen problem="no-key" />
  if (stay === null) return null
  return <Stayed stay={stay}>{children}</Stayed>
}

/** A new link to the same round may be opened in the same tab: the browser doesn't load it anew. */
function useKey(boardId: string): string | null {
  const [key, setKey] = useState(() => keyFor(boardId))
  useEffect(() => {
    const look = (): void => setKey(keyFor(boardId))
    window.addEventListener('hashchange', look)
    return () => window.removeEventListener('hashchange', look)
  }, [boardId])
  return key
}

/** What stands inside stays where it is when the session beneath it begins anew. */
function Stayed({ stay, children }: { readonly stay: Stay; readonly children: ReactNode }) {
  const session = useValue(stay.session)
  return <OpenedRound session={session}>{children}</OpenedRound>
}

function OpenedRound({
  session,
  children,
}: {
  readonly session: Session
  readonly children: ReactNode
}) {
  const connection = useValue(session.connection)
  const ready = useValue(session.ready)
  const role = useValue(session.role)
  const { title, school } = usePart(session.store, (board) => board.about)
  const recordId = usePart(session.store, ({ stage }) => stage.closed?.recordId ?? null)
  const dead = connection.state === 'refused' && connection.why === 'key'
  useEffect(() => {
    const { boardId, key } = session
    const known = knownRound(boardId)
    if (dead) {
      // Whatever link is opened next is better than one that opens nothing.
      if (known?.key === key) rememberRound({ ...known, dead: true })
      return
    }
    if (!ready) return
    // The wall's key must not take the place of the key a person writes with.
    if (role === 'viewer' && known !== null && known.role !== 'viewer' && !known.dead) return
    rememberRound({ board: boardId, key, role, title: title || school, recordId })
  }, [session, ready, role, title, school, recordId, dead])

  if (connection.state === 'refused' && !ready) {
    return <MessageScreen problem={connection.why === 'no-board' ? 'no-board' : 'wrong-key'} />
  }
  if (!ready) {
    return connection.state === 'offline' ? <MessageScreen problem="unreachable" /> : null
  }
  return <SessionContext.Provider value={session}>{children}</SessionContext.Provider>
}
