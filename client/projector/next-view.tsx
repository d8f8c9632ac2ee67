import { nextInOrder } from '../../shared/board/groups.ts'
import { HORIZONS, type NextStep } from '../../shared/board/model.ts'
import { showDate, t } from '../messages/index.ts'
import { useBoardPart } from '../store/use-board.ts'
import { FitList } from './fit-list.tsx'
import styles from './next-view.module.css'

const MOST = 8

/** What is to be done by Friday, within a month, within a year. */
export function NextView() {
  const steps = nextInOrder({ next: useBoardPart((board) => board.next) })
  return (
    <main className={styles.columns}>
      {HORIZONS.map((horizon) => {
        const held = steps.filter((step) => step.horizon === horizon)
        return (
          <section key={horizon} className={styles.column}>
            <h2 className={styles.title}>{t(`wall.horizon.${horizon}`)}</h2>
            {held.length === 0 ? <p className={styles.owner}>{t('wall.nothingYet')}</p> : null}
            <FitList total={held.length} className={styles.list}>
              {held.slice(0, MOST).map((step) => (
                <div key={step.id}>
                  <p className={styles.action}>{step.action}</p>
                  <p className={styles.owner}>{agreed(step)}</p>
                </div>
              ))}
            </FitList>
          </section>
        )
      })}
    </main>
  )
}

/** "for the network · network convenor · 12 May 2025" */
function agreed({ for: audience, owner, check }: NextStep): string {
  return [
    audience === 'network' ? t('wall.forNetwork') : '',
    owner.trim(),
    check === null ? '' : showDate(check),
  ]
    .filter((part) => part !== '')
    .join(' · ')
}
