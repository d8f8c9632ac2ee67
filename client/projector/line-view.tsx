import { t } from '../messages/index.ts'
import { useBoardPart } from '../store/use-board.ts'
import { JoinBox } from './join-box.tsx'
import { sizeFor } from './room-on-wall.ts'
import styles from './wall.module.css'
import { stepOf } from './wall-view.ts'

/** The facilitator's line, for all to read, with the way in beside it. */
export function LineView() {
  const about = useBoardPart((board) => board.about)
  const step = useBoardPart(stepOf)
  const count = useBoardPart(({ notes }) => notes.size)
  const line = step?.line || about.focus || about.title || about.school
  return (
    <main className={styles.single}>
      <p
        className={`${styles.picture} ${styles[sizeFor(line)]} ${styles.brief}`}
        lang={about.language}
      >
        {line}
      </p>
      <div className={styles.foot}>
        <JoinBox size="large" />
        <p className={styles.tally}>
          <b className={styles.number}>{count}</b> {t('wall.notesSoFar', { count })}
        </p>
      </div>
    </main>
  )
}
