import { Eye, X } from 'lucide-react'
import { setEvidence } from '../../shared/board/theories.ts'
import type { Evidence } from '../../shared/board/trace.ts'
import { t } from '../messages/index.ts'
import { NoteLine } from '../parts/note-line.tsx'
import { patternName } from '../parts/pattern-name.ts'
import { tellRefusal } from '../parts/refusal.ts'
import { TrailLink } from '../parts/trail-link.tsx'
import { useFocus } from '../store/focus.ts'
import { useRights, useSession } from '../store/use-board.ts'
import { IconButton } from '../ui/button.tsx'
import styles from './evidence.module.css'
import { EvidenceGrip } from './evidence-drag.tsx'
import { StanceChoice } from './stance-choice.tsx'

/** One piece of evidence under a theory: what it is, the way to it, and which way it speaks. */
export function EvidenceItem({
  theoryId,
  piece,
  number,
}: {
  readonly theoryId: string
  readonly piece: Evidence
  /** Of a pattern. */
  readonly number: number
}) {
  const { board } = useSession()
  const { write } = useRights()
  const focus = useFocus()
  const id = piece.of === 'pattern' ? piece.pattern.id : piece.note.id
  return (
    <li className={styles.item}>
      {piece.of === 'pattern' ? (
        <p className={styles.statement}>
          <span className={styles.number}>P{number}</span>
          {patternName(piece.pattern)}
        </p>
      ) : (
        <NoteLine note={piece.note} />
      )}
      <div className={styles.controls}>
        {write ? <EvidenceGrip id={id} /> : null}
        <StanceChoice
          stance={piece.stance}
          disabled={!write}
          onChange={(stance) => tellRefusal(setEvidence(board, theoryId, id, stance))}
        />
        <span className={styles.buttons}>
          <IconButton
            label={t('evidence.show')}
            className={styles.small}
            onClick={() => focus.set({ state: piece.of, id })}
          >
            <Eye size={18} aria-hidden />
          </IconButton>
          {write ? (
            <IconButton
              label={t('evidence.remove')}
              className={styles.small}
              onClick={() => tellRefusal(setEvidence(board, theoryId, id, null))}
            >
              <X size={18} aria-hidden />
            </IconButton>
          ) : null}
        </span>
      </div>
      {piece.of === 'pattern' && piece.notes.length > 0 ? (
        <details className={styles.fold}>
          <summary>{t('common.notes', { count: piece.notes.length })}</summary>
          <ul className={styles.notes}>
            {piece.notes.map((note) => (
              <li key={note.id}>
                <TrailLink to="note" id={note.id} className={styles.note}>
                  <NoteLine note={note} />
                </TrailLink>
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </li>
  )
}
