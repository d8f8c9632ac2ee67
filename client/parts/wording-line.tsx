import { X } from 'lucide-react'
import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Hint } from '../../shared/wording/families.ts'
import { findHints, promptsIn } from '../../shared/wording/of-language.ts'
import { readOwnWords } from '../../shared/wording/own-words.ts'
import { t } from '../messages/index.ts'
import { isApple } from '../platform.ts'
import { useBoardPart, useSession } from '../store/use-board.ts'
import { growing } from '../ui/growing-text.tsx'
import { forgetUnwritten, isPutAsideKey, putAside, putAsideByKey, putAsideOf } from './put-aside.ts'
import type { WordingHintProps } from './wording-hint.ts'
import styles from './wording-line.module.css'

/** A word that is being typed is asked about when the hand rests. */
const REST_MS = 700
const shownAs = { over: styles.over, 'in-line': styles.inLine } as const

/** What a facilitator would ask about the words of this note: its writer alone sees it. */
export function WordingLine({ note, text, className, lies, escEnds }: WordingHintProps) {
  const { boardId } = useSession()
  const { language, wording } = useBoardPart(({ about }) => about)
  const own = useMemo(() => readOwnWords(wording), [wording])
  const [aside, setAside] = useState(() => putAsideOf(boardId, note))
  const isResting = useRest(text)
  const frame = useRef<HTMLSpanElement>(null)
  const whole = isResting ? text : withoutLastWord(text)
  const hints = useMemo(
    () => findHints(language)(whole, own).filter((hint) => !aside.includes(nameOf(hint, whole))),
    [language, whole, own, aside],
  )

  const first = hints[0]?.family
  // One question at a time, and the words it means; the next comes when these are gone.
  const asked = hints.filter(({ family }) => family === first)
  const names = asked.map((hint) => nameOf(hint, text))
  function putThemAside(which: readonly string[]): void {
    if (which.length === 0) return
    putAside(boardId, note, which)
    setAside(putAsideOf(boardId, note))
  }
  const isPointedAt = useRef(false)
  const onKey = useRef((_: KeyboardEvent) => {})
  onKey.current = (event) => {
    putThemAside(
      putAsideByKey(names, event, { endsWriting: escEnds, isPointedAt: isPointedAt.current }),
    )
    if (!isPutAsideKey(event)) return
    // With Alt the key is no Enter that ends the writing, also where no question stands.
    event.preventDefault()
    event.stopPropagation()
  }
  // The field's own keys go on: where Esc ends the writing it does so too.
  useEffect(() => {
    const around = frame.current?.parentElement
    const press = (event: KeyboardEvent): void => onKey.current(event)
    around?.addEventListener('keydown', press, true)
    return () => around?.removeEventListener('keydown', press, true)
  }, [])

  // The line goes when the field is emptied or left.
  useEffect(() => () => forgetUnwritten(boardId, note), [boardId, note])

  const prompts = promptsIn(language)
  return (
    <>
      <span ref={frame} hidden />
      {hints.length === 0 ? null : (
        <div className={`${growing(className)} ${styles.words}`} aria-hidden="true">
          {underlined(text, asked)}
        </div>
      )}
      <div
        className={hints.length === 0 ? styles.none : shownAs[lies]}
        onPointerEnter={() => {
          isPointedAt.current = true
        }}
        onPointerLeave={() => {
          isPointedAt.current = false
        }}
      >
        <p role="status" lang={language} className={styles.question}>
          {first === undefined ? null : prompts[first]}
          {hints.length === 0 ? null : (
            <span className="for-screen-readers">
              {` ${asked.map(({ start, end }) => text.slice(start, end)).join(', ')}`}
            </span>
          )}
        </p>
        {hints.length === 0 ? null : (
          <button
            type="button"
            className={styles.aside}
            aria-label={t('wording.putAside')}
            aria-keyshortcuts="Alt+Enter"
            title={t(isApple() ? 'wording.putAsideApple' : 'wording.putAsideHint')}
            // The writing goes on where it was.
            onPointerDown={(event) => event.preventDefault()}
            onClick={() => putThemAside(names)}
          >
            <X size={16} aria-hidden="true" />
          </button>
        )}
      </div>
    </>
  )
}

/** A text with the words that are meant underlined, for lying over its field. */
function underlined(text: string, hints: readonly Hint[]) {
  return hints.map(({ start, end }, index) => (
    <span key={start}>
      {text.slice(hints[index - 1]?.end ?? 0, start)}
      <mark className={styles.word}>{text.slice(start, end)}</mark>
      {index === hints.length - 1 ? text.slice(end) : null}
    </span>
  ))
}

/** The same words of the same family are the same hint, wherever they stand in the note. */
function nameOf({ family, start, end }: Hint, text: string): string {
  return `${family} ${text.slice(start, end).toLowerCase()}`
}

/** What is written at the end is looked at word by word, not letter by letter. */
function withoutLastWord(text: string): string {
  return text.slice(0, text.search(/\S*$/))
}

/** Whether the text has been as it is for a moment. */
function useRest(text: string): boolean {
  const [rested, setRested] = useState(text)
  // With the letter, not in a task of its own behind each.
  useLayoutEffect(() => {
    const timer = setTimeout(() => setRested(text), REST_MS)
    return () => clearTimeout(timer)
  }, [text])
  return rested === text
}
