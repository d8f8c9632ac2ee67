import { useDraggable } from '@dnd-kit/core'
import { GripVertical } from 'lucide-react'
import type { KeyboardEvent } from 'react'
import { nextInOrder } from '../../shared/board/groups.ts'
import { t } from '../messages/index.ts'
import { mayWriteNow } from '../store/rights.ts'
import { useSession } from '../store/use-board.ts'
import { IconButton } from '../ui/button.tsx'
import { tell } from '../ui/notice.tsx'
import { moveStep } from './acts.ts'
import styles from './next.module.css'
import type { Held } from './next-drag.tsx'
import { placeByKey } from './places.ts'

/** The grip by which a step or parked advice is carried; arrow keys on it move a step at once, Enter says so. */
export function Grip({ held }: { readonly held: Held }) {
  const session = useSession()
  const { listeners, setNodeRef } = useDraggable({ id: `${held.of}:${held.id}`, data: held })

  function move(event: KeyboardEvent<HTMLButtonElement>): void {
    if (held.of !== 'step' || !event.key.startsWith('Arrow')) return
    event.preventDefault()
    const place = placeByKey(nextInOrder(session.store.get()), held.id, event.key)
    if (place === null || !mayWriteNow(session)) return
    moveStep(session, held.id, place)
    // It is drawn anew in another list: who moved it by key goes on from there.
    requestAnimationFrame(() => {
      document.querySelector<HTMLElement>(`[data-next="${held.id}"] [data-grip]`)?.focus()
    })
  }

  return (
    <IconButton
      ref={setNodeRef}
      {...listeners}
      data-grip
      label={t(held.of === 'step' ? 'next.carry' : 'next.carryAdvice')}
      aria-description={held.of === 'step' ? t('next.howToCarry') : undefined}
      // Advice is carried by hand alone: by key the buttons below it do the same.
      tabIndex={held.of === 'step' ? 0 : -1}
      className={styles.grip}
      onKeyDown={move}
      onClick={held.of === 'step' ? () => tell(t('next.howToCarry')) : undefined}
    >
      <GripVertical size={16} aria-hidden />
    </IconButton>
  )
}
