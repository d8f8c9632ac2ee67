import { useDraggable } from '@dnd-kit/core'
import {
  createContext,
  type KeyboardEvent,
  type MouseEvent,
  type ReactNode,
  type TouchEvent,
  useMemo,
  useState,
} from 'react'
import { t } from '../messages/index.ts'
import styles from './drag.module.css'
import { type Carried, readHeld } from './drop.ts'

// One draggable stands for all notes, and becomes the one that is picked up. A draggable each would
// draw hundreds of handles again at every pick-up and at every place the note passes over.

/** What a handle says of itself to screen readers. */
export interface HandleWords {
  readonly 'aria-roledescription': string
  readonly 'aria-describedby': string | undefined
}

export const HandleContext = createContext<HandleWords>({
  'aria-roledescription': '',
  'aria-describedby': undefined,
})

/** Lets what is pressed by a handle inside be picked up. */
export function Carrier({ children }: { readonly children: ReactNode }) {
  const [data] = useState<Carried>(() => ({ held: { note: '', from: null } }))
  const { attributes, listeners, setNodeRef } = useDraggable({ id: 'note', data })
  const describedBy = attributes['aria-describedby']
  const words = useMemo(
    () => ({ 'aria-roledescription': t('outline.carried'), 'aria-describedby': describedBy }),
    [describedBy],
  )

  function take(kind: string) {
    return (event: MouseEvent | TouchEvent | KeyboardEvent): void => {
      const handle = event.target instanceof Element ? event.target.closest('[data-carry]') : null
      if (!(handle instanceof HTMLElement)) return
      data.held = readHeld(handle.dataset.carry ?? '')
      setNodeRef(handle)
      listeners?.[kind]?.(event)
    }
  }

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the handles inside are buttons
    <div
      className={styles.carrier}
      onMouseDown={take('onMouseDown')}
      onTouchStart={take('onTouchStart')}
      onKeyDown={take('onKeyDown')}
    >
      <HandleContext.Provider value={words}>{children}</HandleContext.Provider>
    </div>
  )
}
