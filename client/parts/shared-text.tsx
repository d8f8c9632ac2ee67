import { useState } from 'react'
import { type TextPlace, writeText } from '../../shared/board/texts.ts'
import { useRights, useSession } from '../store/use-board.ts'
import { GrowingText, type GrowingTextProps } from '../ui/growing-text.tsx'
import { refusalText } from './refusal.ts'
import styles from './shared-text.module.css'

export interface SharedTextProps extends Omit<GrowingTextProps, 'value' | 'onChange'> {
  /** Where on the board the text stands. */
  readonly place: TextPlace
  /** What stands there now. */
  readonly text: string
}

/**
 * A text of the board that people write in together: the one place where board texts are edited.
 * What the board refuses stays in the field, with the reason under it, until it fits or is left.
 */
export function SharedText({ place, text, onBlur, ...rest }: SharedTextProps) {
  const { board } = useSession()
  const { write } = useRights()
  const [refused, setRefused] = useState<{ text: string; why: string } | null>(null)

  function change(next: string): void {
    const why = refusalText(writeText(board, place, next), next.length)
    setRefused(why === null ? null : { text: next, why })
  }

  return (
    <>
      <GrowingText
        {...rest}
        value={refused?.text ?? text}
        readOnly={!write}
        aria-invalid={refused !== null}
        onChange={change}
        onBlur={(event) => {
          if (refused !== null && refused.text.trim() === '') setRefused(null)
          onBlur?.(event)
        }}
      />
      {refused === null ? null : (
        <p className={styles.why} role="alert">
          {refused.why}
        </p>
      )}
    </>
  )
}
