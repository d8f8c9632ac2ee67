import { useSyncExternalStore } from 'react'
import { flushSync } from 'react-dom'

// On paper nobody scrolls: for printing, everything stands there.

let isPrinting = false

function subscribe(tell: () => void): () => void {
  const begin = (): void => {
    isPrinting = true
    // The browser takes its picture as soon as this returns.
    flushSync(tell)
  }
  const end = (): void => {
    isPrinting = false
    tell()
  }
  window.addEventListener('beforeprint', begin)
  window.addEventListener('afterprint', end)
  return () => {
    window.removeEventListener('beforeprint', begin)
    window.removeEventListener('afterprint', end)
  }
}

/** Whether lists show all they have, also what is folded away. */
export function useWhole(): boolean {
  return useSyncExternalStore(subscribe, () => isPrinting)
}
