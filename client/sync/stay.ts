import { newId, now } from '../platform.ts'
import { type Source, value } from '../store/value.ts'
import { type Draft, isNothing, lostOf, openDrafts } from './drafts.ts'
import type { RefusedForGood } from './refusal.ts'
import { type OpenSession, openSession, type Session } from './session.ts'

// What was refused can't be taken back out of a document, and what is written after it can't be
// taken either. So a round in which that happened begins anew:
//
// 1. the server refuses for good → the session leaves it, and stays on the screen
// 2. another session fetches the board from the server, with nothing of what this device kept
// 3. it is there: what the first one holds is kept as a draft, and the second takes its place
// 4. the draft is on disk: what the first one left on the device is let go, and the board put there
//
// The device has one copy for all its pages. So the draft holds what the other pages wrote too, and
// those that are open put what they have into the new copy again: their work may still be taken.
//
// A page that is closed in between finds all of it where it was, and goes the same way again.

/** One person's stay at a round on this device. Whoever opens it disposes it. */
export interface Stay {
  readonly session: Source<Session>
  dispose(): void
}

export function openStay(boardId: string, key: string): Stay {
  const drafts = openDrafts(boardId)
  let disposed = false
  let coming: OpenSession | null = null
  let present = openSession(boardId, key, { begins: 'from-device', drafts })
  const session = value<Session>(present)

  function follow(followed: OpenSession): void {
    followed.refusal.subscribe(() => {
      const refusal = followed.refusal.get()
      // Not within the message that brought the refusal: the provider still works on it.
      if (refusal.state === 'for-good') queueMicrotask(() => beginAnew(followed, refusal.why))
    })
  }

  function beginAnew(refused: OpenSession, why: RefusedForGood): void {
    if (disposed || refused !== present || coming !== null) return
    refused.hangUp()
    const fresh = openSession(boardId, key, { begins: 'from-server', drafts })
    coming = fresh
    const stopWatching = fresh.connection.subscribe(() => {
      const connection = fresh.connection.get()
      if (connection.state !== 'refused') return
      // The link has gone meanwhile: what stands on the screen stays, with the reason beside it.
      stopWatching()
      fresh.dispose()
      refused.connection.set(connection)
    })
    const stop = fresh.ready.subscribe(() => {
      stop()
      stopWatching()
      coming = null
      present = fresh
      follow(fresh)
      session.set(fresh)
      void keepApart(refused, fresh, why)
    })
  }

  async function keepApart(
    refused: OpenSession,
    fresh: OpenSession,
    why: RefusedForGood,
  ): Promise<void> {
    const everything = await refused.everything()
    const { state: bytes } = everything
    const draft: Draft = { id: newId(), board: boardId, at: now(), why, bytes }
    refused.dispose()
    const isLost = !isNothing(lostOf(draft, fresh.board))
    if (isLost && !(await drafts.keep(draft))) return
    refused.forget()
    await fresh.replaceCopy(everything)
  }

  /** What was put back long since needs no draft. */
  async function tidy(): Promise<void> {
    await drafts.read
    const { board, ready } = present
    if (disposed || coming !== null || !ready.get()) return
    for (const draft of drafts.get()) {
      if (isNothing(lostOf(draft, board))) void drafts.drop(draft.id)
    }
  }

  follow(present)
  present.ready.subscribe(() => void tidy())

  return {
    session,
    dispose() {
      disposed = true
      present.dispose()
      coming?.dispose()
    },
  }
}
