import type { Point } from '../../shared/board/model.ts'
import type { Session } from '../sync/session.ts'
import { panned, toPaper, wheeled, zoomedAt } from './camera.ts'
import type { CanvasModel } from './canvas-model.ts'
import { carryWith } from './carrying.ts'
import { letGo } from './commit.ts'
import { dropAt } from './drop.ts'
import { between, distance, overlaps } from './geometry.ts'
import { type Gesture, IDLE, lifted, moved, type Surroundings, type Target } from './gesture.ts'

/** How long a finger rests on something before it is lifted. */
const LIFT_MS = 150
/** What has a meaning of its own under the pointer. */
const CONTROLS = 'button, input, textarea, select, a, label, [role="menu"], [contenteditable]'

/**
 * Listens to pointers and wheel on the canvas and runs the gestures: what they mean is decided in
 * `gesture.ts` and `drop.ts`, what they write in `commit.ts`.
 *
 * @returns how to stop listening.
 */
export function listenToHands(
  surface: HTMLElement,
  session: Session,
  model: CanvasModel,
  mayWrite: () => boolean,
): () => void {
  const pointers = new Map<number, Point>()
  let lifting: ReturnType<typeof setTimeout> | null = null
  let spaceHeld = false

  const carrying = carryWith(surface, session, model)
  const surroundings = (): Surroundings => ({
    selected: model.selection.get(),
    mayWrite: mayWrite(),
  })
  const pointOf = (event: { clientX: number; clientY: number }): Point => {
    const { left, top } = surface.getBoundingClientRect()
    return [event.clientX - left, event.clientY - top]
  }

  function enter(next: Gesture): void {
    const before = model.gesture.get()
    if (next === before) return
    if (next.state === 'dragging' && before.state !== 'dragging') carrying.lift(next)
    model.gesture.set(next)
    run(next)
  }

  function run(gesture: Gesture): void {
    switch (gesture.state) {
      case 'panning':
        model.camera.set(panned(gesture.camera, minus(gesture.now, gesture.began)))
        break
      case 'pinching':
        pinch(gesture)
        break
      case 'marquee':
        model.selection.set(caught(gesture))
        break
      case 'dragging':
        carrying.tell(gesture)
        break
      case 'idle':
      case 'pressing':
    }
  }

  function pinch({ began, now, camera }: Extract<Gesture, { state: 'pinching' }>): void {
    const factor = distance(now[0], now[1]) / Math.max(1, distance(began[0], began[1]))
    const zoomed = zoomedAt(camera, centre(began), factor)
    model.camera.set(panned(zoomed, minus(centre(now), centre(began))))
  }

  function caught({ began, now, before }: Extract<Gesture, { state: 'marquee' }>) {
    const camera = model.camera.get()
    const box = between(toPaper(camera, began), toPaper(camera, now))
    const { notes } = session.store.get()
    const selected = new Set(before)
    for (const [id, place] of model.places.get()) {
      if (notes.has(id) && overlaps(box, place)) selected.add(id)
    }
    return selected
  }

  function finish(): void {
    const gesture = model.gesture.get()
    stopLifting()
    if (gesture.state === 'pressing') click(gesture)
    if (gesture.state === 'dragging') {
      const { notes, patterns } = session.store.get()
      const point = toPaper(model.camera.get(), gesture.now)
      const drop = dropAt(point, gesture.held, model.targets(), (id) => patterns.has(id))
      const gone = gesture.held.of === 'notes' && !gesture.held.ids.some((id) => notes.has(id))
      if (!gone) letGo(session, model, gesture.held, drop, carrying.carriedBy(gesture))
    }
    putDown()
  }

  function putDown(): void {
    stopLifting()
    model.gesture.set(IDLE)
    carrying.putDown()
  }

  function click({ on, adding }: Extract<Gesture, { state: 'pressing' }>): void {
    if (on.of !== 'note') {
      if (!adding) model.selection.set(new Set())
      return
    }
    const selected = new Set(adding ? model.selection.get() : [])
    if (adding && selected.has(on.id)) selected.delete(on.id)
    else selected.add(on.id)
    model.selection.set(selected)
  }

  function stopLifting(): void {
    if (lifting !== null) clearTimeout(lifting)
    lifting = null
  }

  const onDown = (event: PointerEvent): void => {
    const element = event.target instanceof Element ? event.target : null
    if (element === null || element.closest(CONTROLS) !== null) return
    if (event.button === 2) return
    pointers.set(event.pointerId, pointOf(event))
    const camera = model.camera.get()
    const [first, second] = [...pointers.values()]
    if (first !== undefined && second !== undefined) {
      putDown()
      enter({ state: 'pinching', began: [first, second], now: [first, second], camera })
      return
    }
    const hand = event.pointerType === 'touch' ? 'finger' : 'mouse'
    const on = targetOf(element)
    const pan = event.button === 1 || spaceHeld || model.tool.get() === 'pan'
    if (event.button === 1) event.preventDefault()
    enter({
      state: 'pressing',
      on,
      hand,
      began: pointOf(event),
      camera,
      adding: event.shiftKey,
      pan,
    })
    if (hand === 'finger' && on.of !== 'paper') {
      lifting = setTimeout(() => enter(lifted(model.gesture.get(), surroundings())), LIFT_MS)
    }
  }

  const onMove = (event: PointerEvent): void => {
    if (!pointers.has(event.pointerId)) return
    pointers.set(event.pointerId, pointOf(event))
    const gesture = model.gesture.get()
    const [first, second] = [...pointers.values()]
    if (gesture.state === 'pinching' && first !== undefined && second !== undefined) {
      enter({ ...gesture, now: [first, second] })
      return
    }
    const next = moved(gesture, pointOf(event), surroundings())
    if (next.state !== 'pressing') {
      stopLifting()
      // From here on the pointer is ours, also beyond the canvas. A press alone stays a click.
      surface.setPointerCapture(event.pointerId)
    }
    enter(next)
  }

  const onUp = (event: PointerEvent): void => {
    if (!pointers.delete(event.pointerId)) return
    if (model.gesture.get().state === 'pinching') putDown()
    else finish()
  }

  const onCancel = (event: PointerEvent): void => {
    pointers.delete(event.pointerId)
    putDown()
  }

  const onDouble = (event: MouseEvent): void => {
    if (!mayWrite() || event.target !== surface) return
    model.editing.set({ state: 'draft', at: toPaper(model.camera.get(), pointOf(event)) })
  }

  const onWheel = (event: WheelEvent): void => {
    event.preventDefault()
    model.camera.set(wheeled(model.camera.get(), event, pointOf(event)))
  }

  const onKey = (event: KeyboardEvent): void => {
    if (event.code === 'Space') spaceHeld = event.type === 'keydown'
    const gesture = model.gesture.get()
    if (event.key !== 'Escape' || event.type !== 'keydown' || gesture.state === 'idle') return
    event.stopPropagation()
    if (gesture.state === 'marquee') model.selection.set(gesture.before)
    if (gesture.state === 'panning') model.camera.set(gesture.camera)
    putDown()
  }

  surface.addEventListener('pointerdown', onDown)
  surface.addEventListener('pointermove', onMove)
  surface.addEventListener('pointerup', onUp)
  surface.addEventListener('pointercancel', onCancel)
  surface.addEventListener('dblclick', onDouble)
  surface.addEventListener('wheel', onWheel, { passive: false })
  window.addEventListener('keydown', onKey, true)
  window.addEventListener('keyup', onKey, true)
  return () => {
    stopLifting()
    surface.removeEventListener('pointerdown', onDown)
    surface.removeEventListener('pointermove', onMove)
    surface.removeEventListener('pointerup', onUp)
    surface.removeEventListener('pointercancel', onCancel)
    surface.removeEventListener('dblclick', onDouble)
    surface.removeEventListener('wheel', onWheel)
    window.removeEventListener('keydown', onKey, true)
    window.removeEventListener('keyup', onKey, true)
  }
}

function targetOf(element: Element): Target {
  const note = element.closest<HTMLElement>('[data-note]')?.dataset.note
  const pattern = element.closest<HTMLElement>('[data-pattern]')?.dataset.pattern
  if (note !== undefined) return { of: 'note', id: note, in: pattern ?? null }
  return pattern === undefined ? { of: 'paper' } : { of: 'pattern', id: pattern }
}

function minus(a: Point, b: Point): Point {
  return [a[0] - b[0], a[1] - b[1]]
}

function centre([a, b]: readonly [Point, Point]): Point {
  return [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2]
}
