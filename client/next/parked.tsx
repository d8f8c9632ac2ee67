import { useEffect, useRef } from 'react'
import type { Note } from '../../shared/board/model.ts'
import { setNote } from '../../shared/board/notes.ts'
import { t } from '../messages/index.ts'
import { NoteLine } from '../parts/note-line.tsx'
import { tellRefusal } from '../parts/refusal.ts'
import tint from '../parts/tint.module.css'
import { useFocus } from '../store/focus.ts'
import { useFoundMark } from '../store/found.ts'
import { useBoardPart, useRights, useSession } from '../store/use-board.ts'
import { Button } from '../ui/button.tsx'
import { MoreOfList } from '../ui/more-of-list.tsx'
import { tell } from '../ui/notice.tsx'
import { useWindow } from '../ui/use-window.ts'
import styles from './parked.module.css'
import { TurnInto } from './turn-into.tsx'
import { isNextStep } from './turned.ts'

/** The notes of a debrief are all there after a moment; thousands are when they are come to. */
const PACE = { step: 20, quietly: 400 }

/** The notes kept aside for the next level of work. */
export function Parked() {
  const parked = useBoardPart((_, groups) => groups.parked)
  const part = useWindow(parked, PACE)
  return (
    <section aria-label={t('parked.label')} className={styles.parked}>
      <h2 className="for-screen-readers">{t('parked.label')}</h2>
      <p className={styles.why}>{t(parked.length === 0 ? 'parked.none' : 'parked.why')}</p>
      <ul className={styles.list} aria-label={t('parked.label')}>
        {part.mounted.map((note) => (
          <li key={note.id}>
            <ParkedNote note={note} />
          </li>
        ))}
        {part.after <= 0 ? null : (
          <li>
            <MoreOfList left={part.after} step={PACE.step} onMore={part.showMore} />
          </li>
        )}
      </ul>
    </section>
  )
}

function ParkedNote({ note }: { readonly note: Note }) {
  const { board } = useSession()
  const isTurned = useBoardPart((now) => isNextStep(now, note))
  const { write } = useRights()
  const focus = useFocus()
  const found = useFoundMark(note.id)
  const element = useRef<HTMLElement>(null)
  useEffect(() => {
    if (found === 'here') element.current?.scrollIntoView({ block: 'nearest' })
  }, [found])

  function bringBack(): void {
    const outcome = setNote(board, note.id, 'parked', false)
    tellRefusal(outcome)
    if (!outcome.ok) return
    tell(t('parked.broughtBack'))
    focus.set({ state: 'note', id: note.id })
  }

  return (
    <article
      ref={element}
      aria-label={note.text}
      data-found={found}
      className={`${styles.note} ${tint[note.about ?? 'plain']}`}
    >
      <NoteLine note={note} />
      {write ? (
        <div className={styles.buttons}>
          <Button kind="quiet" onClick={bringBack}>
            {t('parked.bringBack')}
          </Button>
          {isTurned ? (
            <span className={styles.already}>{t('parked.already')}</span>
          ) : (
            <TurnInto note={note} />
          )}
        </div>
      ) : null}
    </article>
  )
}
