import type { RestorePoint } from '../../shared/wire/api.ts'
import { showTime, t } from '../messages/index.ts'
import { problemText } from '../parts/problem.ts'
import { api } from '../platform.ts'
import { useSession } from '../store/use-board.ts'
import { tell } from '../ui/notice.tsx'
import { Question } from '../ui/question.tsx'
import { countedIn } from './point-words.ts'

/** Asks once more, and says what will be where afterwards. */
export function BringBack({
  point,
  onCancel,
  onDone,
}: {
  readonly point: RestorePoint
  readonly onCancel: () => void
  readonly onDone: () => void
}) {
  const { boardId, key } = useSession()
  const [notes = '', patterns = '', theories = ''] = countedIn(
    point.holds ?? { notes: 0, patterns: 0, theories: 0 },
  )
  async function bring(): Promise<void> {
    await api.bringBack(boardId, key, point.id)
    tell(t('restore.done'))
    onDone()
  }
  return (
    <Question
      aside={t('restore.what-stays')}
      yes={t('restore.bringBack')}
      act={bring}
      problemText={problemText}
      onCancel={onCancel}
    >
      {t('restore.what-happens', { time: showTime(point.at), notes, patterns, theories })}
    </Question>
  )
}
