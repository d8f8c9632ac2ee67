import { type KeyboardEvent, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react'
import type { Point } from '../../../shared/board/model.ts'
import { t } from '../../messages/index.ts'
import { keepPutAside, UNWRITTEN } from '../../parts/put-aside.ts'
import { refusalText } from '../../parts/refusal.ts'
import { WordingHint } from '../../parts/wording-hint.ts'
import { useRescue } from '../../store/rescue.ts'
import { useSession } from '../../store/use-board.ts'
import { useValue } from '../../store/value.ts'
import { isComposing } from '../../ui/composing.ts'
import { GrowingText } from '../../ui/growing-text.tsx'
import { writeNote } from '../hands/commit.ts'
import { useCanvas } from '../model/canvas-model.ts'
import { noteNear } from '../placing/next-place.ts'
import { wayOf } from './card-editor.tsx'
import styles from './draft-note.module.css'
import { goBack, goOn } from './going-on.ts'
import { useInSight } from './writing-view.ts'

/** A note that is being written on the paper and isn't on the board yet. */
export function DraftNote() {
  const editing = useValue(useCanvas().editing)
  if (editing.state !== 'draft') return null
  return <Draft key={editing.at.join(':')} wished={editing.at} />
}

function Draft({ wished }: { readonly wished: Point }) {
  const session = useSession()
  const model = useCanvas()
  const at = useMemo(() => noteNear(wished, model.space.isFree), [wished, model])
  const [text, setText] = useState('')
  const [why, setWhy] = useState<string | null>(null)
  const box = useRef<HTMLDivElement>(null)
  const isDone = useRef(false)
  const rescue = useRescue()
  const field = useRef<HTMLTextAreaElement>(null)
  // Before the next key: what is typed after N or Tab is typed here.
  useLayoutEffect(() => field.current?.focus({ preventScroll: true }), [])
  useInSight(box)

  /** Puts it on the board: its id, or why it stays here. An empty one is no note. */
  function finish(): { readonly id: string | null } | 'refused' {
    if (isDone.current || text.trim() === '') return { id: null }
    const outcome = writeNote(session, text, at)
    setWhy(refusalText(outcome, text.trim().length))
    isDone.current = outcome.ok
    if (outcome.ok) keepPutAside(session.boardId, UNWRITTEN.onPaper, [outcome.value])
    return outcome.ok ? { id: outcome.value } : 'refused'
  }
  function leave(): void {
    if (finish() !== 'refused') model.editing.set({ state: 'nothing' })
  }

  function go(way: 'on' | 'back'): void {
    const finished = finish()
    if (finished === 'refused') return
    if (way === 'on') {
      if (finished.id !== null) goOn(session, model, finished.id)
    } else if (!goBack(session, model, finished.id) && finished.id !== null) {
      model.editing.set({ state: 'note', id: finished.id, on: null })
    }
  }

  function onKeyDown(event: KeyboardEvent<HTMLTextAreaElement>): void {
    event.stopPropagation()
    if (isComposing(event.nativeEvent)) return
    const way = wayOf(event)
    const ends = event.key === 'Escape' || (event.key === 'Enter' && !event.shiftKey)
    if (way === null && !ends) return
    event.preventDefault()
    if (way !== null) {
      go(way)
      return
    }
    const board = box.current?.closest('section')
    leave()
    if (model.editing.get().state === 'nothing') board?.focus({ preventScroll: true })
  }

  // The field may go without being left, as when a phone is turned: its words stay.
  useKeptWhenGone(() => {
    if (finish() === 'refused') {
      rescue.set([...rescue.get(), { of: 'draft', text, caret: text.length }])
    }
  })
  useKeptWhenHidden(() => {
    const finished = finish()
    if (finished !== 'refused' && finished.id !== null) {
      model.editing.set({ state: 'note', id: finished.id, on: null })
    }
  })

  return (
    <div ref={box} className={styles.draft} style={{ left: at[0], top: at[1] }}>
      <GrowingText
        fieldRef={field}
        label={t('canvas.noteText')}
        placeholder={t('capture.field')}
        className={styles.field}
        value={text}
        onChange={setText}
        onBlur={({ currentTarget }) => {
          // Where only the window lost the focus, the writing goes on when it is back. And what
          // went on to another note has been written already.
          const goesOn = document.activeElement === currentTarget
          if (!goesOn && !isDone.current) leave()
        }}
        onKeyDown={onKeyDown}
      />
      <WordingHint
        note={UNWRITTEN.onPaper}
        text={text}
        className={styles.field}
        lies="over"
        escEnds
      />
      {why === null ? null : <p role="alert">{why}</p>}
    </div>
  )
}

function useKeptWhenGone(keep: () => void): void {
  const latest = useRef(keep)
  latest.current = keep
  useLayoutEffect(() => () => latest.current(), [])
}

/** A page that is hidden may never come back: what was typed is put on the board. */
function useKeptWhenHidden(keep: () => void): void {
  const latest = useRef(keep)
  latest.current = keep
  useEffect(() => {
    const onHide = (): void => {
      if (document.visibilityState === 'hidden') latest.current()
    }
    document.addEventListener('visibilitychange', onHide)
    return () => document.removeEventListener('visibilitychange', onHide)
  }, [])
}
