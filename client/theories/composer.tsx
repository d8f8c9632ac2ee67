import { ChevronUp } from 'lucide-react'
import type { Theory } from '../../shared/board/model.ts'
import { t } from '../messages/index.ts'
import { useRights } from '../store/use-board.ts'
import { Button } from '../ui/button.tsx'
import { Clauses } from './clauses.tsx'
import styles from './composer.module.css'
import { DeleteTheory } from './delete-theory.tsx'
import { EvidenceList } from './evidence-list.tsx'
import { Placing } from './placing.tsx'
import { ProtocolSheet } from './protocol-sheet.tsx'
import { Questions } from './questions.tsx'
import { ResearchFold } from './research-fold.tsx'
import { StepsAbove } from './steps-above.tsx'
import { Testing } from './testing.tsx'

/** An open theory: its clauses, its evidence, and where it belongs. */
export function Composer({
  theory,
  number,
  onClose,
}: {
  readonly theory: Theory
  readonly number: number
  readonly onClose: () => void
}) {
  const { write } = useRights()
  return (
    <div className={styles.composer}>
      <h3 className={styles.heading}>
        <button type="button" className={styles.head} aria-expanded={true} onClick={onClose}>
          <span className={styles.number}>T{number}</span>
          <span className={styles.close}>
            {t('theories.close')}
            <ChevronUp size={16} aria-hidden />
          </span>
        </button>
      </h3>
      {theory.from === null ? null : <Testing theory={theory} />}
      <Clauses theory={theory} />
      <EvidenceList theory={theory} />
      <StepsAbove theory={theory.id} number={number} />
      <Questions theory={theory} />
      <Placing theory={theory} />
      <ResearchFold strand={theory.strand} />
      <ProtocolSheet theory={theory} />
      <div className={styles.foot}>
        {write ? <DeleteTheory theory={theory} /> : null}
        <Button onClick={onClose}>{t('theories.close')}</Button>
      </div>
    </div>
  )
}
