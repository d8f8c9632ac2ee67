import type { Point } from '../../shared/board/model.ts'
import { patternName } from '../parts/pattern-name.ts'
import { useSession } from '../store/use-board.ts'
import { useCanvas } from './canvas-model.ts'
import { NOTE_WIDTH, sheetWidth } from './dimensions.ts'
import styles from './lift-layer.module.css'
import { LiftedNote } from './note-card.tsx'
import { usePart } from './use-thing.ts'

/** A note or sheet in a hand, at the place where it was lifted: the layer around it moves. */
export function Carried({ id, at: [x, y] }: { readonly id: string; readonly at: Point }) {
  const { store } = useSession()
  const { places } = useCanvas()
  const note = usePart(store, ({ notes }) => notes.get(id))
  const pattern = usePart(store, ({ patterns }) => patterns.get(id))
  if (note !== undefined) {
    const w = places.get().get(id)?.w ?? NOTE_WIDTH
    return (
      <div className={styles.carried} style={{ left: x, top: y, width: w }}>
        <LiftedNote note={note} />
      </div>
    )
  }
  if (pattern === undefined) return null
  const { w, h } = places.get().get(id) ?? { w: sheetWidth(0), h: 120 }
  return (
    <div
      className={`${styles.carried} ${styles.sheet}`}
      style={{ left: x, top: y, width: w, height: h }}
    >
      {patternName(pattern)}
    </div>
  )
}
