import { useState } from 'react'
import type { Theory } from '../../shared/board/model.ts'
import { setEvidence } from '../../shared/board/theories.ts'
import { t } from '../messages/index.ts'
import { NoteLine } from '../parts/note-line.tsx'
import { usePatternNumbers } from '../parts/numbers.ts'
import { patternName } from '../parts/pattern-name.ts'
import { tellRefusal } from '../parts/refusal.ts'
import { useSession, useWholeBoard } from '../store/use-board.ts'
import { Button } from '../ui/button.tsx'
import { Dialog, DialogActions } from '../ui/dialog.tsx'
import { TextField } from '../ui/text-field.tsx'
import styles from './evidence.module.css'
import { offerEvidence } from './offer.ts'
import { PickRow } from './pick-row.tsx'

/** Choosing what lies under a theory. What is ticked lies there at once. */
export function EvidencePicker({
  theory,
  onClose,
}: {
  readonly theory: Theory
  readonly onClose: () => void
}) {
  const { board, store } = useSession()
  const now = useWholeBoard()
  const { byPattern } = store.wholeGroups()
  const [sought, setSought] = useState('')
  const numbers = usePatternNumbers()
  const { patterns, notes, more } = offerEvidence(now, sought)
  const nothing = patterns.length === 0 && notes.length === 0

  const row = (id: string) => ({
    stance: theory.evidence[id] ?? null,
    onChange: (stance: 'supports' | 'challenges' | null) =>
      tellRefusal(setEvidence(board, theory.id, id, stance)),
  })

  return (
    <Dialog open wide title={t('evidence.pickerTitle')} onClose={onClose}>
      <TextField
        label={t('evidence.find')}
        value={sought}
        onChange={setSought}
        // Under a finger the field would open the keyboard over the list.
        data-start-here={matchMedia('(pointer: fine)').matches ? '' : undefined}
      />
      {nothing ? (
        <p className={styles.hint}>
          {t(sought.trim() === '' ? 'evidence.nothingThere' : 'evidence.nothingFound')}
        </p>
      ) : null}
      {patterns.length === 0 ? null : (
        <section aria-label={t('evidence.patterns')}>
          <h3 className={styles.title}>{t('evidence.patterns')}</h3>
          <ul className={styles.offer}>
            {patterns.map((pattern) => (
              <PickRow key={pattern.id} {...row(pattern.id)}>
                <span className={styles.statement}>
                  <span className={styles.number}>P{numbers.get(pattern.id)}</span>
                  {patternName(pattern)}
                  <span className={styles.count}>
                    {' '}
                    {t('common.notes', { count: byPattern.get(pattern.id)?.length ?? 0 })}
                  </span>
                </span>
              </PickRow>
            ))}
          </ul>
        </section>
      )}
      {notes.length === 0 ? null : (
        <section aria-label={t('evidence.notes')}>
          <h3 className={styles.title}>{t('evidence.notes')}</h3>
          <ul className={styles.offer}>
            {notes.map((note) => (
              <PickRow key={note.id} {...row(note.id)}>
                <NoteLine note={note} />
              </PickRow>
            ))}
          </ul>
          {more === 0 ? null : <p className={styles.hint}>{t('evidence.more', { count: more })}</p>}
        </section>
      )}
      <DialogActions>
        <Button kind="main" onClick={onClose}>
          {t('evidence.done')}
        </Button>
      </DialogActions>
    </Dialog>
  )
}
