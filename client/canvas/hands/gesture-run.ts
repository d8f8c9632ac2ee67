import type { Point } from '../../../shared/board/model.ts'
import type { Session } from '../../sync/session.ts'
import { panned } from '../camera/camera.ts'
import { carriedBy } from '../gestures/dragging.ts'
import { heldBy } from '../gestures/drop.ts'
import { edgeSpeed } from '../gestures/edge-scroll.ts'
import { type Gesture, IDLE } from '../gestures/gesture.ts'
import type { Before, Surroundings } from '../gestures/hand.ts'
import type { Ground } from '../gestures/hit.ts'
import { caughtBy } from '../gestures/marquee.ts'
import { cameraOfPan } from '../gestures/panning.ts'
import { cameraOfPinch } from '../gestures/pinching.ts'
import { clicked } from '../gestures/pressing.ts'
import type { CanvasModel } from '../model/canvas-model.ts'
import { onPaper } from '../selection/follow-selection.ts'
import { homeOf } from '../selection/home.ts'
import type { Beyond } from './beyond.ts'
import { carryWith } from './carrying.ts'
import { letGo } from './commit.ts'

/** What a gesture shows while it lasts, and what becomes of it when it ends. */
export function runGestures(
  session: Session,
  model: CanvasModel,
  ground: Ground,
  beyond: Beyond,
  mayWrite: () => boolean,
) {
  const carrying = carryWith(session, model, ground, beyond)

  function show(gesture: Gesture): void {
    switch (gesture.state) {
      case 'panning':
        model.camera.set(cameraOfPan(gesture))
        break
      case 'pinching':
        model.camera.set(cameraOfPinch(gesture))
        break
      case 'marquee':
        select(caughtBy(gesture, model.camera.get(), ground))
        break
      case 'dragging':
        carrying.carry(gesture)
        break
      case 'idle':
      case 'pressing':
    }
  }

  function select(asked: ReadonlySet<string>): void {
    // What was selected when the hand came down may have been deleted since.
    const next = onPaper(asked, session.store.get())
    const now = model.selection.get()
    if (next.size !== now.size || ![...next].every((id) => now.has(id))) model.selection.set(next)
  }

  function end(): void {
    model.gesture.set(IDLE)
    carrying.putDown()
  }

  return {
    surroundings(): Surroundings {
      return {
        mayWrite: mayWrite(),
        heldBy: (on) =>
          heldBy(on, model.selection.get(), ground.isPattern, (id) => homeOf(session.store, id)),
      }
    },

    now(): Before {
      return { camera: model.camera.get(), selection: model.selection.get() }
    },

    /** Goes on to a state, or further in the one that is, and shows it. */
    enter(next: Gesture): void {
      const before = model.gesture.get()
      if (next === before) return
      if (before.state === 'dragging' && next.state !== 'dragging') carrying.putDown()
      if (before.state === 'marquee' && next.state !== 'marquee') select(before.before.selection)
      if (next.state === 'dragging' && before.state !== 'dragging') carrying.lift(next)
      model.gesture.set(next)
      show(next)
    },

    /** The paper comes while the hand is near an edge; false when it stands. */
    scroll(ms: number): boolean {
      const gesture = model.gesture.get()
      if (gesture.state !== 'dragging' && gesture.state !== 'marquee') return false
      // A hand over a theory has left the paper.
      if (model.drop.get().does === 'lay-under') return false
      const [x, y] = edgeSpeed(gesture.began, gesture.now, model.viewport.get())
      if (x === 0 && y === 0) return false
      const by: Point = [(-x * ms) / 1_000, (-y * ms) / 1_000]
      model.camera.set(panned(model.camera.get(), by))
      return true
    },

    /** The hand let go. */
    finish(): void {
      const gesture = model.gesture.get()
      if (gesture.state === 'pressing') {
        model.pickedOn.set(gesture.on.of === 'note' ? gesture.on.in : null)
        select(clicked(gesture))
      }
      if (gesture.state === 'dragging' && mayWrite()) {
        // Others may have changed what lies here since the last frame.
        carrying.carry(gesture)
        letGo(session, model, gesture, carriedBy(gesture, model.camera.get()))
      }
      end()
    },

    /** Things and selection go back; with `all` the view as well. */
    putBack(all: boolean): void {
      const gesture = model.gesture.get()
      if (gesture.state === 'idle') return
      if (gesture.state !== 'pressing') select(gesture.before.selection)
      if (all && gesture.state !== 'pressing') model.camera.set(gesture.before.camera)
      end()
    },
  }
}
