import { Link } from 'wouter'
import { t } from '../messages/index.ts'
import { useBoard, useSession } from '../store/use-board.ts'
import { useValue } from '../store/value.ts'
import styles from './round-notice.module.css'

/** What everybody must know about this round now, above the board. */
export function RoundNotice() {
  const session = useSession()
  const refused = useValue(session.refused)
  const connection = useValue(session.connection)
  const role = useValue(session.role)
  const { stage } = useBoard()
  return (
    <>
      {stage.closed === null ? null : (
        <p className={styles.notice}>
          <span>{t('round.closed')}</span>
          <Link href={`/r/${stage.closed.recordId}`}>{t('round.readRecord')}</Link>
        </p>
      )}
      {refused === null ? null : (
        <p role="alert" className={`${styles.notice} ${styles.problem}`}>
          {t(`round.refused-${refused}`)}
        </p>
      )}
      {connection.state === 'refused' ? (
        <p role="alert" className={`${styles.notice} ${styles.problem}`}>
          {t('round.keyGone')}
        </p>
      ) : null}
      {stage.closed === null && role === 'viewer' && connection.state === 'connected' ? (
        <p className={styles.notice}>{t('round.watching')}</p>
      ) : null}
      {stage.closed === null && stage.locked && role === 'participant' ? (
        <p className={styles.notice}>{t('round.locked')}</p>
      ) : null}
    </>
  )
}
