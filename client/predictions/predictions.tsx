import { predictionsInOrder } from '../../shared/board/groups.ts'
import { addPrediction } from '../../shared/board/predictions.ts'
import { t } from '../messages/index.ts'
import { AddLine } from '../parts/add-line.tsx'
import { useBoardPart, useRights, useSession } from '../store/use-board.ts'
import { PredictionItem } from './prediction-item.tsx'
import styles from './predictions.module.css'

/** What a student who did all that was asked would know and be able to do. */
export function Predictions() {
  const { board, newId } = useSession()
  const { write } = useRights()
  const predictions = predictionsInOrder({
    predictions: useBoardPart((board) => board.predictions),
  })
  return (
    <section aria-label={t('predictions.label')} className={styles.predictions}>
      <h2 className="for-screen-readers">{t('predictions.label')}</h2>
      <p className={styles.question}>{t('predictions.question')}</p>
      {predictions.length === 0 ? <p className={styles.none}>{t('predictions.none')}</p> : null}
      <ul className={styles.list} aria-label={t('predictions.label')}>
        {predictions.map((prediction) => (
          <PredictionItem key={prediction.id} prediction={prediction} />
        ))}
      </ul>
      {write ? (
        <AddLine
          label={t('predictions.field')}
          placeholder={t('predictions.field')}
          button={t('predictions.add')}
          draftName="prediction"
          onAdd={(text) => addPrediction(board, { id: newId(), text, team: '' })}
        />
      ) : null}
    </section>
  )
}
