import { Trash2 } from 'lucide-react'
import type { Prediction } from '../../shared/board/model.ts'
import { deletePrediction, setPredictionTeam } from '../../shared/board/predictions.ts'
import { t } from '../messages/index.ts'
import { tellRefusal } from '../parts/refusal.ts'
import { SharedText } from '../parts/shared-text.tsx'
import { undoing } from '../parts/take-back.ts'
import { useRights, useSession } from '../store/use-board.ts'
import { IconButton } from '../ui/button.tsx'
import { tell } from '../ui/notice.tsx'
import styles from './predictions.module.css'
import { TeamSelect } from './team-select.tsx'

/** One prediction: its words, whose table it comes from, and the way to take it off. */
export function PredictionItem({ prediction }: { readonly prediction: Prediction }) {
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

  return (
    <li className={styles.item}>
      <SharedText
        place={{ of: 'prediction', id }}
        text={text}
        label={t('predictions.text')}
        className={styles.text}
      />
      <div className={styles.line}>
        {write ? (
          <TeamSelect
            team={team}
            onChange={(chosen) => tellRefusal(setPredictionTeam(session.board, id, chosen))}
          />
        ) : team === '' ? null : (
          <p className={styles.whose}>{team}</p>
        )}
        {write ? (
          <IconButton label={t('predictions.delete')} className={styles.delete} onClick={remove}>
            <Trash2 size={16} aria-hidden />
          </IconButton>
        ) : null}
      </div>
    </li>
  )
}
