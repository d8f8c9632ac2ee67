import { useState } from 'react'
import { countOf } from '../../shared/board/lost-changes.ts'
import { allWords } from '../../shared/board/lost-words.ts'
import { useCanvas } from '../canvas/model/canvas-model.ts'
import { placesFor } from '../canvas/placing/first-gap.ts'
import { CopyWords } from '../drafts/copy-words.tsx'
import { DraftsDialog } from '../drafts/drafts-dialog.tsx'
import { whyNotTaken } from '../drafts/told.ts'
import { useNotTaken } from '../drafts/use-not-taken.ts'
import { t } from '../messages/index.ts'
import { useBoardPart, useSession } from '../store/use-board.ts'
import { useValue } from '../store/value.ts'
import { waiting } from '../sync/saved.ts'
import { Button } from '../ui/button.tsx'
import styles from './round-notice.module.css'

/** What the server did not take from this device, above the board, and the way to what was kept. */
export function RoundTrouble() {
  return (
    <>
      <TurnedAway />
      <NotTakenNotice />
    </>
  )
}

/** The server doesn't know this device any more: its copy stays, and its words can be taken along. */
function TurnedAway() {
  const { board, connection, saved } = useSession()
  const now = useValue(connection)
  const count = waiting(useValue(saved))
  if (now.state !== 'refused') return null
  return (
    <div role="alert" className={`${styles.notice} ${styles.problem}`}>
      <span>{t(`round.turned-away-${now.why}`)}</span>
      {count > 0 && now.why === 'key' ? <span>{t('round.waitsForLink', { count })}</span> : null}
      <CopyWords label={t('round.copyAll')} words={() => allWords(board)} />
    </div>
  )
}

/** What was written here and not taken: in one sentence, with the way to see it. */
function NotTakenNotice() {
  const refusal = useValue(useSession().refusal)
  const canvas = useCanvas()
  const notTaken = useNotTaken()
  const [open, setOpen] = useState(false)
  const [latest] = notTaken
  const stage = useBoardPart((board) => board.stage)
  const why = refusal.state === 'for-good' ? refusal.why : latest?.draft.why
  // Words are in the list; of the rest the number is all that can be told.
  const count = latest === undefined ? 0 : countOf(latest.changes)
  return (
    <>
      {why === undefined ? null : (
        <div role="alert" className={`${styles.notice} ${styles.problem}`}>
          <span>
            {whyNotTaken(why, stage.closed !== null)}
            {count > 0 ? ` ${t('drafts.changes', { count })}` : null}
          </span>
          {latest === undefined ? null : (
            <Button onClick={() => setOpen(true)}>{t('drafts.look')}</Button>
          )}
        </div>
      )}
      {open ? (
        <DraftsDialog
          open
          notTaken={notTaken}
          placesFor={(texts) => placesFor(texts, [...canvas.places.get().values()])}
          onClose={() => setOpen(false)}
        />
      ) : null}
    </>
  )
}
