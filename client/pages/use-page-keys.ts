import { useLayoutEffect } from 'react'
import { singleKeys } from '../store/shortcuts-setting.ts'
import { pageCommandFor } from './page-keys.ts'
import { askToFind, type RoundView } from './round-view.ts'

const WRITING = 'input, textarea, select, [contenteditable], [role="menu"]'

/** Opens Find, the palette and the sheet of shortcuts by their keys, wherever the focus is. */
export function usePageKeys(view: RoundView): void {
  useLayoutEffect(() => {
    const onKey = (event: KeyboardEvent): void => {
      const from = event.target instanceof Element ? event.target : document.body
      // What is open over the page keeps its keys.
      if (view.dialog.get() !== null || from.closest('[role="dialog"]') !== null) return
      const command = pageCommandFor(event)
      if (command === null || event.defaultPrevented || event.isComposing) return
      if (command === 'shortcuts' && !(isOnBoard() && singleKeys.get())) return
      // A second ctrl-F is the browser's own.
      if (command === 'find' && from.closest('search') !== null) return
      if (command === 'find') askToFind(view)
      else view.dialog.set(command)
      event.preventDefault()
    }
    window.addEventListener('keydown', onKey)
    return () => window.removeEventListener('keydown', onKey)
  }, [view])
}

/** Single keys act on the board only, and never where somebody writes. */
function isOnBoard(): boolean {
  // Typing may have opened a field by now.
  const at = document.activeElement
  return at?.closest('[data-board]') != null && at.closest(WRITING) === null
}
