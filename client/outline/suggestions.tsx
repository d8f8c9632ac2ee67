import { X } from 'lucide-react'
import { useRef } from 'react'
import { t } from '../messages/index.ts'
import { NoteLine } from '../parts/note-line.tsx'
import { leave, leaveAll, leaveOut, lookAt, take } from '../parts/suggesting/acts.ts'
import type { Standing } from '../parts/suggesting/proposals.ts'
import { useStanding } from '../parts/suggesting/use-standing.ts'
import { wordsOf } from '../parts/suggesting/words.ts'
import { useRights, useSession } from '../store/use-board.ts'
import { Button, IconButton } from '../ui/button.tsx'
import styles from './suggestions.module.css'

/** What is suggested, as a list: each group can be read, taken or left. */
export function Suggestions() {
  const session = useSession()
  const { write } = useRights()
  const { list, current } = useStanding()
  const section = useRef<HTMLElement>(null)
  if (!write || list.length === 0) return null

  /** The keyboard goes on to what stands where the taken or left one stood, at last the free notes. */
  function goOn(at: number): void {
    const outline = section.current?.closest('[data-outline]')
    requestAnimationFrame(() => {
      const items = section.current?.querySelectorAll('summary') ?? []
      const next = items[Math.min(at, items.length - 1)]
      if (next !== undefined) next.focus()
      else outline?.querySelector<HTMLElement>('#outline-free')?.focus()
    })
  }

  return (
    <section ref={section} aria-labelledby="outline-suggested" className={styles.suggestions}>
      <h3 id="outline-suggested" className={styles.heading}>
        {t('suggest.heading')} <span className={styles.count}>{list.length}</span>
      </h3>
      <p className={styles.hint}>{t('suggest.hint')}</p>
      <ul className={styles.list}>
        {list.map((standing, at) => (
          <Item
            key={standing.proposal.id}
            standing={standing}
            isCurrent={standing === current}
            onDone={() => goOn(at)}
          />
        ))}
      </ul>
      {list.length < 2 ? null : (
        <Button
          kind="quiet"
          className={styles.all}
          onClick={() => {
            leaveAll(session)
            goOn(0)
          }}
        >
          {t('suggest.leaveAll')}
        </Button>
      )}
    </section>
  )
}

function Item({
  standing,
  isCurrent,
  onDone,
}: {
  readonly standing: Standing
  readonly isCurrent: boolean
  readonly onDone: () => void
}) {
  const session = useSession()
  const { id } = standing.proposal
  const words = wordsOf(standing)
  const count = t('common.notes', { count: standing.notes.length })
  const done = (does: typeof take) => () => {
    does(session, id)
    onDone()
  }
  return (
    <li aria-label={t('suggest.group', { words, count })} className={styles.item}>
      <details
        open={isCurrent}
        onToggle={({ currentTarget }) => currentTarget.open && lookAt(session, id)}
      >
        <summary className={styles.words}>
          {words} <span className={styles.count}>{count}</span>
        </summary>
        <ul className={styles.notes}>
          {standing.notes.map((note) => (
            <li key={note.id} className={styles.note}>
              <NoteLine note={note} />
              <IconButton
                label={t('suggest.leaveOut')}
                onClick={() => leaveOut(session, id, note.id)}
              >
                <X size={16} aria-hidden />
              </IconButton>
            </li>
          ))}
        </ul>
      </details>
      <span className={styles.buttons}>
        <Button kind="main" aria-label={t('suggest.takeThis', { words })} onClick={done(take)}>
          {t('suggest.take')}
        </Button>
        <Button aria-label={t('suggest.leaveThis', { words })} onClick={done(leave)}>
          {t('suggest.leave')}
        </Button>
      </span>
    </li>
  )
}
