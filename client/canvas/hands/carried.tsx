import type { Point } from '../../../shared/board/model.ts'
import { CELL_WIDTH } from '../../../shared/paper.ts'
import { patternName } from '../../parts/pattern-name.ts'
import { useNote, usePattern } from '../../store/use-board.ts'
import { useCanvas } from '../model/canvas-model.ts'
import { LiftedNote } from '../paper/note-card.tsx'
import styles from './lift-layer.module.css'

/** A note or sheet in a hand, at the place where it was lifted: the layer around it moves. */
export function Carried({ id, at: [x, y] }: { readonly id: string; readonly at: Point }) {
  const { layout, lifted } = useCanvas()
  const note = useNote(id)
  const pattern = usePattern(id)
  const box = lifted.get().get(id) ?? layout.boxOf(id)
  if (note !== undefined) {
    // A note that lies on a sheet has no box of its own.
    const w = box?.w ?? CELL_WIDTH
    return (
      <div className={styles.carried} style={{ left: x, top: y, width: w }}>
        <LiftedNote note={note} />
      </div>
    )
  }
  if (pattern === undefined || box === undefined) return null
  return (
    <div
      className={`${styles.carried} ${styles.sheet}`}
      style={{ left: x, top: y, width: box.w, height: box.h }}
    >
      {patternName(pattern)}
    </div>
  )
}
