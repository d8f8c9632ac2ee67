import type { TableAnswers } from '../../shared/board/predictions.ts'
import { t } from '../messages/index.ts'
import { PredictionItem } from './prediction-item.tsx'
import styles from './predictions.module.css'

/** The answers of one table, under its name in a round with tables. */
export function Answers({
  table: { team, answers },
  named,
}: {
  readonly table: TableAnswers
  readonly named: boolean
}) {
  const name = team === '' ? t('predictions.noTeam') : team
  return (
    <div className={styles.table}>
      {named ? <h3 className={styles.name}>{name}</h3> : null}
      <ul
        className={styles.list}
        aria-label={named ? t('predictions.of', { team: name }) : t('predictions.label')}
      >
        {answers.map((prediction, at) => (
          <PredictionItem
            key={prediction.id}
            prediction={prediction}
            isFirst={at === 0}
            isLast={at === answers.length - 1}
          />
        ))}
      </ul>
    </div>
  )
}
