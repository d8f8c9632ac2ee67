import { useLayoutEffect, useRef } from 'react'
import { useSession } from '../../store/use-board.ts'
import { around, grown, meet, overlaps } from '../layout/geometry.ts'
import { type Places, useCanvas } from '../model/canvas-model.ts'
import { viewOf } from '../paper/scene.ts'
import { blockOf, faceOf } from '../picture/contents.ts'
import { readLook } from '../picture/look.ts'
import { paint } from '../picture/paint.ts'
import { screenOn } from '../picture/show.ts'
import styles from './lift-layer.module.css'

/** Many things in one hand, as one picture of those that can come into view. */
export function LiftedPicture({ lifted }: { readonly lifted: Places }) {
  const { store } = useSession()
  const model = useCanvas()
  const canvas = useRef<HTMLCanvasElement>(null)

  useLayoutEffect(() => {
    const element = canvas.current
    if (element === null) return
    const camera = model.camera.get()
    const view = viewOf(camera, model.viewport.get())
    const reach = grown(view, Math.max(view.w, view.h) / 2)
    const near = [...lifted].filter(([, box]) => overlaps(box, reach))
    const whole = around(near.map(([, box]) => box))
    if (whole === null) return
    const part = meet(whole, reach)
    const { notes, patterns } = store.get()
    const { byPattern } = store.groups()
    const ratio = devicePixelRatio
    const scale = camera.zoom * ratio
    const contents = {
      notes: near.flatMap(([id, box]) => {
        const note = notes.get(id)
        return note === undefined ? [] : [blockOf(note, box)]
      }),
      sheets: near.flatMap(([id, box]) => {
        const pattern = patterns.get(id)
        if (pattern === undefined) return []
        return [{ ...faceOf(pattern, byPattern.get(id) ?? [], box), isPrint: false }]
      }),
      prints: [],
      upper: [],
      found: [],
      selected: [],
      evidence: [],
    }
    const look = readLook(element)
    screenOn(element).show(Math.ceil(part.w * scale), Math.ceil(part.h * scale), (context) =>
      paint(context, contents, look, { x: part.x, y: part.y, scale, ratio }),
    )
    element.style.left = `${part.x}px`
    element.style.top = `${part.y}px`
    element.style.width = `${part.w}px`
    element.style.height = `${part.h}px`
  }, [model, store, lifted])

  return <canvas ref={canvas} className={styles.picture} />
}
