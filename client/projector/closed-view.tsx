import { nextInOrder } from '../../shared/board/groups.ts'
import { t } from '../messages/index.ts'
import { useBoardParts } from '../store/use-board.ts'
import styles from './wall.module.css'

/** The end of a round: what was found, in numbers. */
export function ClosedView() {
  const [notes, patterns, theories, next] = useBoardParts((board) => [
    board.notes.size,
    board.patterns.size,
    board.theories.size,
    nextInOrder(board).length,
  ])
  const found = [
    [notes, t('wall.found.notes', { count: notes })],
    [patterns, t('wall.found.patterns', { count: patterns })],
    [theories, t('wall.found.theories', { count: theories })],
    [next, t('wall.found.next', { count: next })],
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
