import { t } from '../messages/index.ts'
import { useBoard } from '../store/use-board.ts'
import { JoinBox } from './join-box.tsx'
import { sizeFor } from './room-on-wall.ts'
import styles from './wall.module.css'
import { stepOf } from './wall-view.ts'

/** The facilitator's line, for all to read, with the way in beside it. */
export function LineView() {
  const board = useBoard()
  const step = stepOf(board)
  const line = step?.line || board.about.focus || board.about.title || board.about.school
  return (
    <main className={styles.single}>
      <p
        className={`${styles.picture} ${styles[sizeFor(line)]} ${styles.brief}`}
        lang={board.about.language}
      >
        {line}
      </p>
      <div className={styles.foot}>
        <JoinBox size="large" />
        <p className={styles.tally}>
          <b className={styles.number}>{board.notes.size}</b>{' '}
          {t('wall.notesSoFar', { count: board.notes.size })}
        </p>
      </div>
    </main>
  )
}
