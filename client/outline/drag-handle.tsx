import { useContext } from 'react'
import { t } from '../messages/index.ts'
import { IconButton } from '../ui/button.tsx'
import { HandleContext } from './carrier.tsx'
import styles from './drag.module.css'
import { type Held, heldName } from './drop.ts'

/** The grip by which a note or pattern is picked up. */
export function DragHandle({
  held,
  tabIndex,
  className,
}: {
  readonly held: Held
  readonly tabIndex: number
  readonly className: string | undefined
}) {
  const words = useContext(HandleContext)
  return (
    <IconButton
      {...words}
      label={t('pattern' in held ? 'outline.carryPattern' : 'outline.carry')}
      data-carry={heldName(held)}
      tabIndex={tabIndex}
      className={`${styles.handle} ${className ?? ''}`}
    >
      <span className={styles.grip} aria-hidden="true" />
    </IconButton>
  )
}
