import { createContext, useCallback, useContext, useSyncExternalStore } from 'react'
import type { Value } from './value.ts'

/** What is being looked for and was found: Find sets it, whatever shows notes and patterns marks it. */
export interface Found {
  /** Notes and patterns. */
  readonly ids: ReadonlySet<string>
  /** The one that was gone to. */
  readonly at: string | null
}

export const NONE_FOUND: Found = { ids: new Set(), at: null }

/** What is found now: the same object while it is the same, for hundreds of notes follow it. */
export function foundAfter(before: Found, ids: ReadonlySet<string>, at: string | null): Found {
  if (ids.size === 0) return NONE_FOUND
  const same = before.at === at && before.ids.size === ids.size
  return same && [...ids].every((id) => before.ids.has(id)) ? before : { ids, at }
}

/** What is found in the open round. The page that shows the round provides it. */
export const FoundContext = createContext<Value<Found> | null>(null)

/** What is looked for on the page, to read and to set. Throws where no page provides it. */
export function useFound(): Value<Found> {
  const found = useContext(FoundContext)
  if (found === null) throw new Error('Nothing here says what was found.')
  return found
}

/** Whether this note or pattern was found, or is the one gone to; draws again only when that changes. */
export function useFoundMark(id: string): 'found' | 'here' | undefined {
  const found = useFound()
  const read = useCallback(() => {
    const now = found.get()
    if (now.at === id) return 'here' as const
    return now.ids.has(id) ? ('found' as const) : undefined
  }, [found, id])
  return useSyncExternalStore(found.subscribe, read)
}
