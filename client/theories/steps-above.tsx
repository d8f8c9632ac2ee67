import { stepsServing } from '../../shared/board/trail.ts'
import { t } from '../messages/index.ts'
import { TrailLink } from '../parts/trail-link.tsx'
import { useBoardPart } from '../store/use-board.ts'
import styles from './steps-above.module.css'

/** The next steps that serve a theory, each a way to it. */
export function StepsAbove({
  theory,
  number,
}: {
  readonly theory: string
  readonly number: number
}) {
  const steps = stepsServing({ next: useBoardPart((board) => board.next) }, theory)
  if (steps.length === 0) return null
  return (
    <div className={styles.steps}>
      <p className={styles.title}>{t('trail.servedBy')}</p>
      <ul aria-label={t('trail.steps', { number })}>
        {steps.map(({ id, action }) => (
          <li key={id}>
            <TrailLink to="next" id={id} className={styles.step}>
              <span className={styles.arrow} aria-hidden="true">
                →{' '}
              </span>
              {action}
            </TrailLink>
          </li>
        ))}
      </ul>
    </div>
  )
}
