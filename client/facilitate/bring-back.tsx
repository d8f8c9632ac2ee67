import { useState } from 'react'
import type { RestorePoint } from '../../shared/wire/api.ts'
import { showTime, t } from '../messages/index.ts'
import { problemText } from '../parts/problem.ts'
import { api } from '../platform.ts'
import { useSession } from '../store/use-board.ts'
import { Button } from '../ui/button.tsx'
import { DialogActions } from '../ui/dialog.tsx'
import { useFocusHere } from '../ui/focus-here.ts'
import { tell } from '../ui/notice.tsx'
import { countedIn } from './point-words.ts'
import styles from './restore.module.css'

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
  const start = useFocusHere<HTMLButtonElement>()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)
  const [notes = '', patterns = '', theories = ''] = countedIn(
    point.holds ?? { notes: 0, patterns: 0, theories: 0 },
  )

  async function bring(): Promise<void> {
    setBusy(true)
    setProblem(null)
    try {
      await api.bringBack(boardId, key, point.id)
      tell(t('restore.done'))
      onDone()
    } catch (error) {
      setProblem(problemText(error))
      setBusy(false)
    }
  }

  return (
    <>
      <p>{t('restore.what-happens', { time: showTime(point.at), notes, patterns, theories })}</p>
      <p className={styles.soft}>{t('restore.what-stays')}</p>
      {problem === null ? null : (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <DialogActions>
        <Button ref={start} onClick={onCancel}>
          {t('common.cancel')}
        </Button>
        <Button kind="main" disabled={busy} onClick={() => void bring()}>
          {t('restore.bringBack')}
        </Button>
      </DialogActions>
    </>
  )
}
