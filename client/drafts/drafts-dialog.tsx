import { useState } from 'react'
import { showTime, t } from '../messages/index.ts'
import { tellRefusal } from '../parts/refusal.ts'
import { useRights, useSession } from '../store/use-board.ts'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogActions } from '../ui/dialog.tsx'
import { tell } from '../ui/notice.tsx'
import { CopyWords } from './copy-words.tsx'
import styles from './drafts.module.css'
import { type PlacesFor, putBack } from './put-back.ts'
import type { NotTaken } from './use-not-taken.ts'

/** What the server did not take: to be read, copied, put back or thrown away. */
export function DraftsDialog({
  notTaken,
  placesFor,
  onClose,
}: {
  readonly notTaken: readonly NotTaken[]
  readonly placesFor: PlacesFor
  readonly onClose: () => void
}) {
  return (
    <Dialog open wide title={t('drafts.title')} onClose={onClose}>
      {notTaken.length === 0 ? <p>{t('drafts.none')}</p> : null}
      {notTaken.map((one) => (
        <KeptDraft key={one.draft.id} notTaken={one} placesFor={placesFor} />
      ))}
    </Dialog>
  )
}

function KeptDraft({
  notTaken: { draft, words },
  placesFor,
}: {
  readonly notTaken: NotTaken
  readonly placesFor: PlacesFor
}) {
  const session = useSession()
  const { write } = useRights()
  const [discarding, setDiscarding] = useState(false)

  function back(): void {
    const outcome = putBack(session, words, placesFor)
    tellRefusal(outcome)
    if (!outcome.ok) return
    const undo = { label: t('note-menu.undo'), act: session.store.undo }
    tell(t('drafts.isBack', { count: outcome.value }), 'plain', undo)
  }

  return (
    <section className={styles.draft} aria-label={t('drafts.kept', { date: showTime(draft.at) })}>
      <h3 className={styles.when}>{t('drafts.kept', { date: showTime(draft.at) })}</h3>
      <p>{t(`drafts.told-${draft.why}`)}</p>
      <ul className={styles.words} aria-label={t('drafts.words')}>
        {words.map(({ of, text, room }, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: words have no other name than their place
          <li key={index} className={styles.word}>
            <span className={styles.what}>
              {t(`drafts.of-${of}`)}
              {room === '' ? null : ` · ${room}`}
            </span>
            <span>{text}</span>
          </li>
        ))}
      </ul>
      {discarding ? (
        <>
          <p role="alert" className={styles.sure}>
            {t('drafts.sure')}
          </p>
          <DialogActions>
            <Button onClick={() => setDiscarding(false)}>{t('drafts.keep')}</Button>
            <Button kind="danger" onClick={() => void session.drafts.drop(draft.id)}>
              {t('drafts.discardForGood')}
            </Button>
          </DialogActions>
        </>
      ) : (
        <>
          <p className={styles.aside}>{t(write ? 'drafts.putBackHow' : 'drafts.putBackLater')}</p>
          <DialogActions>
            <Button kind="danger" onClick={() => setDiscarding(true)}>
              {t('drafts.discard')}
            </Button>
            <CopyWords label={t('drafts.copy')} words={() => words} />
            {write ? (
              <Button kind="main" onClick={back}>
                {t('drafts.putBack')}
              </Button>
            ) : null}
          </DialogActions>
        </>
      )}
    </section>
  )
}
