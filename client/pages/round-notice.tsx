import { Link } from 'wouter'
import { t } from '../messages/index.ts'
import { useBoardPart, useSession } from '../store/use-board.ts'
import { useValue } from '../store/value.ts'
import { RoundTrouble } from './round-later.ts'
import styles from './round-notice.module.css'

/** What everybody must know about this round now, above the board. */
export function RoundNotice() {
  const session = useSession()
  const connection = useValue(session.connection)
  const refusal = useValue(session.refusal)
  const role = useValue(session.role)
  const stage = useBoardPart((board) => board.stage)
  const isLocked = stage.closed === null && stage.locked && role === 'participant'
  return (
    <>
      {stage.closed === null ? null : (
        <p className={styles.notice}>
          <span>{t('round.closed')}</span>
          <Link href={`/r/${stage.closed.recordId}`}>{t('round.readRecord')}</Link>
        </p>
      )}
      <ServerNotice />
      <Trouble />
      {stage.closed === null && role === 'viewer' && connection.state === 'connected' ? (
        <p className={styles.notice}>{t('round.watching')}</p>
      ) : null}
      {isLocked ? (
        <p className={styles.notice}>
          {t(refusal.state === 'waits' ? 'round.lockedWaiting' : 'round.locked')}
        </p>
      ) : null}
    </>
  )
}

/** What the server says of itself. */
function ServerNotice() {
  const server = useValue(useSession().server)
  if (server.is === 'well') return null
  return (
    <p role="status" className={styles.notice}>
      {t(`round.${server.is}`)}
    </p>
  )
}

/** What went wrong for this device alone: of most rounds there is nothing to say. */
function Trouble() {
  const { connection, refusal, drafts } = useSession()
  const isRefused = useValue(connection).state === 'refused'
  const isNotTaken = useValue(refusal).state === 'for-good'
  const areDrafts = useValue(drafts).length > 0
  return isRefused || isNotTaken || areDrafts ? <RoundTrouble /> : null
}
