import { useCallback, useSyncExternalStore } from 'react'

/** One list for each question: the browser makes a new one at every asking. */
const lists = new Map<string, MediaQueryList>()

function listFor(query: string): MediaQueryList {
  const known = lists.get(query) ?? matchMedia(query)
  lists.set(query, known)
  return known
}

/** Whether a media query holds now. */
export function useMedia(query: string): boolean {
  const follow = useCallback(
    (listener: () => void) => {
      const list = listFor(query)
      list.addEventListener('change', listener)
      return () => list.removeEventListener('change', listener)
    },
    [query],
  )
  return useSyncExternalStore(follow, () => listFor(query).matches)
}
