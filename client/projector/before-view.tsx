import { agreedBefore } from '../../shared/board/groups.ts'
import { showDate, t } from '../messages/index.ts'
import { useBoardPart } from '../store/use-board.ts'
import styles from './before-view.module.css'
import { FitList } from './fit-list.tsx'
import wall from './wall.module.css'

/** What the round before agreed to do, each with what came of it as soon as people say so. */
export function BeforeView() {
  const steps = agreedBefore({ next: useBoardPart((board) => board.next) })
  return (
    <main className={wall.single}>
      {steps.length === 0 ? <p className={styles.owner}>{t('wall.nothingYet')}</p> : null}
      <FitList total={steps.length} className={styles.list}>
        {steps.map(({ id, action, owner, check, came }) => (
          <div key={id} className={styles.agreed}>
            <div>
              <p className={styles.action}>{action}</p>
              <p className={styles.owner}>
                {[owner, check === null ? '' : t('next.checkOn', { date: showDate(check) })]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </p>
            </div>
            <p className={styles.came}>{came === null ? '' : t(`before.${came}`)}</p>
          </div>
        ))}
      </FitList>
    </main>
  )
}
