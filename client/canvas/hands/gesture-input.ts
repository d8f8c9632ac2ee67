import type { Point } from '../../../shared/board/model.ts'
import type { Session } from '../../sync/session.ts'
import { toPaper, wheeled } from '../camera/camera.ts'
import { type Gesture, joined, moved, parted, rested } from '../gestures/gesture.ts'
import type { Hand, Move } from '../gestures/hand.ts'
import { hitAt, type Target } from '../gestures/hit.ts'
import type { CanvasModel } from '../model/canvas-model.ts'
import { beyondPaper } from './beyond.ts'
import { runGestures } from './gesture-run.ts'
import { groundOf } from './ground.ts'

/** How long a finger rests on something before it is lifted, and on paper before it draws a frame. */
const REST_MS: Readonly<Record<Target['of'], number>> = { note: 150, pattern: 150, paper: 500 }
/** A frame that came late counts for no more than this: the paper must not jump (ms). */
const LONGEST_FRAME_MS = 50
/** What has a meaning of its own under the pointer. */
const CONTROLS = 'button, input, textarea, select, a, label, [role="menu"], [contenteditable]'

const HANDS: Readonly<Record<string, Hand>> = { touch: 'finger', pen: 'pen' }

/**
 * Listens to pointers, wheel and the few keys of the hand, and hands them on: what they mean is
 * decided in `gestures/`, what they do is done in `gesture-run.ts`. However often a pointer moves,
 * there is one step a frame.
 *
 * @returns how to stop listening.
 */
