import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react'
import { difference, type TextPlace, writeText } from '../../shared/board/texts.ts'
import { useRights, useSession } from '../store/use-board.ts'
import { GrowingText, type GrowingTextProps } from '../ui/growing-text.tsx'
import { type Caret, carried } from './caret.ts'
import { refusalText } from './refusal.ts'
import styles from './shared-text.module.css'

/** How a person leaves a text that is only open while it is written in. */
export type Leaving = 'by-key' | 'left'

export interface SharedTextProps extends Omit<GrowingTextProps, 'value' | 'onChange'> {
  /** Where on the board the text stands. */
  readonly place: TextPlace
  /** What stands there now. */
  readonly text: string
  /**
   * Called when the person is done: Enter, Esc, or going elsewhere. Not while the field holds
   * something that the board refused, which would be lost; Esc gives that up.
   */
  readonly onLeave?: ((how: Leaving) => void) | undefined
}

/**
 * A text of the board that people write in together: the one place where board texts are edited.
 * What the board refuses stays in the field, with the reason under it, until it fits or is left.
 */
export function SharedText({ place, text, onLeave, onKeyDown, ...rest }: SharedTextProps) {
  const { board } = useSession()
  const { write } = useRights()
  const [refused, setRefused] = useState<{ text: string; why: string } | null>(null)
  const shown = refused?.text ?? text
  const { field, follow, typed } = useCaret(shown)
  // The text of the board that the field's content was made from. Others may have changed the
  // board's text since: what is typed here is a change of this one.
  const base = useRef(text)
  useLayoutEffect(() => {
    if (refused === null) base.current = text
  }, [text, refused])

  function change(next: string): void {
    typed(next)
    const why = refusalText(writeText(board, place, next, base.current), next.length)
    if (why === null) base.current = next
    setRefused(why === null ? null : { text: next, why })
  }
  const holds = refused !== null && refused.text.trim() !== ''
  function leave(how: Leaving): void {
    setRefused(null)
    onLeave?.(how)
  }
  function onKey(event: KeyboardEvent<HTMLTextAreaElement>): void {
    onKeyDown?.(event)
    if (onLeave === undefined || event.nativeEvent.isComposing) return
    const enter = event.key === 'Enter' && !event.shiftKey
    if (!enter && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape' || !holds) leave('by-key')
  }

  return (
    <>
      <GrowingText
        {...rest}
        fieldRef={field}
        value={shown}
        readOnly={!write}
        aria-invalid={refused !== null}
        onChange={change}
        onSelect={follow}
        onKeyDown={onKey}
        onBlur={(event) => {
          rest.onBlur?.(event)
          if (!holds) leave('left')
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

/** Keeps the caret between the same words when somebody else changes the text around it. */
function useCaret(shown: string) {
  const field = useRef<HTMLTextAreaElement>(null)
  const caret = useRef<Caret>({ start: 0, end: 0 })
  const known = useRef(shown)
  useLayoutEffect(() => {
    const area = field.current
    const change = difference(known.current, shown)
    known.current = shown
    if (change === null || area === null || document.activeElement !== area) return
    caret.current = carried(caret.current, change)
    area.setSelectionRange(caret.current.start, caret.current.end)
  }, [shown])
  function read(): void {
    const area = field.current
    if (area !== null) caret.current = { start: area.selectionStart, end: area.selectionEnd }
  }
  return {
    field,
    follow: read,
    /** What this person typed: the browser has moved the caret already. */
    typed(next: string): void {
      known.current = next
      read()
    },
  }
}
