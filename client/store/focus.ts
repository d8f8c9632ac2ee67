import { createContext, useCallback, useContext, useSyncExternalStore } from 'react'
import type { Value } from './value.ts'

/**
 * What this person looks at. Features that don't know each other meet here: the canvas draws the
 * trail of what is in focus and goes to a note or pattern; the panels open what is in focus.
 */
export type Focus =
  | { readonly state: 'nothing' }
  | {
      readonly state: 'note' | 'pattern' | 'theory' | 'next'
      readonly id: string
      /** Whether the keyboard goes there too: who followed a link by key wants to be there. */
      readonly keyboard?: 'follows'
    }

export const NOTHING: Focus = { state: 'nothing' }

/** The focus of the open round. The page that shows the round provides it. */
export const FocusContext = createContext<Value<Focus> | null>(null)

export function useFocus(): Value<Focus> {
  const focus = useContext(FocusContext)
  if (focus === null) throw new Error('Nothing here says what is looked at.')
  return focus
}

/** Whether this one thing is in focus; draws again only when that changes. */
export function useInFocus(state: Exclude<Focus['state'], 'nothing'>, id: string): boolean {
  const focus = useFocus()
  const read = useCallback(() => {
    const now = focus.get()
    return now.state === state && now.id === id
  }, [focus, state, id])
  return useSyncExternalStore(focus.subscribe, read)
}
