import { t } from '../messages/index.ts'
import { problemText } from '../parts/problem.ts'
import { api } from '../platform.ts'
import { Dialog } from '../ui/dialog.tsx'
import { tell } from '../ui/notice.tsx'
import { Question } from '../ui/question.tsx'

/** A closed round, and the keeper who may open it again. */
export interface Reopening {
  readonly board: string
  readonly title: string
  readonly keeper: string
}

/** Asks before the freeze of a round is lifted for everybody. */
export function ReopenDialog({
  round,
  onClose,
  onReopened,
}: {
  /** Null while nothing is asked. */
  readonly round: Reopening | null
  readonly onClose: () => void
  readonly onReopened: () => void
}) {
  return (
    <Dialog open={round !== null} title={t('shelf.reopenTitle')} onClose={onClose}>
      {round === null ? null : <Ask round={round} onClose={onClose} onReopened={onReopened} />}
    </Dialog>
  )
}

function Ask({
  round: { board, title, keeper },
  onClose,
  onReopened,
}: {
  readonly round: Reopening
  readonly onClose: () => void
  readonly onReopened: () => void
}) {
  async function reopen(): Promise<void> {
    await api.reopen(board, keeper)
    tell(t('shelf.reopened', { title }))
    onReopened()
  }
  return (
    <Question
      aside={t('shelf.reopenKeeps')}
      yes={t('shelf.reopen')}
      act={reopen}
      problemText={problemText}
      onCancel={onClose}
    >
      {t('shelf.reopenWhat', { title })}
    </Question>
  )
}
