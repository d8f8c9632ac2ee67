import { useState } from 'react'
import { t } from '../messages/index.ts'
import { problemText } from '../parts/problem.ts'
import { api } from '../platform.ts'
import { useBoardParts, useSession } from '../store/use-board.ts'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogActions } from '../ui/dialog.tsx'
import { tell } from '../ui/notice.tsx'
import styles from './close-dialog.module.css'

/** Asks once more before the board freezes for everybody. */
export function CloseDialog({
  open,
  onClose,
}: {
  readonly open: boolean
  readonly onClose: () => void
}) {
  const session = useSession()
  const [notes, patterns, theories] = useBoardParts((board) => [
    board.notes.size,
    board.patterns.size,
    board.theories.size,
  ])
  const [state, setState] = useState<'asking' | 'closing'>('asking')
  const [problem, setProblem] = useState<string | null>(null)

  async function close(): Promise<void> {
    setState('closing')
    setProblem(null)
    try {
      await api.close(session.boardId, session.key)
      tell(t('close.done'))
      onClose()
    } catch (error) {
      setProblem(problemText(error))
    } finally {
      setState('asking')
    }
  }

  return (
    <Dialog open={open} title={t('close.title')} onClose={onClose}>
      <p>
        {t('close.what', {
          notes: t('common.notes', { count: notes }),
          patterns: t('common.patterns', { count: patterns }),
          theories: t('common.theories', { count: theories }),
        })}
      </p>
      <p className={styles.aside}>{t('close.waiting')}</p>
      {problem === null ? null : (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <DialogActions>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button kind="main" disabled={state === 'closing'} onClick={() => void close()}>
          {t('close.confirm')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
