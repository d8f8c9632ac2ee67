import { memo } from 'react'
import { NOTE_WIDTH } from '../../../shared/paper.ts'
import { useNote, useSession } from '../../store/use-board.ts'
import { useCanvas } from '../model/canvas-model.ts'
import { NoteCard } from './note-card.tsx'
import styles from './paper.module.css'
import { PatternSheet } from './pattern-sheet.tsx'
import { useBoxOf, useEvidence, useFocusWithin, useMeasured, usePart } from './use-thing.ts'

/** What stands on the paper and has an element: each follows itself. */
export function Paper() {
  const { store } = useSession()
  const mounted = usePart(useCanvas().scene, (scene) => scene.mounted)
  const { patterns } = store.get()
  return mounted.map((id) =>
    patterns.has(id) ? <PatternSheet key={id} id={id} /> : <FreeNote key={id} id={id} />,
  )
}

const FreeNote = memo(function FreeNote({ id }: { readonly id: string }) {
  const note = useNote(id)
  const box = useBoxOf(id)
  const evidence = useEvidence(id)
  const focus = useFocusWithin(id)
  const element = useMeasured<HTMLDivElement>(id, 'note')
  if (note === undefined || box === undefined) return null
  return (
    <div
      ref={element}
      className={styles.free}
      data-evidence={evidence}
      style={{ left: box.x, top: box.y, width: NOTE_WIDTH }}
      {...focus}
    >
      <NoteCard note={note} inPattern={null} />
    </div>
  )
})
