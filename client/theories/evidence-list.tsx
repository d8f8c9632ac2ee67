import { Plus } from 'lucide-react'
import { useState } from 'react'
import type { Theory } from '../../shared/board/model.ts'
import { t } from '../messages/index.ts'
import { usePatternNumbers } from '../parts/numbers.ts'
import { useRights } from '../store/use-board.ts'
import { Button } from '../ui/button.tsx'
import styles from './evidence.module.css'
import { EvidenceItem } from './evidence-item.tsx'
import { EvidencePicker } from './evidence-picker.tsx'
import { EvidenceSlots } from './evidence-slots.tsx'
import { supportOf } from './support.ts'
import { SupportLine } from './support-line.tsx'
import { useEvidenceOf } from './use-evidence-of.ts'

/** What a theory rests on, piece by piece, and the way to more. */
export function EvidenceList({ theory }: { readonly theory: Theory }) {
  const { write } = useRights()
  const [picking, setPicking] = useState(false)
  const evidence = useEvidenceOf(theory)
  const numbers = usePatternNumbers()
  return (
    <div className={styles.evidence}>
      <h4 className={styles.title}>{t('evidence.list')}</h4>
      {evidence.length === 0 ? (
        <p className={styles.hint}>{t('evidence.none')}</p>
      ) : (
        <SupportLine support={supportOf(evidence)} />
      )}
      <ul className={styles.list} aria-label={t('evidence.list')}>
        {evidence.map((piece) => (
          <EvidenceItem
            key={piece.of === 'pattern' ? piece.pattern.id : piece.note.id}
            theoryId={theory.id}
            piece={piece}
            number={piece.of === 'pattern' ? (numbers.get(piece.pattern.id) ?? 0) : 0}
          />
        ))}
      </ul>
      {write ? <EvidenceSlots theory={theory.id} /> : null}
      {write ? (
        <Button onClick={() => setPicking(true)}>
          <Plus size={16} aria-hidden />
          {t('evidence.add')}
        </Button>
      ) : null}
      {picking ? <EvidencePicker theory={theory} onClose={() => setPicking(false)} /> : null}
    </div>
  )
}
