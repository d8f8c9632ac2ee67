import { useMemo, useRef, useSyncExternalStore } from 'react'
import { type SavedState, savedState } from '../sync/saved.ts'
import type { Session } from '../sync/session.ts'
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
  const flow = useMemo(() => createFlow(session), [session])
  return useSyncExternalStore(flow.follow, () => {
    const next = savedState(session.saved.get(), session.now(), { connected, mayWrite: write })
    const goesOn = next.state === 'saved' && known.current.state === 'saving' && flow.goesOn()
    if (!goesOn && !isSameState(known.current, next)) known.current = next
    return known.current
  })
}

/** Changes that follow each other within so long are one stretch of work (ms). */
const FLOW_MS = 250
/** How often is looked how long something waits (ms). */
const LOOK_MS = 1_000

/** Follows the changes of this device, and whether they come one after the other. */
function createFlow({ saved, now }: Session) {
  let made = saved.get().made
  let before = Number.NEGATIVE_INFINITY
  let last = Number.NEGATIVE_INFINITY
  return {
    goesOn: () => last - before < FLOW_MS && now() - last < FLOW_MS,
    follow(tell: () => void): () => void {
      let timer: ReturnType<typeof setTimeout> | null = null
      const look = (): void => {
        timer = null
        lookLater()
        tell()
      }
      const lookLater = (): void => {
        if (timer !== null) return
        if (saved.get().waitingSince !== null) timer = setTimeout(look, LOOK_MS)
        else if (now() - last < FLOW_MS) timer = setTimeout(look, FLOW_MS)
      }
      const heed = (): void => {
        if (saved.get().made !== made) [before, last, made] = [last, now(), saved.get().made]
        // What was all answered is looked at sooner than what waits.
        if (timer !== null && saved.get().waitingSince === null) {
          clearTimeout(timer)
          timer = null
        }
        lookLater()
        tell()
      }
      const stop = saved.subscribe(heed)
      lookLater()
      return () => {
        if (timer !== null) clearTimeout(timer)
        stop()
      }
    },
  }
}

function isSameState(a: SavedState, b: SavedState): boolean {
  if (a.state === 'waiting' && b.state === 'waiting') return a.count === b.count
  return a.state === b.state
}
