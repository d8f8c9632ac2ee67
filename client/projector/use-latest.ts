import { useEffect, useState } from 'react'
import { useSession } from '../store/use-board.ts'
import { changedPattern, changedTheory, turned, type WallFocus } from './focus.ts'
import type { Latest } from './wall-view.ts'

const NONE: WallFocus = { id: null, since: 0 }

/** Follows the board and keeps what the room worked on last. */
export function useLatest(): Latest {
  const { store, now } = useSession()
  const [pattern, setPattern] = useState(NONE)
  const [theory, setTheory] = useState(NONE)
  useEffect(() => {
    let before = store.get()
    return store.subscribe(() => {
      const after = store.get()
      const pair = [before, after] as const
      before = after
      setPattern((held) => turned(held, changedPattern(...pair), now()))
      setTheory((held) => turned(held, changedTheory(...pair), now()))
    })
  }, [store, now])
  return { pattern: pattern.id, theory: theory.id }
}
