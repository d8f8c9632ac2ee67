import { useState } from 'react'
import { t } from '../messages/index.ts'
import { problemText } from '../parts/problem.ts'
import { api } from '../platform.ts'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogActions } from '../ui/dialog.tsx'
import { tell } from '../ui/notice.tsx'
import styles from './shelf.module.css'

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
      {round === null ? null : <Question round={round} onClose={onClose} onReopened={onReopened} />}
    </Dialog>
  )
}

function Question({
  round: { board, title, keeper },
  onClose,
  onReopened,
}: {
  readonly round: Reopening
  readonly onClose: () => void
  readonly onReopened: () => void
}) {
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  async function reopen(): Promise<void> {
    setBusy(true)
    setProblem(null)
    try {
      await api.reopen(board, keeper)
      tell(t('shelf.reopened', { title }))
      onReopened()
    } catch (error) {
      setProblem(problemText(error))
      setBusy(false)
    }
  }

  return (
    <>
      <p>{t('shelf.reopenWhat', { title })}</p>
      <p className={styles.soft}>{t('shelf.reopenKeeps')}</p>
      {problem === null ? null : (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <DialogActions>
        <Button onClick={onClose} data-start-here>
          {t('common.cancel')}
        </Button>
        <Button kind="main" disabled={busy} onClick={() => void reopen()}>
          {t('shelf.reopen')}
        </Button>
      </DialogActions>
    </>
  )
}
