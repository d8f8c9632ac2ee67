import { useLayoutEffect, useRef } from 'react'
import { frameOf } from '../gestures/marquee.ts'
import { useCanvas } from '../model/canvas-model.ts'
import { usePart } from '../paper/use-thing.ts'
import styles from './marquee-frame.module.css'

/**
 * The frame around what is to be selected. It is made of boxes of one pixel that are only moved and
 * stretched: nothing is laid out or painted while it grows.
 */
export function MarqueeFrame() {
  const model = useCanvas()
  const isDrawn = usePart(model.gesture, ({ state }) => state === 'marquee')
  const frame = useRef<HTMLDivElement>(null)

  useLayoutEffect(() => {
    if (!isDrawn) return
    const show = (): void => {
      const gesture = model.gesture.get()
      if (gesture.state !== 'marquee') return
      const camera = model.camera.get()
      const { x, y, w, h } = frameOf(gesture, camera)
      const left = Math.round((x - camera.x) * camera.zoom)
      const top = Math.round((y - camera.y) * camera.zoom)
      const width = Math.max(1, Math.round(w * camera.zoom))
      const height = Math.max(1, Math.round(h * camera.zoom))
      const boxes = [
        [left, top, width, height],
        [left, top, width, 1],
        [left, top + height - 1, width, 1],
        [left, top, 1, height],
        [left + width - 1, top, 1, height],
      ] as const
      for (const [index, box] of [...(frame.current?.children ?? [])].entries()) {
        const [atX = 0, atY = 0, wide = 0, high = 0] = boxes[index] ?? []
        if (!(box instanceof HTMLElement)) continue
        box.style.transform = `translate(${atX}px, ${atY}px) scale(${wide}, ${high})`
      }
    }
    show()
    const stops = [model.gesture.subscribe(show), model.camera.subscribe(show)]
    return () => {
      for (const stop of stops) stop()
    }
  }, [model, isDrawn])

  if (!isDrawn) return null
  return (
    <div ref={frame} aria-hidden="true" className={styles.frame}>
      <i className={styles.inside} />
      <i />
      <i />
      <i />
      <i />
    </div>
  )
}
