import { nextInOrder } from '../../shared/board/groups.ts'
import { HORIZONS } from '../../shared/board/model.ts'
import { t } from '../messages/index.ts'
import { useBoard } from '../store/use-board.ts'
import styles from './next-view.module.css'
import { firstFew } from './room-on-wall.ts'

/** What is to be done by Friday, within a month, within a year. */
export function NextView() {
  const steps = nextInOrder(useBoard())
  return (
    <main className={styles.columns}>
      {HORIZONS.map((horizon) => {
        const held = steps.filter((step) => step.horizon === horizon)
        // The column is a third as wide as what `firstFew` counts lines by.
        const shown = firstFew(held, ({ action }) => action.repeat(2), 12, 5)
        return (
          <section key={horizon} className={styles.column}>
            <h2 className={styles.title}>{t(`wall.horizon.${horizon}`)}</h2>
            <ul className={styles.list}>
              {shown.map(({ id, action, owner }) => (
                <li key={id} className={styles.step}>
                  <p className={styles.action}>{action}</p>
                  {owner.trim() === '' ? null : <p className={styles.owner}>{owner}</p>}
                </li>
              ))}
            </ul>
            {held.length === 0 ? <p className={styles.owner}>{t('wall.nothingYet')}</p> : null}
            {held.length > shown.length ? (
              <p className={styles.owner}>
                {t('wall.more', { count: held.length - shown.length })}
              </p>
            ) : null}
          </section>
        )
      })}
    </main>
  )
}
