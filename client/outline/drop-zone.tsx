import { useDroppable } from '@dnd-kit/core'
import type { ReactNode } from 'react'
import styles from './drag.module.css'
import { type Target, targetName } from './drop.ts'

/** A place where a note can be let go. It alone follows the drag; what is inside is not redrawn. */
export function DropZone({
  target,
  disabled = false,
  children,
}: {
  readonly target: Target
  readonly disabled?: boolean
  readonly children: ReactNode
}) {
  const { setNodeRef, isOver } = useDroppable({ id: targetName(target), disabled })
  return (
    <div ref={setNodeRef} className={`${styles.zone} ${isOver ? styles.over : ''}`}>
      {children}
    </div>
  )
}
