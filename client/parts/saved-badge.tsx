import { t } from '../messages/index.ts'
import { useSavedState, useSession } from '../store/use-board.ts'
import { useValue } from '../store/value.ts'
import styles from './saved-badge.module.css'

/** Whether what was written here is on the server's disk: it says Saved only when it is. */
export function SavedBadge() {
  const saved = useSavedState()
  const connection = useValue(useSession().connection)
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
      <span
        role="status"
        aria-label={t('saved.label')}
        title={connection.state === 'offline' ? t('saved.offline') : undefined}
      >
        {text}
      </span>
    </span>
  )
}
