import { t } from '../messages/index.ts'
import { useSession } from '../store/use-board.ts'
import { useSavedState } from '../store/use-saved-state.ts'
import { useValue } from '../store/value.ts'
import type { Connection, ServerState } from '../sync/line.ts'
import styles from './saved-badge.module.css'

/** Whether what was written here is on the server's disk: it says Saved only when it is. */
export function SavedBadge() {
  const saved = useSavedState()
  const session = useSession()
  const connection = useValue(session.connection)
  const server = useValue(session.server)
  const text =
    saved.state === 'waiting'
      ? t('saved.waiting', { count: saved.count })
      : t(`saved.${saved.state}`)
  return (
    <span className={styles.badge}>
      <span
        className={`${styles.dot} ${styles[connection.state === 'offline' ? 'offline' : saved.state]}`}
        aria-hidden="true"
      />
      <span role="status" aria-label={t('saved.label')} title={whyNot(connection.state, server.is)}>
        {text}
      </span>
    </span>
  )
}

/** Why what is written here doesn't reach the server now. */
function whyNot(connection: Connection['state'], server: ServerState['is']): string | undefined {
  if (server !== 'well') return t(`round.${server}`)
  return connection === 'offline' ? t('saved.offline') : undefined
}