export function listenToHands(
  surface: HTMLElement,
  session: Session,
  model: CanvasModel,
  mayWrite: () => boolean,
): () => void {
  const ground = groundOf(session, model)
  const run = runGestures(session, model, ground, beyondPaper(surface), mayWrite)
  const pointers = new Map<number, Point>()
  let latest: Move | null = null
  let frame: number | null = null
  let lastFrame: number | null = null
  let resting: ReturnType<typeof setTimeout> | null = null
  let pen: number | null = null
  let spaceHeld = false

  const pointOf = (event: { clientX: number; clientY: number }): Point => {
    const { left, top } = surface.getBoundingClientRect()
    return [event.clientX - left, event.clientY - top]
  }
  const fingers = (): readonly [Point, Point] | null => {
    const [first, second] = [...pointers.values()]
    return first === undefined || second === undefined ? null : [first, second]
  }

  function ask(): void {
    frame ??= requestAnimationFrame(onFrame)
  }
  function onFrame(time: number): void {
    frame = null
    step()
    const ms = lastFrame === null ? 0 : Math.min(LONGEST_FRAME_MS, time - lastFrame)
    const isComing = run.scroll(ms)
    lastFrame = isComing ? time : null
    if (!isComing) return
    // The paper moved: what is carried stays under the hand.
    step()
    ask()
  }
  /** Takes the gesture to where the pointers are now. */
  function step(): void {
    const gesture = model.gesture.get()
    const two = fingers()
    if (gesture.state === 'pinching' && two !== null) run.enter({ ...gesture, now: two })
    else if (gesture.state === 'dragging' || gesture.state === 'marquee') {
      const move = latest ?? {
        at: gesture.now,
        alt: gesture.state === 'dragging' && gesture.copies,
      }
      run.enter(moved(gesture, move, run.surroundings()))
    } else if (latest !== null) run.enter(moved(gesture, latest, run.surroundings()))
    latest = null
  }
  function stop(): void {
    if (resting !== null) clearTimeout(resting)
    if (frame !== null) cancelAnimationFrame(frame)
    resting = null
    frame = null
    lastFrame = null
    latest = null
  }
  /** A gesture is more than a press: from here on its pointer is ours, also beyond the canvas. */
  function take(next: Gesture, pointer: number): void {
    if (next.state !== 'pressing') surface.setPointerCapture(pointer)
    run.enter(next)
  }
  function putBack(all: boolean): void {
    stop()
    run.putBack(all)
  }

  const onDown = (event: PointerEvent): void => {
    const element = event.target instanceof Element ? event.target : null
    if (element === null || event.button > 1) return
    // A second finger may come down on anything: two fingers always move the paper.
    if (pointers.size === 0 && element.closest(CONTROLS) !== null) return
    // A palm lies beside a pen, and may have come down before it: it is no finger.
    if (event.pointerType === 'touch' && pen !== null) return
    if (event.pointerType === 'pen') {
      pointers.clear()
      putBack(false)
      pen = event.pointerId
    }
    pointers.set(event.pointerId, pointOf(event))
    const two = fingers()
    if (two !== null) {
      if (pointers.size > 2) return
      stop()
      run.enter(joined(model.gesture.get(), two, run.now()))
      return
    }
    const began = pointOf(event)
    const hand = HANDS[event.pointerType] ?? 'mouse'
    const on = hitAt(toPaper(model.camera.get(), began), ground)
    const pans = event.button === 1 || spaceHeld || model.tool.get() === 'pan'
    const before = run.now()
    run.enter({ state: 'pressing', on, hand, began, before, adding: event.shiftKey, pans })
    if (hand !== 'finger') return
    resting = setTimeout(() => {
      const next = rested(model.gesture.get(), run.surroundings())
      if (next.state !== 'pressing') take(next, event.pointerId)
    }, REST_MS[on.of])
  }

  const onMove = (event: PointerEvent): void => {
    if (!pointers.has(event.pointerId)) return
    // The button went up where nobody heard it: outside the window, say.
    if (event.pointerType === 'mouse' && event.buttons === 0) {
      onUp(event)
      return
    }
    const at = pointOf(event)
    pointers.set(event.pointerId, at)
    const gesture = model.gesture.get()
    if (gesture.state === 'idle') return
    const move = { at, alt: event.altKey }
    if (gesture.state !== 'pressing') {
      latest = move
      ask()
      return
    }
    const next = moved(gesture, move, run.surroundings())
    if (next === gesture) return
    stop()
    take(next, event.pointerId)
  }

  const onUp = (event: PointerEvent): void => {
    if (pen === event.pointerId) pen = null
    if (model.gesture.get().state === 'pinching') step()
    if (!pointers.delete(event.pointerId)) return
    const gesture = model.gesture.get()
    if (gesture.state === 'pinching') {
      const [left, ...others] = [...pointers.values()]
      stop()
      if (left === undefined) run.finish()
      else run.enter(parted(gesture, [left, ...others], model.camera.get()))
      return
    }
    if (gesture.state !== 'idle') {
      if (gesture.state !== 'pressing') latest = { at: pointOf(event), alt: event.altKey }
      step()
    }
    stop()
    run.finish()
  }

  const onCancel = (event: PointerEvent): void => {
    if (pen === event.pointerId) pen = null
    if (!pointers.delete(event.pointerId)) return
    putBack(false)
  }
  const onLost = (event: PointerEvent): void => {
    if (event.target === surface) onCancel(event)
  }
  const onBlur = (): void => {
    pointers.clear()
    pen = null
    spaceHeld = false
    surface.toggleAttribute('data-space', false)
    putBack(false)
  }

  const onDouble = (event: MouseEvent): void => {
    const isControl = event.target instanceof Element && event.target.closest(CONTROLS) !== null
    const at = toPaper(model.camera.get(), pointOf(event))
    if (!mayWrite() || isControl) return
    const on = hitAt(at, ground)
    if (on.of === 'paper') model.editing.set({ state: 'draft', at })
    // A note that is only drawn has no element to hear of it.
    if (on.of === 'note') model.editing.set({ state: 'note', id: on.id, on: on.in })
  }

  const onWheel = (event: WheelEvent): void => {
    event.preventDefault()
    model.camera.set(wheeled(model.camera.get(), event, pointOf(event), model.wheel.get()))
  }

  const onKey = (event: KeyboardEvent): void => {
    const isDown = event.type === 'keydown'
    if (event.code === 'Space') {
      const isElsewhere = event.target instanceof Element && event.target.closest(CONTROLS) !== null
      spaceHeld = isDown && !isElsewhere
      surface.toggleAttribute('data-space', spaceHeld)
    }
    if (event.key !== 'Escape' || !isDown || model.gesture.get().state === 'idle') return
    event.stopPropagation()
    putBack(true)
  }

  // What a held button or finger would do besides: scroll by the middle button, paste, a menu.
  const onMiddle = (event: MouseEvent): void => {
    if (event.button === 1) event.preventDefault()
  }
  const onMenu = (event: MouseEvent): void => {
    if (model.gesture.get().state !== 'idle') event.preventDefault()
  }
  // What lies beneath a hand that holds still may change: the camera, or what others do.
  const onChange = (): void => {
    const { state } = model.gesture.get()
    if (state === 'dragging' || state === 'marquee') ask()
  }

  const listening = new AbortController()
  const { signal } = listening
  surface.addEventListener('pointerdown', onDown, { signal })
  surface.addEventListener('pointermove', onMove, { signal })
  // Before its pointer is taken a press may end over anything that lies on the canvas or beside it.
  window.addEventListener('pointerup', onUp, { signal, capture: true })
  window.addEventListener('pointercancel', onCancel, { signal, capture: true })
  surface.addEventListener('lostpointercapture', onLost, { signal })
  surface.addEventListener('mousedown', onMiddle, { signal })
  surface.addEventListener('auxclick', onMiddle, { signal })
  surface.addEventListener('contextmenu', onMenu, { signal })
  surface.addEventListener('dblclick', onDouble, { signal })
  surface.addEventListener('wheel', onWheel, { signal, passive: false })
  window.addEventListener('blur', onBlur, { signal })
  window.addEventListener('keydown', onKey, { signal, capture: true })
  window.addEventListener('keyup', onKey, { signal, capture: true })
  const stopCamera = model.camera.subscribe(onChange)
  const stopBoard = session.store.subscribe(onChange)
  return () => {
    // What was in the hand when the board left the screen is let go: others must not wait for it.
    putBack(false)
    stopCamera()
    stopBoard()
    listening.abort()
  }
}
