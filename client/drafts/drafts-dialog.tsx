import { useState } from 'react'
import { countOf, type LostChanges } from '../../shared/board/lost-changes.ts'
import type { LostWords } from '../../shared/board/lost-words.ts'
import { showTime, t } from '../messages/index.ts'
import { tellRefusal } from '../parts/refusal.ts'
import { undoing } from '../parts/take-back.ts'
import { useBoardPart, useRights, useSession } from '../store/use-board.ts'
import { useValue } from '../store/value.ts'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogActions } from '../ui/dialog.tsx'
import { tell } from '../ui/notice.tsx'
import { CopyWords } from './copy-words.tsx'
import styles from './drafts.module.css'
import { type PlacesFor, putBack } from './put-back.ts'
import { whyNotTaken } from './told.ts'
import type { NotTaken } from './use-not-taken.ts'

/** What the server did not take: to be read, copied, put back or thrown away. */
export function DraftsDialog({
  open,
  notTaken,
  placesFor,
  onClose,
}: {
  readonly open: boolean
  readonly notTaken: readonly NotTaken[]
  readonly placesFor: PlacesFor
  readonly onClose: () => void
}) {
  return (
    <Dialog open={open} wide title={t('drafts.title')} onClose={onClose}>
      {notTaken.length === 0 ? <p>{t('drafts.none')}</p> : null}
      {notTaken.map((one) => (
        <KeptDraft key={one.draft.id} notTaken={one} placesFor={placesFor} />
      ))}
    </Dialog>
  )
}

function KeptDraft({
  notTaken: { draft, words, changes },
  placesFor,
}: {
  readonly notTaken: NotTaken
  readonly placesFor: PlacesFor
}) {
  const session = useSession()
  const { write } = useRights()
  const stage = useBoardPart((board) => board.stage)
  const [discarding, setDiscarding] = useState(false)

  function back(): void {
    const outcome = putBack(session, words, placesFor)
    tellRefusal(outcome)
    if (!outcome.ok) return
    tell(t('drafts.isBack', { count: outcome.value }), 'plain', undoing(session))
  }

  return (
    <section className={styles.draft} aria-label={t('drafts.kept', { date: showTime(draft.at) })}>
      <h3 className={styles.when}>{t('drafts.kept', { date: showTime(draft.at) })}</h3>
      <p>{whyNotTaken(draft.why, stage.closed !== null)}</p>
      {words.length > 0 ? <KeptWords words={words} /> : null}
      {changes.size > 0 ? <KeptChanges changes={changes} /> : null}
      {discarding ? (
        <>
          <p role="alert" className={styles.sure}>
            {t(words.length > 0 ? 'drafts.sure' : 'drafts.sureOfChanges')}
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
          {words.length > 0 ? <PutBackWhen /> : null}
          <DialogActions>
            <Button kind="danger" onClick={() => setDiscarding(true)}>
              {t('drafts.discard')}
            </Button>
            {words.length > 0 ? <CopyWords label={t('drafts.copy')} words={() => words} /> : null}
            {write && words.length > 0 ? (
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

function KeptWords({ words }: { readonly words: readonly LostWords[] }) {
  return (
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
  )
}

/** What was done without words can only be counted: it is done again by hand. */
function KeptChanges({ changes }: { readonly changes: LostChanges }) {
  return (
    <>
      <p>{t('drafts.changes', { count: countOf(changes) })}</p>
      <ul className={styles.words} aria-label={t('drafts.changesByKind')}>
        {[...changes].map(([kind, count]) => (
          <li key={kind}>
            {t(`drafts.in-${kind}`)}: {count}
          </li>
        ))}
      </ul>
      <p className={styles.aside}>{t('drafts.changesHow')}</p>
    </>
  )
}

/** How words come back, or what has to be so before they can. */
function PutBackWhen() {
  const { write } = useRights()
  const stage = useBoardPart((board) => board.stage)
  const role = useValue(useSession().role)
  function when() {
    if (write) return 'drafts.putBackHow'
    if (stage.closed !== null) return 'drafts.putBackReopened'
    return role === 'viewer' ? 'drafts.putBackLink' : 'drafts.putBackUnlocked'
  }
  return <p className={styles.aside}>{t(when())}</p>
}
