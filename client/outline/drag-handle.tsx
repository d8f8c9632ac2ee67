import { useDraggable } from '@dnd-kit/core'
import { GripVertical } from 'lucide-react'
import { t } from '../messages/index.ts'
import { IconButton } from '../ui/button.tsx'
import styles from './drag.module.css'
import { type Held, heldName } from './drop.ts'

/** What screen readers call it. */
const SPOKEN = { roleDescription: t('outline.carried') }

/**
 * The grip by which a note is picked up. It alone follows the drag, so that the note around it
 * isn't drawn again and again.
 */
export function DragHandle({
  note,
  from,
  tabIndex,
  className,
}: Held & { readonly tabIndex: number; readonly className: string | undefined }) {
  const { attributes, listeners, setNodeRef } = useDraggable({
    id: heldName({ note, from }),
    attributes: SPOKEN,
  })
  return (
    <IconButton
      ref={setNodeRef}
      label={t('outline.carry')}
      {...attributes}
      {...listeners}
      tabIndex={tabIndex}
      className={`${styles.handle} ${className ?? ''}`}
    >
      <GripVertical size={16} aria-hidden />
    </IconButton>
  )
}
