import { useEffect } from 'react'
import { useFocus } from '../store/focus.ts'

/** Brings the next step that comes into focus before the eyes, and the keyboard where it was sent. */
export function useArrivalAtStep(): void {
  const focus = useFocus()
  useEffect(() => {
    function arrive(): void {
      const now = focus.get()
      if (now.state !== 'next') return
      const step = document.querySelector(`[data-next="${now.id}"]`)
      step?.scrollIntoView({ block: 'nearest' })
      if (now.keyboard === 'follows' || document.activeElement === document.body) {
        step?.querySelector('textarea')?.focus({ preventScroll: true })
      }
    }
    // It may be what brought the panel up.
    arrive()
    return focus.subscribe(arrive)
  }, [focus])
}
