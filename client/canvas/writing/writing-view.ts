import { type RefObject, useLayoutEffect } from 'react'
import { type Camera, coveredBy, type Insets, type Viewport, zoomedAt } from '../camera/camera.ts'
import type { Box } from '../layout/geometry.ts'
import { useCanvas } from '../model/canvas-model.ts'
import { endRun } from './going-on.ts'
import { movedTo } from './writing-run.ts'

/** Below this one can't read what one writes: the paper comes near. */
const LEAST_ZOOM = 0.8

/**
 * The camera for writing in something that lies in a box of the screen (pixels from the canvas's
 * corner): near enough to read it, with as much of it in sight as fits. The same when it is so.
 */
export function nearTo(camera: Camera, box: Box, viewport: Viewport, covered: Insets): Camera {
  const near = camera.zoom < LEAST_ZOOM ? zoomedAt(camera, [box.x, box.y], 1 / camera.zoom) : camera
  const grown = near.zoom / camera.zoom
  const dx = shift(box.x, box.w * grown, covered.left, viewport.width - covered.right)
  const dy = shift(box.y, box.h * grown, covered.top, viewport.height - covered.bottom)
  if (dx === 0 && dy === 0) return near
  return { ...near, x: near.x - dx / near.zoom, y: near.y - dy / near.zoom }
}

/** How far (pixels) a stretch has to move to lie between two edges; its beginning counts more. */
function shift(from: number, length: number, least: number, most: number): number {
  if (from < least) return least - from
  const beyond = from + length - most
  return beyond > 0 ? Math.max(-beyond, least - from) : 0
}

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
