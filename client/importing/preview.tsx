import { useState } from 'react'
import { alreadyThere } from '../../shared/import/already-there.ts'
import type { ImportPreview } from '../../shared/import/observations.ts'
import { t } from '../messages/index.ts'
import { refusalText } from '../parts/refusal.ts'
import { useBoard, useRights, useSession } from '../store/use-board.ts'
import { Button } from '../ui/button.tsx'
import { DialogActions } from '../ui/dialog.tsx'
import { tell } from '../ui/notice.tsx'
import { addObservations, type PlacesFor } from './add.ts'
import styles from './import-dialog.module.css'
import { KnownNotes, type Taking } from './known-notes.tsx'
import { problemSentence } from './sentences.ts'
import { gathered } from './summary.ts'
import { Understood } from './understood.tsx'

/** What will be added, what was not understood, and what stands on the board already. */
export function Preview({
  preview,
  from,
  placesFor,
  onDone,
  onBack,
}: {
  readonly preview: Extract<ImportPreview, { ok: true }>
  /** The name of the file, or null when it was pasted. */
  readonly from: string | null
  readonly placesFor: PlacesFor
  readonly onDone: () => void
  readonly onBack: () => void
}) {
  const session = useSession()
  const board = useBoard()
  const { write } = useRights()
  const [taking, setTaking] = useState<Taking>('new')
  const [refused, setRefused] = useState<string | null>(null)
  const { fresh, known } = alreadyThere(board.notes.values(), preview.notes)
  const chosen = taking === 'new' ? fresh : preview.notes
  const problems = gathered(preview.problems)

  function add(): void {
    const outcome = addObservations(session, chosen, placesFor)
    if (outcome.ok) {
      tell(t('import.added', { count: chosen.length }))
      onDone()
    } else {
      setRefused(refusalText(outcome))
    }
  }

  return (
    <>
      {from === null ? null : <p className={styles.file}>{from}</p>}
      <KnownNotes
        all={preview.notes.length}
        known={known.length}
        taking={taking}
        onChange={setTaking}
      />
      <p className={styles.count} role="status">
        {chosen.length === 0
          ? t('import.noneAdded')
          : t('import.willAdd', { count: chosen.length })}
      </p>
      {chosen.length === 0 ? null : <Understood notes={chosen} />}
      {problems.length === 0 ? null : (
        <section aria-labelledby="import-problems">
          <h3 id="import-problems" className={styles.heading}>
            {t('import.problems')}
          </h3>
          <ul className={styles.problems}>
            {problems.map((problem) => (
              <li key={problemSentence(problem)}>{problemSentence(problem)}</li>
            ))}
          </ul>
        </section>
      )}
      {refused === null ? null : (
        <p className={styles.problem} role="alert">
          {refused}
        </p>
      )}
      {write ? null : <p className={styles.problem}>{t('import.locked')}</p>}
      <DialogActions>
        <Button onClick={onBack}>{t('import.another')}</Button>
        {chosen.length === 0 ? null : (
          <Button kind="main" disabled={!write} onClick={add}>
            {t('import.add', { count: chosen.length })}
          </Button>
        )}
      </DialogActions>
    </>
  )
}
