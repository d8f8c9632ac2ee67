import { t } from '../messages/index.ts'
import { useBoard } from '../store/use-board.ts'
import styles from './wall.module.css'

/** The end of a round: what was found, in numbers. */
export function ClosedView() {
  const { notes, patterns, theories, next } = useBoard()
  const found = [
    [notes.size, t('wall.found.notes', { count: notes.size })],
    [patterns.size, t('wall.found.patterns', { count: patterns.size })],
    [theories.size, t('wall.found.theories', { count: theories.size })],
    [next.size, t('wall.found.next', { count: next.size })],
  ] as const
  return (
    <main className={styles.single}>
      <p className={`${styles.picture} ${styles.large}`}>{t('wall.closedText')}</p>
      <ul className={styles.found}>
        {found.map(([count, what]) => (
          <li key={what}>
            <b className={styles.number}>{count}</b> {what}
          </li>
        ))}
      </ul>
    </main>
  )
}
