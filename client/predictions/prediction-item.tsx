import { ArrowDown, ArrowUp, Trash2 } from 'lucide-react'
import type { Prediction } from '../../shared/board/model.ts'
import {
  deletePrediction,
  setPredictionTeam,
  shiftPrediction,
} from '../../shared/board/predictions.ts'
import { t } from '../messages/index.ts'
import { tellRefusal } from '../parts/refusal.ts'
import { SharedText } from '../parts/shared-text.tsx'
import { undoing } from '../parts/take-back.ts'
import { useRights, useSession } from '../store/use-board.ts'
import { IconButton } from '../ui/button.tsx'
import { tell } from '../ui/notice.tsx'
import styles from './predictions.module.css'
import { TeamSelect } from './team-select.tsx'

/** One answer: its words, whose table it comes from, its place, and the way to take it off. */
export function PredictionItem({
  prediction,
  isFirst,
  isLast,
}: {
  readonly prediction: Prediction
  readonly isFirst: boolean
  readonly isLast: boolean
}) {
  const session = useSession()
  const { write } = useRights()
  const { id, text, team } = prediction

  function remove(): void {
    const outcome = deletePrediction(session.board, id)
    tellRefusal(outcome)
    if (outcome.ok) {
      tell(t('predictions.deleted'), 'plain', undoing(session))
    }
  }
  const shift = (by: -1 | 1) => () => tellRefusal(shiftPrediction(session.board, id, by))

  return (
    <li className={styles.item}>
      <SharedText
        place={{ of: 'prediction', id }}
        text={text}
        label={t('predictions.text')}
        className={styles.text}
      />
      {write ? (
        <div className={styles.line}>
          <TeamSelect
            label={t('predictions.team')}
            team={team}
            onChange={(chosen) => tellRefusal(setPredictionTeam(session.board, id, chosen))}
          />
          <span className={styles.buttons}>
            {isFirst ? null : (
              <IconButton
                label={t('predictions.earlier')}
                className={styles.small}
                onClick={shift(-1)}
              >
                <ArrowUp size={16} aria-hidden />
              </IconButton>
            )}
            {isLast ? null : (
              <IconButton
                label={t('predictions.later')}
                className={styles.small}
                onClick={shift(1)}
              >
                <ArrowDown size={16} aria-hidden />
              </IconButton>
            )}
            <IconButton label={t('predictions.delete')} className={styles.small} onClick={remove}>
              <Trash2 size={16} aria-hidden />
            </IconButton>
          </span>
        </div>
      ) : null}
    </li>
  )
}
