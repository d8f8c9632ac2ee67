import { useDroppable } from '@dnd-kit/core'
import { STANCES, type Stance } from '../../shared/board/model.ts'
import { t } from '../messages/index.ts'
import { takesEvidence } from '../parts/evidence-place.ts'
import styles from './evidence.module.css'
import { slotName } from './evidence-drag.tsx'

/** Where evidence is let go: one place for what supports a theory, one for what challenges it. */
export function EvidenceSlots({ theory }: { readonly theory: string }) {
  return (
    <div className={styles.slots} aria-hidden="true">
      {STANCES.map((stance) => (
        <Slot key={stance} theory={theory} stance={stance} />
      ))}
    </div>
  )
}

function Slot({ theory, stance }: { readonly theory: string; readonly stance: Stance }) {
  const place = { theory, stance }
  const { setNodeRef, isOver } = useDroppable({ id: slotName(place) })
  return (
    <div
      ref={setNodeRef}
      className={`${styles.slot} ${isOver ? styles.over : ''}`}
      {...takesEvidence(place)}
    >
      {t(`evidence.slot.${stance}`)}
    </div>
  )
}
