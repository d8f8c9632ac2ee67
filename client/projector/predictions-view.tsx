import type { Prediction } from '../../shared/board/model.ts'
import { useBoardPart } from '../store/use-board.ts'
import { Fitted } from './fitted.tsx'
import { JoinBox } from './join-box.tsx'
import styles from './predictions-view.module.css'
import { sizeFor } from './room-on-wall.ts'
import wall from './wall.module.css'
import { stepOf } from './wall-view.ts'

/** From large letters under each other to two columns of two lines each. */
const LOOKS = [styles.large, undefined, styles.two, `${styles.two} ${styles.short}`] as const

/** The student's question, large, and what the tables have answered, table by table. */
export function PredictionsView({ predictions }: { readonly predictions: readonly Prediction[] }) {
  const language = useBoardPart(({ about }) => about.language)
  const question = useBoardPart(stepOf)?.line ?? ''
  const isAnswered = predictions.length > 0
  return (
    <main className={wall.single}>
      <p
        className={`${wall.picture} ${wall[isAnswered ? 'medium' : sizeFor(question)]}`}
        lang={language}
      >
        {question}
      </p>
      {isAnswered ? (
        <Fitted
          content={predictions.map(({ team, text }) => `${team} ${text}`).join('\n')}
          last={LOOKS.length - 1}
          look={(density) => ({
            className: LOOKS[density],
            things: predictions.map(({ id, text, team }) => (
              <p key={id} className={styles.answer}>
                {team === '' ? null : <b className={styles.team}>{team} </b>}
                {text}
              </p>
            )),
          })}
        />
      ) : (
        <div className={wall.foot}>
          <JoinBox size="large" />
        </div>
      )}
    </main>
  )
}
