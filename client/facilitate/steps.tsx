import { Check } from 'lucide-react'
import { useEffect, useRef } from 'react'
import { goToStep } from '../../shared/stage/stage.ts'
import { t } from '../messages/index.ts'
import { tellRefusal } from '../parts/refusal.ts'
import { useBoardPart, useRights, useSession } from '../store/use-board.ts'
import styles from './steps.module.css'

/** The steps of the round as a ribbon, the present one marked; the facilitator moves the room. */
export function Steps() {
  const { board } = useSession()
  const stage = useBoardPart((board) => board.stage)
  const { facilitate } = useRights()
  const present = stage.agenda.findIndex(({ id }) => id === stage.step)
  const ribbon = useRef<HTMLOListElement>(null)
  // Where the ribbon is longer than the bar, the present step is brought into sight.
  // biome-ignore lint/correctness/useExhaustiveDependencies: at every move of the room
  useEffect(() => {
    ribbon.current
      ?.querySelector('[aria-current]')
      ?.scrollIntoView({ block: 'nearest', inline: 'center' })
  }, [stage.step])
  return (
    <nav aria-label={t('steps.label')} className={styles.steps}>
      <ol ref={ribbon} className={styles.ribbon}>
        {stage.agenda.map((step, index) => {
          const current = index === present ? ('step' as const) : undefined
          const passed = index < present
          const label = (
            <>
              {passed ? <Check size={15} aria-hidden /> : null}
              {step.name}
              {passed ? <span className="for-screen-readers">{t('steps.done')}</span> : null}
            </>
          )
          return (
            <li key={step.id}>
              {facilitate ? (
                <button
                  type="button"
                  className={styles.step}
                  aria-current={current}
                  title={t('steps.goTo', { step: step.name })}
                  onClick={() => tellRefusal(goToStep(board, step.id))}
                >
                  {label}
                </button>
              ) : (
                <span className={styles.step} aria-current={current}>
                  {label}
                </span>
              )}
            </li>
          )
        })}
      </ol>
    </nav>
  )
}
