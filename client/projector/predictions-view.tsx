import type { Prediction } from '../../shared/board/model.ts'
import { useBoardPart } from '../store/use-board.ts'
import { FitList } from './fit-list.tsx'
import { JoinBox } from './join-box.tsx'
import { sizeFor } from './room-on-wall.ts'
import styles from './wall.module.css'
import { stepOf } from './wall-view.ts'

const MOST = 12

/** The student's question, large, and what the room has answered; the newest first. */
export function PredictionsView({ predictions }: { readonly predictions: readonly Prediction[] }) {
  const language = useBoardPart(({ about }) => about.language)
  const question = useBoardPart(stepOf)?.line ?? ''
  const newest = [...predictions].reverse()
  return (
    <main className={styles.single}>
      <p className={`${styles.picture} ${styles[sizeFor(question)]}`} lang={language}>
        {question}
      </p>
      <FitList total={newest.length} className={styles.larger}>
        {newest.slice(0, MOST).map(({ id, text, team }) => (
          <div key={id} className={`${styles.note} ${styles.unmarked}`}>
            <span className={styles.words}>{text}</span>
            <span className={styles.room}>{team}</span>
          </div>
        ))}
      </FitList>
      {predictions.length === 0 ? (
        <div className={styles.foot}>
          <JoinBox size="large" />
        </div>
      ) : null}
    </main>
  )
}
