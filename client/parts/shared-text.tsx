import {
  type KeyboardEvent,
  type ReactNode,
  useEffect,
  useId,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react'
import { nameOf, type TextPlace } from '../../shared/board/text-places.ts'
import { useRescue } from '../store/rescue.ts'
import { useRights, useSession } from '../store/use-board.ts'
import { useValue } from '../store/value.ts'
import { isComposing } from '../ui/composing.ts'
import { GrowingText, type GrowingTextProps, growing } from '../ui/growing-text.tsx'
import { TextWithCarets, useWriters, WritingHere } from './others-carets.tsx'
import { useOwnSteps } from './own-steps.ts'
import styles from './shared-text.module.css'
import { sitAt } from './sitting.ts'

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
  /** What stands by the field while this person writes in it, of the text as it is there. */
  readonly whileWriting?: ((text: string) => ReactNode) | undefined
}

/**
 * A text of the board that people write in together: the one place where board texts are edited.
 * What the board refuses stays in the field, with the reason under it, until it fits or is left.
 */
export function SharedText({
  place,
  text,
  onLeave,
  whileWriting,
  onKeyDown,
  ...rest
}: SharedTextProps) {
  const { write } = useRights()
  const sitting = useSitting(place, text)
  const writers = useWriters(place)
  const about = useId()
  const frame = useRef<HTMLDivElement>(null)
  useOwnSteps(frame, sitting)
  const [isHere, setIsHere] = useState(false)
  const kept = useValue(sitting.kept)
  const shown = kept.is === 'nothing' ? text : kept.text
  const holds = kept.is === 'refused' && kept.text.trim() !== ''

  function leave(how: Leaving): void {
    sitting.giveUp()
    onLeave?.(how)
  }
  function onKey(event: KeyboardEvent<HTMLTextAreaElement>): void {
    if (isComposing(event.nativeEvent)) return
    onKeyDown?.(event)
    if (onLeave === undefined || event.defaultPrevented) return
    const enter = event.key === 'Enter' && !event.shiftKey
    if (!enter && event.key !== 'Escape') return
    event.preventDefault()
    event.stopPropagation()
    if (event.key === 'Escape' || !holds) leave('by-key')
  }

  return (
    <>
      <div ref={frame} className={styles.frame}>
        <GrowingText
          {...rest}
          value={shown}
          readOnly={!write}
          aria-invalid={kept.is === 'refused'}
          aria-describedby={writers.length === 0 ? undefined : about}
          onChange={sitting.change}
          onSelect={sitting.select}
          onKeyDown={onKey}
          onCompositionStart={sitting.compositionStart}
          onCompositionEnd={sitting.compositionEnd}
          onFocus={(event) => {
            rest.onFocus?.(event)
            if (write) sitting.focus(event.currentTarget)
            setIsHere(true)
          }}
          onBlur={(event) => {
            rest.onBlur?.(event)
            sitting.blur()
            // Where only the window lost the focus, the writing goes on when it is back.
            const goesOn = document.activeElement === event.currentTarget
            if (!goesOn) setIsHere(false)
            if (!holds && !goesOn) leave('left')
          }}
        />
        {writers.length === 0 ? null : (
          <div className={`${growing(rest.className)} ${styles.mirror}`} aria-hidden="true">
            <TextWithCarets place={place} text={shown} writers={writers} />
          </div>
        )}
        <WritingHere id={about} writers={writers} />
        {isHere && write ? whileWriting?.(shown) : null}
      </div>
      {kept.is === 'refused' ? (
        <p className={styles.why} role="alert">
          {kept.why}
        </p>
      ) : null}
    </>
  )
}

/** This person's sitting at a text, for as long as the field stands for it. */
function useSitting(place: TextPlace, text: string) {
  const session = useSession()
  const rescue = useRescue()
  const name = nameOf(place)
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same name is the same place
  const sitting = useMemo(() => sitAt(session, place, rescue), [session, name, rescue])
  const { is } = useValue(sitting.kept)
  // biome-ignore lint/correctness/useExhaustiveDependencies: what was kept may have come to the board
  useLayoutEffect(() => sitting.shows(text), [sitting, text, is])
  useLayoutEffect(() => sitting.leave, [sitting])
  useEffect(() => {
    const onHide = (): void => {
      if (document.visibilityState === 'hidden') sitting.hide()
    }
    document.addEventListener('visibilitychange', onHide)
    return () => document.removeEventListener('visibilitychange', onHide)
  }, [sitting])
  return sitting
}
