import { type Box, holds } from '../layout/geometry.ts'
import { type Camera, coveredBy, panned, type Viewport } from './camera.ts'

/** The camera moved just so far that a box is seen beside the controls; unmoved where it is. */
export function bringingIntoView(camera: Camera, viewport: Viewport, box: Box): Camera {
  const { top, right, bottom, left } = coveredBy(viewport)
  const { zoom } = camera
  const view = {
    x: camera.x + left / zoom,
    y: camera.y + top / zoom,
    w: Math.max(1, viewport.width - left - right) / zoom,
    h: Math.max(1, viewport.height - top - bottom) / zoom,
  }
  if (holds(view, box)) return camera
  return panned(camera, [
    -zoom * way(box.x, box.w, view.x, view.w),
    -zoom * way(box.y, box.h, view.y, view.h),
  ])
}

/** How far a view must go so that a stretch lies in it; one that is longer begins at its beginning. */
function way(start: number, length: number, from: number, span: number): number {
  if (start < from || length > span) return start - from
  return Math.max(0, start + length - from - span)
}
