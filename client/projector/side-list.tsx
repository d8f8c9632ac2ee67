import { t } from '../messages/index.ts'
import { JoinBox } from './join-box.tsx'
import { stretchAround } from './room-on-wall.ts'
import styles from './side-list.module.css'

const MOST = 5

/** The list at the right, what is in focus marked, and the way in beneath it. */
export function SideList({
  title,
  current,
  things,
}: {
  readonly title: string
  readonly current: string
  readonly things: readonly { readonly id: string; readonly text: string }[]
}) {
  const { before, shown, after } = stretchAround(things, current, MOST)
  const hidden = before + after
  return (
    <aside className={styles.side}>
      <h2 className={styles.title}>{title}</h2>
      <ul className={styles.list}>
        {shown.map(({ id, text }) => (
          <li key={id} className={styles.thing} aria-current={id === current ? 'true' : undefined}>
            {text}
          </li>
        ))}
      </ul>
      {hidden > 0 ? <p className={styles.more}>{t('wall.more', { count: hidden })}</p> : null}
      <JoinBox size="corner" />
    </aside>
  )
}
