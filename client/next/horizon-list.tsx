import type { Horizon, NextStep } from '../../shared/board/model.ts'
import { addNext } from '../../shared/board/next.ts'
import { t } from '../messages/index.ts'
import { AddLine } from '../parts/add-line.tsx'
import { useRights, useSession } from '../store/use-board.ts'
import styles from './next.module.css'
import { NextItem } from './next-item.tsx'

const ADD = {
  week: 'next.addWeek',
  month: 'next.addMonth',
  year: 'next.addYear',
} as const satisfies Record<Horizon, string>

/** The steps of one horizon, and the field for another. */
export function HorizonList({
  horizon,
  steps,
}: {
  readonly horizon: Horizon
  readonly steps: readonly NextStep[]
}) {
  const { board, newId } = useSession()
  const { write } = useRights()
  const title = t(`next.${horizon}`)
  return (
    <section aria-label={title} className={styles.horizon}>
      <h3 className={styles.title}>{title}</h3>
      <ul className={styles.list} aria-label={title}>
        {steps.map((step) => (
          <NextItem key={step.id} step={step} />
        ))}
      </ul>
      {write ? (
        <AddLine
          label={t(ADD[horizon])}
          placeholder={t('next.placeholder')}
          button={t('next.add')}
          draftName={`next-${horizon}`}
          onAdd={(action) => addNext(board, { id: newId(), action, horizon, for: 'school' })}
        />
      ) : null}
    </section>
  )
}
