import { now } from '../../platform.ts'
import type { Found } from '../../store/found.ts'
import type { Source } from '../../store/value.ts'
import type { Session } from '../../sync/session.ts'
import { type Box, grown, holds } from '../layout/geometry.ts'
import type { CanvasModel } from '../model/canvas-model.ts'
import { viewOf } from '../paper/scene.ts'
import { contentsOf } from './contents.ts'
import { type Look, onLook, readLook } from './look.ts'
import { paint } from './paint.ts'
import { screenOn } from './show.ts'
import { forgetWords } from './words.ts'

/** How far beyond the view a picture reaches (pixels of the screen). */
const MARGIN = 128
/** A picture is scaled with the paper until it is so much too small or too large. */
const SCALED = 1.6
/** Painting takes at most this part of the time: a slow device paints less often. */
const PART = 1 / 14
/** No picture has more pixels: on a large and fine screen it is a little coarser. */
const MOST_PIXELS = 8_000_000

/** What was painted, and for what. */
interface Painted {
  readonly covers: Box
  readonly zoom: number
}

/**
 * The far view as one picture behind the elements. While the camera moves, the picture is moved
 * and scaled with it; it is painted anew at rest, when the board changes, and when it shows too
 * little or too coarsely. While everything in view has an element it is not there.
 *
 * @returns how to stop.
 */
export function followPicture(
  canvas: HTMLCanvasElement,
  session: Session,
  model: CanvasModel,
  found: Source<Found>,
): () => void {
  const screen = screenOn(canvas)
  let look: Look | null = null
  let painted: Painted | null = null
  let isStale = true
  let rested = 0
  let timer: ReturnType<typeof setTimeout> | null = null
  let frame: number | null = null

  const isShown = (): boolean => model.scene.get().shows === 'picture'

  function place(): void {
    if (painted === null) return
    const { x, y, zoom } = model.camera.get()
    const { covers } = painted
    const [left, top] = [(covers.x - x) * zoom, (covers.y - y) * zoom]
    canvas.style.transform = `translate(${left}px, ${top}px) scale(${zoom / painted.zoom})`
  }

  function paintNow(): void {
    stopWaiting()
    const began = performance.now()
    const camera = model.camera.get()
    const covers = grown(viewOf(camera, model.viewport.get()), MARGIN / camera.zoom)
    const [wide, high] = [covers.w * camera.zoom, covers.h * camera.zoom]
    const ratio = Math.min(devicePixelRatio, Math.sqrt(MOST_PIXELS / (wide * high)))
    look ??= readLook(canvas)
    const known = look
    const contents = contentsOf(covers, session, model, found.get())
    screen.show(Math.round(wide * ratio), Math.round(high * ratio), (context) => {
      paint(context, contents, known, {
        x: covers.x,
        y: covers.y,
        scale: camera.zoom * ratio,
        ratio,
      })
    })
    canvas.style.width = `${wide}px`
    canvas.style.height = `${high}px`
    painted = { covers, zoom: camera.zoom }
    isStale = false
    place()
    rested = now() + (performance.now() - began) / PART
  }

  /** Paints in the next frame, or as soon as enough time has gone since the last picture. */
  function paintSoon(): void {
    if (timer !== null || frame !== null) return
    const wait = rested - now()
    if (wait > 0) timer = setTimeout(inFrame, wait)
    else inFrame()
  }
  function inFrame(): void {
    timer = null
    frame = requestAnimationFrame(() => {
      frame = null
      if (isShown()) paintNow()
    })
  }
  function stopWaiting(): void {
    if (timer !== null) clearTimeout(timer)
    if (frame !== null) cancelAnimationFrame(frame)
    timer = null
    frame = null
  }

  function onScene(): void {
    canvas.hidden = !isShown()
    if (canvas.hidden) {
      if (painted !== null) screen.clear()
      painted = null
      stopWaiting()
    } else if (painted === null) paintNow()
  }
  function onCamera(): void {
    if (painted === null || !isShown()) return
    place()
    const { zoom } = model.camera.get()
    const scaled = zoom / painted.zoom
    const isCoarse = scaled > SCALED || scaled < 1 / SCALED
    const view = viewOf(model.camera.get(), model.viewport.get())
    if (isCoarse || !holds(painted.covers, view)) paintSoon()
  }
  function onRest(): void {
    if (painted === null || model.motion.get() === 'moving') return
    if (isStale || painted.zoom !== model.camera.get().zoom) paintSoon()
  }
  function onChange(): void {
    isStale = true
    if (isShown()) paintSoon()
  }
  function onTheme(): void {
    look = null
    forgetWords()
    onChange()
  }

  onScene()
  const stops = [
    model.scene.subscribe(onScene),
    model.camera.subscribe(onCamera),
    model.viewport.subscribe(onChange),
    model.motion.subscribe(onRest),
    model.layout.subscribe(onChange),
    model.selection.subscribe(onChange),
    model.away.subscribe(onChange),
    session.store.subscribe(onChange),
    model.lookedAt.subscribe(onChange),
    found.subscribe(onChange),
    onLook(onTheme),
  ]
  return () => {
    stopWaiting()
    for (const stop of stops) stop()
  }
}
