import { type RefObject, useEffect } from 'react'
import { type Focus, useFocus } from '../store/focus.ts'

/** Frames until what is in focus is drawn: its part of the list is mounted first. */
const PATIENCE = 10

/**
 * Brings what comes into focus before the eyes. The keyboard follows only where it stands nowhere,
 * as after a change of tab, or where it was sent: nobody's writing is interrupted by a look.
 */
export function useArrival(region: RefObject<HTMLElement | null>): void {
  const focus = useFocus()
  useEffect(() => {
    let frame = 0
    const arrive = (patience: number): void => {
      const element = region.current?.querySelector<HTMLElement>(selector(focus.get()))
      if (element === null || element === undefined) {
        if (patience > 0) frame = requestAnimationFrame(() => arrive(patience - 1))
        return
      }
      // A pattern may be taller than the panel: its head is what is looked for.
      const block = focus.get().state === 'pattern' ? 'start' : 'nearest'
      element.scrollIntoView({ block })
      const now = focus.get()
      const follows = now.state !== 'nothing' && now.keyboard === 'follows'
      if (follows || document.activeElement === document.body) {
        element.focus({ preventScroll: true })
      }
    }
    // What was folded away, far down a list or just made is there after the next drawings.
    frame = requestAnimationFrame(() => arrive(PATIENCE))
    const stop = focus.subscribe(() => {
      cancelAnimationFrame(frame)
      frame = requestAnimationFrame(() => arrive(PATIENCE))
    })
    return () => {
      cancelAnimationFrame(frame)
      stop()
    }
  }, [focus, region])
}

function selector(focus: Focus): string {
  switch (focus.state) {
    case 'note':
      return `[data-note="${focus.id}"]`
    case 'pattern':
      return `[data-pattern="${focus.id}"]`
    case 'theory':
    case 'next':
    case 'nothing':
      return ':not(*)'
  }
}
