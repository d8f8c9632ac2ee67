import { type ReactNode, useLayoutEffect, useRef } from 'react'
import type { TextPlace } from '../../shared/board/text-places.ts'
import { SharedText } from '../parts/shared-text.tsx'
import { useRights } from '../store/use-board.ts'
import styles from './clause.module.css'

export interface ClauseFieldProps {
  readonly place: TextPlace
  readonly text: string
  /** The hinge that opens it; also its accessible name. */
  readonly label: string
  readonly hint: string
  /** A clause of the sentence, or what stands beside it in smaller letters. */
  readonly kind?: 'sentence' | 'aside'
  /** What can be done with the clause as a whole. */
  readonly tools?: ReactNode
  readonly autoFocus?: boolean
}

/** One clause of a theory: its hinge, and behind it, on the same line, the text people write in together. */
export function ClauseField({
  place,
  text,
  label,
  hint,
  kind = 'sentence',
  tools,
  autoFocus,
}: ClauseFieldProps) {
  const { write } = useRights()
  const hinge = useRef<HTMLSpanElement>(null)
  // The text begins behind its hinge and goes on beneath it, as a sentence does.
  useLayoutEffect(() => {
    const element = hinge.current
    if (element === null) return
    const watch = new ResizeObserver(() => {
      element.parentElement?.style.setProperty('--hinge', `${element.offsetWidth}px`)
    })
    watch.observe(element)
    return () => watch.disconnect()
  }, [])
  return (
    <div className={`${styles.clause} ${styles[kind]}`}>
      <span ref={hinge} className={styles.hinge} aria-hidden="true">
        {label}
      </span>
      <SharedText
        place={place}
        text={text}
        label={label}
        placeholder={write ? hint : '…'}
        className={styles.text}
        autoFocus={autoFocus === true}
      />
      {tools === undefined ? null : <div className={styles.tools}>{tools}</div>}
    </div>
  )
}
