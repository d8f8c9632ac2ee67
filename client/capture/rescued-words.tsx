import { useLayoutEffect, useRef, useState } from 'react'
import { notesFor } from '../../shared/board/lost-words.ts'
import type { Point } from '../../shared/board/model.ts'
import { t } from '../messages/index.ts'
import { refusalText } from '../parts/refusal.ts'
import { type Rescued, useRescue } from '../store/rescue.ts'
import { useSession } from '../store/use-board.ts'
import { useValue } from '../store/value.ts'
import { Button } from '../ui/button.tsx'
import { isComposing } from '../ui/composing.ts'
import { GrowingText } from '../ui/growing-text.tsx'
import { tell } from '../ui/notice.tsx'
import { capture } from './add.ts'
import styles from './rescued-words.module.css'

export interface RescuedWordsProps {
  /** Where on the paper notes with these texts find room. */
  readonly placesFor: (texts: readonly string[]) => readonly Point[]
}

/** Words that lost the field they were written in: one goes on with them here. */
export function RescuedWords({ placesFor }: RescuedWordsProps) {
  const rescue = useRescue()
  const [first, ...others] = useValue(rescue)
  if (first === undefined) return null
  return (
    <Words
      key={`${others.length}:${first.text}`}
      rescued={first}
      placesFor={placesFor}
      onDone={() => rescue.set(others)}
    />
  )
}

function Words({
  rescued,
  placesFor,
  onDone,
}: RescuedWordsProps & { readonly rescued: Rescued; readonly onDone: () => void }) {
  const session = useSession()
  const [text, setText] = useState(rescued.text)
  const [why, setWhy] = useState<string | null>(null)
  const field = useRef<HTMLTextAreaElement>(null)
  const { caret } = rescued
  // The next letter lands where it would have.
  useLayoutEffect(() => {
    field.current?.focus()
    field.current?.setSelectionRange(caret, caret)
  }, [caret])

  function add(): void {
    const notes = notesFor(text)
    if (notes.length > 0) {
      const outcome = capture(session, notes, { room: '', about: null }, placesFor(notes))
      setWhy(refusalText(outcome, text.length))
      if (!outcome.ok) return
      tell(t('rescued.added'))
    }
    onDone()
  }

  const known = (['note', 'statement', 'draft'] as const).find((of) => of === rescued.of)
  const said = known ?? 'other'
  return (
    <section role="dialog" aria-label={t('rescued.label')} className={styles.words}>
      <p role="alert">{t(`rescued.${said}`)}</p>
      <GrowingText
        fieldRef={field}
        label={t('rescued.words')}
        value={text}
        className={styles.field}
        onChange={setText}
        onKeyDown={(event) => {
          event.stopPropagation()
          if (event.key !== 'Enter' || event.shiftKey || isComposing(event.nativeEvent)) return
          event.preventDefault()
          add()
        }}
      />
      {why === null ? null : (
        <p role="alert" className={styles.why}>
          {why}
        </p>
      )}
      <div className={styles.buttons}>
        <Button kind="main" onClick={add}>
          {t('rescued.add')}
        </Button>
        <Button kind="quiet" onClick={onDone}>
          {t('rescued.drop')}
        </Button>
      </div>
    </section>
  )
}
