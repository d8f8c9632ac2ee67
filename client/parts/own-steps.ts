import { type RefObject, useEffect } from 'react'
import { mayWriteNow } from '../store/rights.ts'
import { useSession } from '../store/use-board.ts'
import { isComposing } from '../ui/composing.ts'
import type { Sitting } from './sitting.ts'
import { doAgain, takeBack } from './take-back.ts'

type Way = 'undo' | 'redo'

/** The way that a key leads through one's own steps, or null. */
export function wayOfKey({
  key,
  ctrlKey,
  metaKey,
  shiftKey,
  altKey,
}: Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'shiftKey' | 'altKey'>): Way | null {
  if (altKey || !(ctrlKey || metaKey)) return null
  const letter = key.toLowerCase()
  if (letter === 'z') return shiftKey ? 'redo' : 'undo'
  return letter === 'y' && !shiftKey ? 'redo' : null
}

const INPUTS: Readonly<Record<string, Way>> = { historyUndo: 'undo', historyRedo: 'redo' }

/**
 * Undo in a field of the board is that of the board. The browser's own knows nothing of what others
 * wrote in the same text: it would put back the whole of it as it once was.
 */
export function useOwnSteps(frame: RefObject<HTMLElement | null>, sitting: Sitting): void {
  const session = useSession()
  useEffect(() => {
    const element = frame.current
    if (element === null) return
    const take = (event: Event, way: Way | null | undefined): void => {
      if (way == null || !(event.target instanceof HTMLTextAreaElement)) return
      // What the board refused, or isn't a word yet, is in the field alone.
      if (sitting.kept.get().is !== 'nothing' || !mayWriteNow(session)) return
      event.preventDefault()
      event.stopPropagation()
      sitting.step(() => (way === 'undo' ? takeBack(session) : doAgain(session)))
    }
    const onKey = (event: KeyboardEvent): void => {
      if (!isComposing(event)) take(event, wayOfKey(event))
    }
    // From a menu, by shaking the device, or with three fingers.
    const onInput = (event: InputEvent): void => take(event, INPUTS[event.inputType])
    element.addEventListener('keydown', onKey)
    element.addEventListener('beforeinput', onInput)
    return () => {
      element.removeEventListener('keydown', onKey)
      element.removeEventListener('beforeinput', onInput)
    }
  }, [frame, session, sitting])
}
