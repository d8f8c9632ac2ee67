import { Link } from 'wouter'
import { showDate, t } from '../messages/index.ts'
import { knownRounds } from '../sync/device.ts'
import styles from './shelf.module.css'

/** The records of the rounds that were closed while this device took part in them. */
export function OwnRecords() {
  const closed = knownRounds().filter(({ recordId }) => recordId !== null)
  return (
    <section className={styles.own}>
      <h2>{t('shelf.own')}</h2>
      {closed.length === 0 ? (
        <p>{t('shelf.noOwn')}</p>
      ) : (
        <ul className={styles.list} aria-label={t('shelf.own')}>
          {closed.map(({ board, recordId, title, opened }) => (
            <li key={board} className={styles.entry}>
              <Link href={`/r/${recordId}`} className={styles.title}>
                {title.trim() || t('start.untitledRound')}
              </Link>
              <p className={styles.soft}>{t('start.opened', { date: showDate(opened) })}</p>
            </li>
          ))}
        </ul>
      )}
      <p className={styles.soft}>{t('shelf.noKeeper')}</p>
    </section>
  )
}
