import type { Point } from '../../../shared/board/model.ts'
import type { Box } from '../layout/geometry.ts'

/** Which part of the paper is seen: the board point in the upper left corner, and the scale. */
export interface Camera {
  readonly x: number
  readonly y: number
  readonly zoom: number
}

/** A turn of a wheel or a move on a trackpad, as browsers report it. */
interface Turn {
  readonly deltaX: number
  readonly deltaY: number
  /** 1 when the deltas count lines, not pixels. */
  readonly deltaMode: number
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly shiftKey: boolean
}

/** A line of a wheel in pixels, and the pixels that change the scale by a factor of e. */
const LINE = 20
const ZOOM_SPAN = 300

/** What a wheel does by itself: a person's choice, kept on the device. */
export type WheelUse = 'pans' | 'zooms'

/**
 * A wheel pans; with ctrl or ⌘, which is also how browsers report a pinch, it zooms at the pointer.
 * Where it is set to zoom it does so by itself, and with shift it pans.
 */
export function wheeled(camera: Camera, turn: Turn, at: Point, use: WheelUse): Camera {
  const unit = turn.deltaMode === 1 ? LINE : 1
  const zooms = turn.ctrlKey || turn.metaKey || (use === 'zooms' && !turn.shiftKey)
  if (zooms) return zoomedAt(camera, at, Math.exp((-turn.deltaY * unit) / ZOOM_SPAN))
  const sideways = turn.shiftKey && turn.deltaX === 0
  const [dx, dy] = sideways ? [turn.deltaY, 0] : [turn.deltaX, turn.deltaY]
  return panned(camera, [-dx * unit, -dy * unit])
}

/** An empty paper: its beginning beside the tools. */
export const FIRST_LOOK: Camera = { x: -84, y: -24, zoom: 1 }

export interface Viewport {
  readonly width: number
  readonly height: number
}

/** How far a hand may zoom out and in. */
const MIN_ZOOM = 0.05
const MAX_ZOOM = 2
/** How far the whole paper may be looked at from: from edge to edge it is still in view. */
const FIT_ZOOM = 0.0001

/** Where a point of the screen (from the canvas's corner) lies on the paper. */
export function toPaper(camera: Camera, [x, y]: Point): Point {
  return [camera.x + x / camera.zoom, camera.y + y / camera.zoom]
}

/** A box of the paper as it lies on the screen: pixels from the canvas's corner. */
export function onScreen({ x, y, w, h }: Box, camera: Camera): Box {
  const { zoom } = camera
  return { x: (x - camera.x) * zoom, y: (y - camera.y) * zoom, w: w * zoom, h: h * zoom }
}

/** Moves the paper with the hand: by so many pixels of the screen. */
export function panned(camera: Camera, [dx, dy]: Point): Camera {
  return { ...camera, x: camera.x - dx / camera.zoom, y: camera.y - dy / camera.zoom }
}

/**
 * Zooms so that what lies under a point of the screen stays there. A hand zooms out as far as
 * `MIN_ZOOM`, or stays where fitting brought it.
 */
export function zoomedAt(camera: Camera, point: Point, factor: number): Camera {
  const least = Math.min(MIN_ZOOM, camera.zoom)
  const zoom = Math.min(MAX_ZOOM, Math.max(least, camera.zoom * factor))
  const [x, y] = toPaper(camera, point)
  return { x: x - point[0] / zoom, y: y - point[1] / zoom, zoom }
}

export interface Insets {
  readonly top: number
  readonly right: number
  readonly bottom: number
  readonly left: number
}

/** What the controls cover at the edges of a canvas of this size (pixels): see zoom-bar.module.css. */
export function coveredBy({ width }: Viewport): Insets {
  const bottom = width < 720 ? 200 : width < 900 ? 132 : 112
  // At the top comes the bar for what is selected.
  return { top: 68, right: 24, bottom, left: 84 }
}

/** The camera that shows a box whole, in the middle of what the controls leave free. */
export function fitted(box: Box, viewport: Viewport, insets: Insets): Camera {
  const width = Math.max(80, viewport.width - insets.left - insets.right)
  const height = Math.max(80, viewport.height - insets.top - insets.bottom)
  const zoom = Math.min(1, Math.max(FIT_ZOOM, Math.min(width / box.w, height / box.h)))
  return {
    x: box.x + box.w / 2 - (insets.left + width / 2) / zoom,
    y: box.y + box.h / 2 - (insets.top + height / 2) / zoom,
    zoom,
  }
}

/** A camera from what was remembered, or null when that isn't one. */
export function readCamera(stored: unknown): Camera | null {
  const { x, y, zoom } = (stored ?? {}) as Partial<Record<keyof Camera, unknown>>
  if (![x, y, zoom].every((value) => typeof value === 'number' && Number.isFinite(value))) {
    return null
  }
  return {
    x: x as number,
    y: y as number,
    zoom: Math.min(MAX_ZOOM, Math.max(FIT_ZOOM, zoom as number)),
  }
}
