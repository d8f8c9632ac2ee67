import type { Phase } from '../../shared/board/model.ts'
import type { RecordTheory } from '../../shared/record/format.ts'
import { t } from '../messages/index.ts'
import { SharedText } from '../parts/shared-text.tsx'
import { useRights } from '../store/use-board.ts'
import styles from './protocol-sheets.module.css'

interface CellProps {
  readonly theory: RecordTheory
  readonly phase: Phase
}

/** A cell as it was written; empty ones leave room for a pen. */
export function WrittenCell({ theory, phase }: CellProps) {
  return <p className={styles.written}>{theory.protocol[phase]}</p>
}

/** A cell that people write in together. Paper shows its words, never a field or the example. */
export function OpenCell({ theory, phase }: CellProps) {
  const { write } = useRights()
  if (!write) return <WrittenCell theory={theory} phase={phase} />
  return (
    <>
      <div className={styles.field}>
        <SharedText
          place={{ of: 'protocol', id: theory.id, phase }}
          text={theory.protocol[phase]}
          label={t(`theories.${phase}`)}
          placeholder={t(`protocols.example.${phase}`)}
          className={styles.text}
        />
      </div>
      <p className={`${styles.written} ${styles.onPaper}`} aria-hidden="true">
        {theory.protocol[phase]}
      </p>
    </>
  )
}
