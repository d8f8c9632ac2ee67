import {
  DndContext,
  type DragEndEvent,
  DragOverlay,
  type DragStartEvent,
  MouseSensor,
  pointerWithin,
  TouchSensor,
  useDraggable,
  useSensor,
  useSensors,
} from '@dnd-kit/core'
import { GripVertical } from 'lucide-react'
import { type ReactNode, useState } from 'react'
import { STANCES } from '../../shared/board/model.ts'
import { setEvidence } from '../../shared/board/theories.ts'
import type { EvidencePlace } from '../parts/evidence-place.ts'
import hand from '../parts/in-hand.module.css'
import { layUnder } from '../parts/lay-evidence.ts'
import { patternName } from '../parts/pattern-name.ts'
import { tellRefusal } from '../parts/refusal.ts'
import { mayWriteNow } from '../store/rights.ts'
import { useSession } from '../store/use-board.ts'
import styles from './evidence.module.css'

// By hand alone: with keys the same is done by the buttons beside each piece and in the picker.

const MOUSE = { activationConstraint: { distance: 4 } }
const TOUCH = { activationConstraint: { delay: 150, tolerance: 8 } }

export function slotName({ theory, stance }: EvidencePlace): string {
  return `${stance}:${theory}`
}

function readSlot(name: unknown): EvidencePlace | null {
  const [said, theory = ''] = String(name ?? '').split(':')
  const stance = STANCES.find((known) => known === said)
  return stance === undefined ? null : { theory, stance }
}

/** Lets patterns and evidence be carried onto the slots of an open theory, within the panel. */
export function EvidenceDrag({ children }: { readonly children: ReactNode }) {
  const session = useSession()
  const [held, setHeld] = useState<string | null>(null)
  const sensors = useSensors(useSensor(MouseSensor, MOUSE), useSensor(TouchSensor, TOUCH))

  function lift({ active }: DragStartEvent): void {
    const { notes, patterns } = session.store.whole()
    const id = String(active.id)
    const pattern = patterns.get(id)
    setHeld(pattern === undefined ? (notes.get(id)?.text ?? '') : patternName(pattern))
  }
  function letGo({ active, over }: DragEndEvent): void {
    setHeld(null)
    const place = readSlot(over?.id)
    if (place === null || !mayWriteNow(session)) return
    const id = String(active.id)
    const lies = session.store.get().theories.get(place.theory)?.evidence[id]
    if (lies === undefined) layUnder(session, place, [id])
    else if (lies !== place.stance) {
      tellRefusal(setEvidence(session.board, place.theory, id, place.stance))
    }
  }

  return (
    <DndContext
      sensors={sensors}
      collisionDetection={pointerWithin}
      onDragStart={lift}
      onDragEnd={letGo}
      onDragCancel={() => setHeld(null)}
    >
      {children}
      <DragOverlay dropAnimation={null} className={hand.overlay ?? ''}>
        {held === null ? null : (
          <div className={hand.held}>
            <p className={hand.text}>{held}</p>
          </div>
        )}
      </DragOverlay>
    </DndContext>
  )
}

/** What a pattern or piece of evidence is picked up by. */
export function EvidenceGrip({ id }: { readonly id: string }) {
  const { setNodeRef, listeners } = useDraggable({ id })
  return (
    <span ref={setNodeRef} className={styles.grip} aria-hidden="true" {...listeners}>
      <GripVertical size={16} />
    </span>
  )
}
