import { nextInOrder } from '../../shared/board/groups.ts'
import { HORIZONS } from '../../shared/board/model.ts'
import { t } from '../messages/index.ts'
import { useBoardPart } from '../store/use-board.ts'
import { Advice } from './advice.tsx'
import { HorizonList } from './horizon-list.tsx'
import { LastTime } from './last-time.tsx'
import styles from './next.module.css'
import { NextDrag } from './next-drag.tsx'
import { useArrivalAtStep } from './use-arrival-at-step.ts'

/**
 * What the school and the network do next: by next week, next month and the end of the year. What
 * was parked comes forward above it, to be turned into steps, unless it stands beside it (`advice`).
 */
export function NextLevel({ advice = true }: { readonly advice?: boolean }) {
  useArrivalAtStep()
  const steps = nextInOrder({ next: useBoardPart((board) => board.next) })
  return (
    <section aria-label={t('next.label')} className={styles.next}>
      <h2 className="for-screen-readers">{t('next.label')}</h2>
      <LastTime />
      <p className={styles.hint}>{t('next.hint')}</p>
      <NextDrag>
        {advice ? <Advice /> : null}
        {HORIZONS.map((horizon) => (
          <HorizonList
            key={horizon}
            horizon={horizon}
            steps={steps.filter((step) => step.horizon === horizon)}
          />
        ))}
      </NextDrag>
    </section>
  )
}
