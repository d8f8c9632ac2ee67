import { useState } from 'react'
import { AUDIENCES, type Audience, type Horizon, type NextStep } from '../../shared/board/model.ts'
import { addNext } from '../../shared/board/next.ts'
import { t } from '../messages/index.ts'
import { AddLine } from '../parts/add-line.tsx'
import { useRights, useSession } from '../store/use-board.ts'
import { Choice } from '../ui/choice.tsx'
import { DropSpot } from './drop-spot.tsx'
import styles from './next.module.css'
import { useAim } from './next-drag.tsx'
import { NextItem } from './next-item.tsx'
import { stepsIn } from './places.ts'

const ADD = {
  week: 'next.addWeek',
  month: 'next.addMonth',
  year: 'next.addYear',
} as const satisfies Record<Horizon, string>

/** The steps of one horizon, for the school and for the network, and the field for another. */
export function HorizonList({
  horizon,
  steps,
}: {
  readonly horizon: Horizon
  readonly steps: readonly NextStep[]
}) {
  const { board, newId } = useSession()
  const { write } = useRights()
  const [audience, setAudience] = useState<Audience>('school')
  const title = t(`next.${horizon}`)
  return (
    <section aria-label={title} className={styles.horizon}>
      <h3 className={styles.title}>{title}</h3>
      {AUDIENCES.map((one) => (
        <AudienceList
          key={one}
          horizon={horizon}
          audience={one}
          steps={stepsIn(steps, { horizon, for: one })}
        />
      ))}
      {write ? (
        <div className={styles.adding}>
          <AddLine
            label={t(ADD[horizon])}
            placeholder={t('next.placeholder')}
            button={t('next.add')}
            draftName={`next-${horizon}`}
            onAdd={(action) => addNext(board, { id: newId(), action, horizon, for: audience })}
          />
          <div className={audience === 'school' ? styles.forWhom : undefined}>
            <Choice
              label={t('next.for')}
              value={audience}
              options={AUDIENCES.map((one) => ({ value: one, label: t(`next.${one}`) }))}
              onChange={(chosen) => chosen !== null && setAudience(chosen)}
            />
          </div>
        </div>
      ) : null}
    </section>
  )
}

/** What one horizon holds for the school or for the network. The network’s shows once it is used. */
function AudienceList({
  horizon,
  audience,
  steps,
}: {
  readonly horizon: Horizon
  readonly audience: Audience
  readonly steps: readonly NextStep[]
}) {
  const { write } = useRights()
  const isCarrying = useAim().state === 'held'
  const isNetwork = audience === 'network'
  if (steps.length === 0 && !(isCarrying && write)) return null
  const name = isNetwork
    ? t('next.networkIn', { horizon: t(`next.${horizon}`) })
    : t(`next.${horizon}`)
  const list = (
    <>
      {isNetwork ? <h4 className={styles.network}>{t('next.networkToo')}</h4> : null}
      <ul className={styles.list} aria-label={name}>
        {steps.map((step) => (
          <NextItem key={step.id} step={step} />
        ))}
      </ul>
      {steps.length === 0 ? (
        <p className={styles.empty}>
          {t(isNetwork ? 'next.dropForNetwork' : 'next.dropForSchool')}
        </p>
      ) : null}
    </>
  )
  return (
    <DropSpot spot={{ horizon, for: audience, beside: null }} disabled={!write}>
      {list}
    </DropSpot>
  )
}
