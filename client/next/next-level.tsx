import { nextInOrder } from '../../shared/board/groups.ts'
import { HORIZONS } from '../../shared/board/model.ts'
import { t } from '../messages/index.ts'
import { useBoardPart } from '../store/use-board.ts'
import { HorizonList } from './horizon-list.tsx'
import styles from './next.module.css'
import { useArrivalAtStep } from './use-arrival-at-step.ts'

/** What the school and the network do next: by next week, next month and the end of the year. */
export function NextLevel() {
  useArrivalAtStep()
  const steps = nextInOrder({ next: useBoardPart((board) => board.next) })
  return (
    <section aria-label={t('next.label')} className={styles.next}>
      <h2 className="for-screen-readers">{t('next.label')}</h2>
      <p className={styles.hint}>{t('next.hint')}</p>
      {HORIZONS.map((horizon) => (
        <HorizonList
          key={horizon}
          horizon={horizon}
          steps={steps.filter((step) => step.horizon === horizon)}
        />
      ))}
    </section>
  )
}
