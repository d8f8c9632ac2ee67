import { useState } from 'react'
import type { Role } from '../../shared/access.ts'
import { t } from '../messages/index.ts'
import { problemText } from '../parts/problem.ts'
import { useSession } from '../store/use-board.ts'
import { useValue } from '../store/value.ts'
import { Button } from '../ui/button.tsx'
import { DialogActions } from '../ui/dialog.tsx'
import { useFocusHere } from '../ui/focus-here.ts'
import { renewLink } from './links.ts'
import styles from './share-dialog.module.css'

/** Asks before every link of a role ends and one new one takes their place. */
export function NewLink({
  role,
  onCancel,
  onDone,
}: {
  readonly role: Role
  readonly onCancel: () => void
  readonly onDone: () => void
}) {
  const session = useSession()
  const own = useValue(session.role)
  const start = useFocusHere<HTMLButtonElement>()
  const [busy, setBusy] = useState(false)
  const [problem, setProblem] = useState<string | null>(null)

  async function renew(): Promise<void> {
    setBusy(true)
    setProblem(null)
    try {
      await renewLink(session, own, role)
      onDone()
    } catch (error) {
      setProblem(problemText(error))
      setBusy(false)
    }
  }

  return (
    <>
      <p>{t(`share.renew.${role}`)}</p>
      <p className={styles.why}>{t('share.renewKeeps')}</p>
      {problem === null ? null : (
        <p role="alert" className={styles.problem}>
          {problem}
        </p>
      )}
      <DialogActions>
        <Button ref={start} onClick={onCancel}>
          {t('common.cancel')}
        </Button>
        <Button kind="danger" disabled={busy} onClick={() => void renew()}>
          {t('share.renewNow')}
        </Button>
      </DialogActions>
    </>
  )
}
