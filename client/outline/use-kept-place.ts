import { type RefObject, useEffect, useRef } from 'react'
import { useSession } from '../store/use-board.ts'

/** Dialogs and menus have given the focus back by then. */
const SETTLED_MS = 120

/** Where the keyboard stood: in a list, on a note, between its neighbours. */
interface Place {
  readonly list: string
  readonly notes: readonly string[]
}

/**
 * Keeps the keyboard in its list when the note it stood on leaves: it goes on to the next one, or
 * to the one before. Else every note that is moved or deleted would send it to the top of the page.
 */
export function useKeptPlace(region: RefObject<HTMLElement | null>): void {
  const { store } = useSession()
  const place = useRef<Place | null>(null)
  useEffect(() => {
    const element = region.current
    const remember = ({ target }: FocusEvent): void => {
      place.current = target instanceof Element ? placeOf(target) : null
    }
    element?.addEventListener('focusin', remember)
    return () => element?.removeEventListener('focusin', remember)
  }, [region])

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const look = (): void => {
      if (document.activeElement !== document.body || place.current === null) return
      const { list, notes } = place.current
      for (const id of notes) {
        const button = region.current?.querySelector<HTMLElement>(
          `[data-pattern="${list}"] [data-note="${id}"] header button:last-of-type`,
        )
        if (button === null || button === undefined) continue
        button.focus({ preventScroll: true })
        return
      }
    }
    const stop = store.subscribe(() => {
      clearTimeout(timer)
      timer = setTimeout(look, SETTLED_MS)
    })
    return () => {
      clearTimeout(timer)
      stop()
    }
  }, [store, region])
}

function placeOf(element: Element): Place | null {
  const item = element.closest('[data-note]')?.closest('li')
  const list = item?.closest<HTMLElement>('[data-pattern]')?.dataset.pattern
  if (item === null || item === undefined || list === undefined) return null
  const notes = [item, item.nextElementSibling, item.previousElementSibling].flatMap(
    (neighbour) => neighbour?.querySelector<HTMLElement>('[data-note]')?.dataset.note ?? [],
  )
  return { list, notes }
}
