import { framesOn } from '../../shared/board/frames.ts'
import type { FrameView } from '../../shared/board/model.ts'
import { t } from '../messages/index.ts'
import { remember, remembered } from '../platform.ts'
import type { Session } from '../sync/session.ts'
import { tell } from '../ui/notice.tsx'
import { viewName, viewOf } from './open-frame.ts'

/** The view that this device left a board in, and when its person was last brought to one (ms). */
interface Kept {
  readonly frame: FrameView
  readonly heeded: number
}

/**
 * Keeps the view of the notes on this device: as it was left, and where the facilitator brings
 * everybody. A frame whose sheets are all gone is left for the free groups. Returns how to stop.
 */
export function followView({ store, boardId }: Session): () => void {
  const name = `view:${boardId}`
  const kept = readKept(remembered(name))
  let heeded = kept?.heeded ?? 0
  const keep = (): void => remember(name, { frame: store.frame.get(), heeded })

  function look(): void {
    const whole = store.whole()
    const { view } = whole.stage
    const now = store.frame.get()
    if (view !== null && view.at > heeded) {
      heeded = view.at
      if (view.frame !== now && isThere(view.frame)) {
        store.frame.set(view.frame)
        tell(t('frame.broughtHere', { frame: viewName(view.frame) }))
      }
      keep()
    } else if (!isThere(now)) store.frame.set(null)
  }
  const isThere = (frame: FrameView): boolean =>
    frame === null || framesOn(store.whole()).includes(frame)

  if (kept !== null && isThere(kept.frame)) store.frame.set(kept.frame)
  look()
  const stops = [store.subscribe(look), store.frame.subscribe(keep)]
  return () => {
    for (const stop of stops) stop()
  }
}

/** The wall shows the view to which everybody was brought, or that of the sheet in the spotlight. */
export function followRoomView(session: Session): () => void {
  const { store } = session
  function look(): void {
    const { stage, patterns } = store.whole()
    const lit = stage.spotlight !== null && patterns.has(stage.spotlight) ? stage.spotlight : null
    store.frame.set(lit === null ? (stage.view?.frame ?? null) : viewOf(session, lit))
  }
  look()
  return store.subscribe(look)
}

function readKept(held: unknown): Kept | null {
  if (typeof held !== 'object' || held === null) return null
  const { frame, heeded } = held as Record<string, unknown>
  return {
    frame: typeof frame === 'string' && frame !== '' ? frame : null,
    heeded: typeof heeded === 'number' ? heeded : 0,
  }
}
