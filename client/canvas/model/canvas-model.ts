import { createContext, useContext } from 'react'
import type { Point } from '../../../shared/board/model.ts'
import { remember, remembered } from '../../platform.ts'
import { type Source, type Value, value } from '../../store/value.ts'
import type { Session } from '../../sync/session.ts'
import {
  type Camera,
  coveredBy,
  FIRST_LOOK,
  fitted,
  readCamera,
  toPaper,
  type Viewport,
  type WheelUse,
} from '../camera/camera.ts'
import type { Drop } from '../gestures/drop.ts'
import { type Gesture, IDLE } from '../gestures/gesture.ts'
import type { MeasuredPart } from '../layout/corrections.ts'
import type { Box } from '../layout/geometry.ts'
import type { Space } from '../layout/space.ts'
import type { Scene } from '../paper/scene.ts'
import type { Editing } from '../writing/editing.ts'
import { NO_RUN, type Run } from '../writing/writing-run.ts'
import { followLooks } from './board-looks.ts'
import { followMotion, type Motion } from './camera-motion.ts'
import { followAway } from './follow-away.ts'
import { followPlaces, type Places, type ShownLayout } from './follow-places.ts'
import { followScene } from './follow-scene.ts'

export type { Places } from './follow-places.ts'

/** What one person's canvas knows besides the board: nothing of it is in the document. */
export interface CanvasModel {
  readonly camera: Value<Camera>
  readonly gesture: Value<Gesture>
  readonly selection: Value<ReadonlySet<string>>
  readonly editing: Value<Editing>
  /** The sheet on which something was picked last: a note may lie on several. */
  readonly pickedOn: Value<string | null>
  /** What is known of the notes that are written one after the other just now. */
  readonly run: Value<Run>
  readonly tool: Value<'select' | 'pan'>
  /** The sheets that show all their notes here. */
  readonly unfolded: Value<ReadonlySet<string>>
  /** Where the things in the hand lay when they were lifted. */
  readonly lifted: Value<Places>
  /** What letting go now would do, set once a frame while something is dragged. */
  readonly drop: Value<Drop>
  readonly viewport: Value<Viewport>
  /** Where everything stands, and what is shown on the sheets. */
  readonly layout: ShownLayout
  /** Free notes and sheets by place, as they are shown. */
  readonly space: Space
  /** Where everything stands, as one map: making it costs what exists. */
  readonly places: Source<Places>
  /** What is mounted, and whether a picture shows the rest. */
  readonly scene: Source<Scene>
  /** Whether the camera moves. */
  readonly motion: Source<Motion>
  /** What is in somebody's hand now. */
  readonly away: Source<ReadonlySet<string>>
  /** The free note or sheet in which the keyboard is: it stays mounted. */
  readonly focused: Value<string | null>
  /** The theory or next step that a panel looks at: they have no place on the paper. */
  readonly lookedAt: Value<string | null>
  /** Whether a wheel moves the paper or zooms. */
  readonly wheel: Value<WheelUse>
  /** What a hand may meet, uppermost first: an unfolded sheet lies over what stands beneath it. */
  targets(): Places
  /**
   * Follows the height of an element that stands for a note or pattern, or for a part of it;
   * returns how to stop. What is shown higher than computed gets the room it needs.
   */
  measure(id: string, element: Element, part?: MeasuredPart): () => void
  fitAll(): void
  /** Shows a part of the paper whole. */
  lookAt(box: Box): void
  /** The middle of what is seen, on the paper. */
  middle(): Point
  dispose(): void
}

/** One person's canvas at an open round; whoever made it disposes of it. */
export function createCanvasModel({ store, people, boardId }: Session): CanvasModel {
  const { camera, known, motion, disposeCamera } = rememberedCamera(boardId)
  const viewport = value<Viewport>({ width: 0, height: 0 })
  const unfolded = value<ReadonlySet<string>>(new Set())
  const editing = value<Editing>({ state: 'nothing' })
  const gesture = value<Gesture>(IDLE)
  const lifted = value<Places>(new Map())
  const focused = value<string | null>(null)
  const { looks, disposeLooks } = followLooks()
  const { layout, places, measure, disposePlaces } = followPlaces(store, unfolded, looks)
  const { space } = layout

  function lookAt(box: Box): void {
    if (viewport.get().width > 0) camera.set(fitted(box, viewport.get(), coveredBy(viewport.get())))
  }
  function fitAll(): void {
    const box = layout.bounds()
    if (box !== null) lookAt(box)
  }
  // A round that is seen here for the first time is shown whole.
  const stopFirstLook = viewport.subscribe(() => {
    stopFirstLook()
    if (known === null) fitAll()
  })
  const parts = { camera, viewport, layout, editing, gesture, focused }
  const { scene, disposeScene } = followScene(store, parts)
  const { away, disposeAway } = followAway(people, lifted)
  const wheel = value<WheelUse>(remembered(WHEEL_NAME) === 'zooms' ? 'zooms' : 'pans')
  wheel.subscribe(() => remember(WHEEL_NAME, wheel.get()))

  return {
    ...parts,
    places,
    space,
    unfolded,
    scene,
    motion,
    away,
    wheel,
    selection: value<ReadonlySet<string>>(new Set()),
    pickedOn: value<string | null>(null),
    lookedAt: value<string | null>(null),
    run: value<Run>(NO_RUN),
    tool: value<'select' | 'pan'>('select'),
    lifted,
    drop: value<Drop>({ does: 'nothing' }),
    targets() {
      const standing = places.get()
      const upper = [...unfolded.get()].flatMap((id) => {
        const box = layout.boxOf(id)
        return box === undefined ? [] : [[id, box] as const]
      })
      return new Map([...upper, ...[...standing].filter(([id]) => !unfolded.get().has(id))])
    },
    measure,
    fitAll,
    lookAt,
    middle() {
      const { width, height } = viewport.get()
      return toPaper(camera.get(), [width / 2, height / 2])
    },
    dispose() {
      stopFirstLook()
      disposeCamera()
      disposeScene()
      disposeAway()
      disposePlaces()
      disposeLooks()
    },
  }
}

const WHEEL_NAME = 'wheel'

/** The camera as this device left it at this round; it is kept whenever it rests. */
function rememberedCamera(boardId: string) {
  const name = `camera:${boardId}`
  const known = readCamera(remembered(name))
  const camera = value<Camera>(known ?? FIRST_LOOK)
  const { motion, disposeMotion } = followMotion(camera)
  const keep = (): void => remember(name, camera.get())
  const stop = motion.subscribe(() => motion.get() === 'resting' && keep())
  return {
    camera,
    known,
    motion,
    disposeCamera() {
      // The page may be left before it has come to rest.
      if (motion.get() === 'moving') keep()
      stop()
      disposeMotion()
    },
  }
}

export const CanvasContext = createContext<CanvasModel | null>(null)

/** The canvas of the round that is open here. Throws outside of one. */
export function useCanvas(): CanvasModel {
  const canvas = useContext(CanvasContext)
  if (canvas === null) throw new Error('There is no canvas here.')
  return canvas
}
