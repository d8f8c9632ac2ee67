import { t } from '../messages/index.ts'
import { NoteLine } from '../parts/note-line.tsx'
import tint from '../parts/tint.module.css'
import { useBoardPart, useBoardParts, useRights } from '../store/use-board.ts'
import { MoreOfList } from '../ui/more-of-list.tsx'
import { useWindow } from '../ui/use-window.ts'
import { Grip } from './grip.tsx'
import styles from './parked.module.css'
import { TurnInto } from './turn-into.tsx'
import { isNextStep } from './turned.ts'

/** A handful is read at a glance; more are a press away. */
const PACE = { step: 5, quietly: 5 }

/** Parked advice that is no step yet: it comes forward, open when the room has come to this. */
export function Advice() {
  const waiting = useBoardParts((board, { parked }) =>
    parked.filter((note) => !isNextStep(board, note)),
  )
  const stage = useBoardPart((board) => board.stage)
  const { write } = useRights()
  const part = useWindow(waiting, PACE)
  if (waiting.length === 0 || !write) return null
  const isTime = stage.agenda.find(({ id }) => id === stage.step)?.kind === 'next'
  return (
    <details className={styles.advice} open={isTime}>
      <summary className={styles.summary}>{t('parked.waiting', { count: waiting.length })}</summary>
      <p className={styles.why}>{t('parked.waitingHint')}</p>
      <ul className={styles.list} aria-label={t('parked.waitingList')}>
        {part.mounted.map((note) => (
          <li key={note.id} className={`${styles.note} ${tint[note.about ?? 'plain']}`}>
            <div className={styles.row}>
              <Grip held={{ of: 'advice', id: note.id, text: note.text }} />
              <NoteLine note={note} />
            </div>
            <div className={styles.buttons}>
              <TurnInto note={note} />
            </div>
          </li>
        ))}
        {part.after <= 0 ? null : (
          <li>
            <MoreOfList left={part.after} step={PACE.step} onMore={part.showMore} />
          </li>
        )}
      </ul>
    </details>
  )
}
