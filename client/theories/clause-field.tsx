import type { ReactNode } from 'react'
import type { TextPlace } from '../../shared/board/text-places.ts'
import { SharedText } from '../parts/shared-text.tsx'
import { useRights } from '../store/use-board.ts'
import styles from './composer.module.css'

export interface ClauseFieldProps {
  readonly place: TextPlace
  readonly text: string
  /** The hinge that opens it; also its accessible name. */
  readonly label: string
  readonly hint: string
  /** What stands behind the label. */
  readonly beside?: ReactNode
  readonly autoFocus?: boolean
}

/** One clause of a theory: its hinge, and the text people write in together. */
export function ClauseField({ place, text, label, hint, beside, autoFocus }: ClauseFieldProps) {
  const { write } = useRights()
  return (
    <div className={styles.clause}>
      <div className={styles.hinge}>
        <span aria-hidden="true">{label}</span>
        {beside}
      </div>
      <SharedText
        place={place}
        text={text}
        label={label}
        placeholder={write ? hint : '…'}
        className={styles.text}
        autoFocus={autoFocus === true}
      />
    </div>
  )
}
