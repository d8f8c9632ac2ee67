import { type RefObject, useEffect, useRef } from 'react'

/**
 * For what takes the place of what had the focus: it takes the focus too, or a keyboard and a
 * screen reader would be left at nothing.
 */
export function useFocusHere<Element extends HTMLElement>(when = true): RefObject<Element | null> {
  const place = useRef<Element>(null)
  useEffect(() => {
    if (when) place.current?.focus()
  }, [when])
  return place
}
