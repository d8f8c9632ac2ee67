import { type ReactNode, useEffect, useState } from 'react'
import { SessionContext } from '../store/use-board.ts'
import { useValue } from '../store/value.ts'
import { knownRound, rememberRound } from '../sync/device.ts'
import { openSession, type Session } from '../sync/session.ts'
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
  const [key] = useState(() => keyFor(boardId))
  const [session, setSession] = useState<Session | null>(null)
  useEffect(() => {
    if (key === null) return
    const opened = openSession(boardId, key)
    setSession(opened)
    return () => opened.dispose()
  }, [boardId, key])
  if (key === null) return <MessageScreen problem="no-key" />
  if (session === null) return null
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
  const board = useValue(session.store)
  const { title, school } = board.about
  const recordId = board.stage.closed?.recordId ?? null
  useEffect(() => {
    if (!ready) return
    const { boardId, key } = session
    // The wall's key must not take the place of the key a person writes with.
    const known = knownRound(boardId)
    if (role === 'viewer' && known !== null && known.role !== 'viewer') return
    rememberRound({ board: boardId, key, role, title: title || school, recordId })
  }, [session, ready, role, title, school, recordId])

  if (connection.state === 'refused' && !ready) {
    return <MessageScreen problem={connection.why === 'key' ? 'wrong-key' : 'no-board'} />
  }
  if (!ready) {
    return connection.state === 'offline' ? <MessageScreen problem="unreachable" /> : null
  }
  return <SessionContext.Provider value={session}>{children}</SessionContext.Provider>
}
