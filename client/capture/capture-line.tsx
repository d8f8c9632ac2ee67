import { useId, useState } from 'react'
import type { Point, Subject } from '../../shared/board/model.ts'
import { LIMITS } from '../../shared/limits.ts'
import { t } from '../messages/index.ts'
import { keepPutAside, UNWRITTEN } from '../parts/put-aside.ts'
import { refusalText } from '../parts/refusal.ts'
import { subjectOptions } from '../parts/subject-mark.tsx'
import { WordingHint } from '../parts/wording-hint.ts'
import { remember, remembered } from '../platform.ts'
import { useSession } from '../store/use-board.ts'
import { useValue, type Value } from '../store/value.ts'
import { Button } from '../ui/button.tsx'
import { Choice } from '../ui/choice.tsx'
import { GrowingText } from '../ui/growing-text.tsx'
import { tell } from '../ui/notice.tsx'
import { capture, notesInPaste } from './add.ts'
import styles from './capture-line.module.css'
import { RoomSelect } from './room-select.tsx'

export interface CaptureLineProps {
  /** Where new notes with these texts go on the paper. */
  readonly placesFor: (texts: readonly string[]) => readonly Point[]
  /** The notes that were written on this device. */
  readonly mine: Value<readonly string[]>
}

/** The line that is always there: one thing seen or heard, Enter, and ready for the next. */
export function CaptureLine({ placesFor, mine }: CaptureLineProps) {
  const session = useSession()
  const [text, setText] = useState('')
  const [why, setWhy] = useState<string | null>(null)
  const [room, setRoom] = useState(() => String(remembered(`room:${session.boardId}`) ?? ''))
  const [about, setAbout] = useState<Subject | null>(null)
  const written = useValue(mine).length
  const whyId = useId()

  function add(texts: readonly string[]): boolean {
    const outcome = capture(session, texts, { room, about }, placesFor(texts))
    setWhy(refusalText(outcome, Math.max(...texts.map((one) => one.trim().length))))
    if (outcome.ok) {
      keepPutAside(session.boardId, UNWRITTEN.inLine, outcome.value)
      mine.set([...mine.get(), ...outcome.value])
    }
    return outcome.ok
  }

  function addWritten(): void {
    if (text.trim() !== '' && add([text])) setText('')
  }

  function choose(next: string): void {
    setRoom(next)
    remember(`room:${session.boardId}`, next)
  }

  return (
    <form
      aria-label={t('capture.label')}
      className={styles.line}
      onSubmit={(event) => {
        event.preventDefault()
        addWritten()
      }}
    >
      {why === null ? null : (
        <p id={whyId} role="alert" className={styles.why}>
          {why}
        </p>
      )}
      <div className={styles.writing}>
        <GrowingText
          label={t('capture.field')}
          placeholder={t('capture.field')}
          value={text}
          className={styles.field ?? ''}
          enterKeyHint="send"
          aria-invalid={why !== null}
          aria-describedby={why === null ? undefined : whyId}
          onChange={(next) => {
            setText(next)
            if (why !== null && next.trim().length <= LIMITS.noteLength) setWhy(null)
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return
            event.preventDefault()
            addWritten()
          }}
          onPaste={(event) => {
            const lines = notesInPaste(event.clipboardData.getData('text/plain'))
            if (lines.length < 2 || text.trim() !== '') return
            event.preventDefault()
            if (add(lines)) tell(t('capture.addedMany', { count: lines.length }))
          }}
        />
        <WordingHint
          key={written}
          note={UNWRITTEN.inLine}
          text={text}
          className={styles.field}
          lies="in-line"
          escEnds={false}
        />
      </div>
      <div className={styles.with}>
        <RoomSelect room={room} onChange={choose} />
        <Choice
          label={t('subject.label')}
          value={about}
          options={subjectOptions()}
          onChange={setAbout}
          optional
          compact="narrow"
        />
        <Button type="submit" kind="main" className={styles.add} aria-label={t('capture.add')}>
          <span className={styles.long}>{t('capture.add')}</span>
          <span className={styles.short}>{t('capture.addShort')}</span>
        </Button>
      </div>
      <p className={styles.count} title={t('capture.countHint')}>
        {t('capture.count', { count: written })}
      </p>
    </form>
  )
}
