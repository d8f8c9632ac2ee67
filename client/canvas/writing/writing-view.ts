import { type RefObject, useLayoutEffect } from 'react'
import { coveredBy, type Insets } from '../camera/camera.ts'
import { nearTo } from '../camera/in-sight.ts'
import { useCanvas } from '../model/canvas-model.ts'
import { endRun } from './going-on.ts'
import { movedTo } from './writing-run.ts'

/** Keeps what is written in sight, also as it grows and as a phone's keyboard comes up. */
export function useInSight(element: RefObject<HTMLElement | null>): void {
  const model = useCanvas()
  useLayoutEffect(() => {
    const written = element.current
    const surface = written?.closest('section')
    if (written === null || surface == null) return
    const look = (): void => {
      const viewport = model.viewport.get()
      if (viewport.width === 0) return
      const { left, top } = surface.getBoundingClientRect()
      const { x, y, width, height } = written.getBoundingClientRect()
      const camera = model.camera.get()
      const box = { x: x - left, y: y - top, w: width, h: height }
      const near = nearTo(camera, box, viewport, seenBehind(coveredBy(viewport), surface))
      if (near === camera) return
      model.run.set(movedTo(model.run.get(), camera, near))
      model.camera.set(near)
    }
    look()
    const watch = new ResizeObserver(look)
    watch.observe(written)
    const stop = model.viewport.subscribe(look)
    window.visualViewport?.addEventListener('resize', look)
    return () => {
      watch.disconnect()
      stop()
      window.visualViewport?.removeEventListener('resize', look)
      // What is written next may come at once.
      queueMicrotask(() => endRun(model))
    }
  }, [model, element])
}

/** What is covered besides where a keyboard lies over the page and doesn't make it smaller. */
function seenBehind(covered: Insets, surface: Element): Insets {
  const seen = window.visualViewport
  // Somebody who has zoomed the page itself sees a part of it on purpose.
  if (seen === null || seen.scale > 1.01) return covered
  const behind = surface.getBoundingClientRect().bottom - (seen.offsetTop + seen.height)
  return { ...covered, bottom: Math.max(covered.bottom, behind) }
}
