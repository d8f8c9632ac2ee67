import type { Box } from '../layout/geometry.ts'
import { type Camera, type Insets, panned, toPaper, type Viewport, zoomedAt } from './camera.ts'

/** Below this one can't read what one writes: the paper comes near. */
const LEAST_ZOOM = 0.8

/**
 * The camera moved just so far that a box of the paper is seen beside what is covered; the same
 * where it is. Of what has no room the beginning is seen.
 */
export function inSight(camera: Camera, box: Box, viewport: Viewport, covered: Insets): Camera {
  const { zoom } = camera
  const [x, y] = toPaper(camera, [covered.left, covered.top])
  const w = Math.max(1, viewport.width - covered.left - covered.right) / zoom
  const h = Math.max(1, viewport.height - covered.top - covered.bottom) / zoom
  const dx = way(box.x, box.w, x, w)
  const dy = way(box.y, box.h, y, h)
  return dx === 0 && dy === 0 ? camera : panned(camera, [-zoom * dx, -zoom * dy])
}

/**
 * The camera for writing in something that lies in a box of the screen (pixels from the canvas's
 * corner): near enough to read it, with as much of it in sight as fits. The same when it is so.
 */
export function nearTo(camera: Camera, box: Box, viewport: Viewport, covered: Insets): Camera {
  const { zoom } = camera
  const corner = [box.x, box.y] as const
  const near = zoom < LEAST_ZOOM ? zoomedAt(camera, corner, 1 / zoom) : camera
  const [x, y] = toPaper(camera, corner)
  return inSight(near, { x, y, w: box.w / zoom, h: box.h / zoom }, viewport, covered)
}

/** How far a view must go so that a stretch lies in it; one that is longer begins at its beginning. */
function way(start: number, length: number, from: number, span: number): number {
  if (start < from || length > span) return start - from
  return Math.max(0, start + length - from - span)
}
