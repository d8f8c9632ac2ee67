import type { Prediction } from '../../shared/board/model.ts'
import { t } from '../messages/index.ts'
import { useBoard } from '../store/use-board.ts'
import { JoinBox } from './join-box.tsx'
import { firstFew, sizeFor } from './room-on-wall.ts'
import styles from './wall.module.css'
import { stepOf } from './wall-view.ts'

/** The student's question, large, and what the room has answered; the newest first. */
export function PredictionsView({ predictions }: { readonly predictions: readonly Prediction[] }) {
  const board = useBoard()
  const question = stepOf(board)?.line ?? ''
  const shown = firstFew([...predictions].reverse(), ({ text }) => text, 9, 4)
  return (
    <main className={styles.single}>
      <p className={`${styles.huge} ${styles[sizeFor(question)]}`} lang={board.about.language}>
        {question}
      </p>
      <ul className={styles.notes}>
        {shown.map(({ id, text, team }) => (
          <li key={id} className={`${styles.note} ${styles.unmarked}`}>
            <span className={styles.words}>{text}</span>
            <span className={styles.room}>{team}</span>
          </li>
        ))}
      </ul>
      {predictions.length > shown.length ? (
        <p className={styles.more}>
          {t('wall.more', { count: predictions.length - shown.length })}
        </p>
      ) : null}
      {predictions.length === 0 ? (
        <div className={styles.foot}>
          <JoinBox size="large" />
        </div>
      ) : null}
    </main>
  )
}
