import { useEffect, useRef } from 'react'
import { useFound } from '../../store/found.ts'
import { useSession } from '../../store/use-board.ts'
import { useCanvas } from '../model/canvas-model.ts'
import { followPicture } from './follow-picture.ts'
import styles from './picture.module.css'

/** What is in view and has no element, as one picture behind everything. */
export function Picture() {
  const session = useSession()
  const model = useCanvas()
  const found = useFound()
  const canvas = useRef<HTMLCanvasElement>(null)
  useEffect(() => {
    if (canvas.current === null) return
    return followPicture(canvas.current, session, model, found)
  }, [session, model, found])
  return (
    <div aria-hidden="true">
      <canvas ref={canvas} className={styles.picture} />
    </div>
  )
}
