import { theoriesUsing } from '../../shared/board/trail.ts'
import { t } from '../messages/index.ts'
import { theoryNumbers } from '../parts/numbers.ts'
import { theoryText } from '../parts/theory-sentence.tsx'
import { TrailLink } from '../parts/trail-link.tsx'
import { useBoardParts, useSession } from '../store/use-board.ts'
import styles from './theories-above.module.css'

/**
 * The theories that rest on a pattern or note itself, each a way to it. Where there are theories and
 * none rests on it, `none` says so.
 */
export function TheoriesAbove({
  id,
  label,
  none,
}: {
  readonly id: string
  /** Of the list. */
  readonly label: string
  readonly none?: string
}) {
  const { store } = useSession()
  // The same array, and nothing drawn, unless one of these theories is another.
  useBoardParts((board) => [
    board.theories.size,
    ...theoriesUsing(board, id).flatMap(({ theory, stance }) => [theory, stance]),
  ])
  const { theories } = store.get()
  const using = theoriesUsing({ theories }, id)
  if (using.length === 0) {
    if (none === undefined || theories.size === 0) return null
    return <p className={styles.none}>{none}</p>
  }
  const numbers = theoryNumbers({ theories })
  return (
    <ul aria-label={label} className={styles.list} title={label}>
      {using.map(({ theory, stance }) => {
        const name = `T${numbers.get(theory.id)}`
        const text = theoryText(theory)
        return (
          <li key={theory.id}>
            <TrailLink
              to="theory"
              id={theory.id}
              className={styles.link}
              label={t(stance === 'supports' ? 'trail.supports' : 'trail.challenges', {
                theory: name,
                text,
              })}
            >
              <span className={styles.number}>{name}</span>
              {stance === 'supports' ? null : (
                <span className={styles.against}>{t('trail.challengesShort')}</span>
              )}
            </TrailLink>
          </li>
        )
      })}
    </ul>
  )
}
