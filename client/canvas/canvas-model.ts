import { createContext, useContext } from 'react'
import type { Point } from '../../shared/board/model.ts'
import { remember, remembered } from '../platform.ts'
import { type Source, useValue, type Value, value } from '../store/value.ts'
import type { Session } from '../sync/session.ts'
import {
  type Camera,
  coveredBy,
  FIRST_LOOK,
  fitted,
  readCamera,
  toPaper,
  type Viewport,
  type WheelUse,
} from './camera.ts'
import { followMotion, type Motion } from './camera-motion.ts'
import type { Drop } from './drop.ts'
import { followAway } from './follow-away.ts'
import { followScene } from './follow-scene.ts'
import { around, type Box } from './geometry.ts'
import { type Gesture, IDLE } from './gestures/gesture.ts'
import { type Sizes, settle } from './layout.ts'
import type { Scene } from './scene.ts'
import { Space } from './space.ts'
import { NO_RUN, type Run } from './writing-run.ts'

/** Where the writing is on the canvas. */
type Editing =
  | { readonly state: 'nothing' }
  /** A note that isn't on the board yet. */
  | { readonly state: 'draft'; readonly at: Point }
  | { readonly state: 'note'; readonly id: string }

export type Places = ReadonlyMap<string, Box>

/** What one person's canvas knows besides the board: nothing of it is in the document. */
export interface CanvasModel {
  readonly camera: Value<Camera>
  readonly gesture: Value<Gesture>
  readonly selection: Value<ReadonlySet<string>>
  readonly editing: Value<Editing>
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
  /** Where everything stands. */
  readonly places: Source<Places>
  /** Free notes and sheets, found by place. */
  readonly space: Space
  /** What is mounted, and whether a picture shows the rest. */
  readonly scene: Source<Scene>
  /** Whether the camera moves. */
  readonly motion: Source<Motion>
  /** What is in somebody's hand now. */
  readonly away: Source<ReadonlySet<string>>
  /** The free note or sheet in which the keyboard is: it stays mounted. */
  readonly focused: Value<string | null>
  /** Whether a wheel moves the paper or zooms. */
  readonly wheel: Value<WheelUse>
  /** What a hand may meet, uppermost first: an unfolded sheet lies over what stands beneath it. */
  targets(): Places
  /** Follows the size of an element that stands for a note or pattern; returns how to stop. */
  measure(id: string, element: Element): () => void
  fitAll(): void
  /** Shows a part of the paper whole. */
  lookAt(box: Box): void
  /** The middle of what is seen, on the paper. */
  middle(): Point
  dispose(): void
}

export function createCanvasModel({ store, people, boardId }: Session): CanvasModel {
  const { camera, known, motion, disposeCamera } = rememberedCamera(boardId)
  const viewport = value<Viewport>({ width: 0, height: 0 })
  const unfolded = value<ReadonlySet<string>>(new Set())
  const editing = value<Editing>({ state: 'nothing' })
  const gesture = value<Gesture>(IDLE)
  const lifted = value<Places>(new Map())
  const focused = value<string | null>(null)
  const sizes = value<Sizes>(new Map())
  const { places, space, disposePlaces } = followPlaces(store, sizes)
  const { measure, spread, disposeSizes } = followSizes(sizes, unfolded)

  function lookAt(box: Box): void {
    if (viewport.get().width > 0) camera.set(fitted(box, viewport.get(), coveredBy(viewport.get())))
  }
  function fitAll(): void {
    const box = around(places.get().values())
    if (box !== null) lookAt(box)
  }
  // A round that is seen here for the first time is shown whole.
  const stopFirstLook = viewport.subscribe(() => {
    stopFirstLook()
    if (known === null) fitAll()
  })
  const parts = { camera, viewport, places, space, unfolded, editing, gesture, focused }
  const { scene, disposeScene } = followScene(store, parts)
  const { away, disposeAway } = followAway(people, lifted)
  const wheel = value<WheelUse>(remembered(WHEEL_NAME) === 'zooms' ? 'zooms' : 'pans')
  wheel.subscribe(() => remember(WHEEL_NAME, wheel.get()))

  return {
    ...parts,
    scene,
    motion,
    away,
    wheel,
    selection: value<ReadonlySet<string>>(new Set()),
    run: value<Run>(NO_RUN),
    tool: value<'select' | 'pan'>('select'),
    lifted,
    drop: value<Drop>({ does: 'nothing' }),
    targets() {
      const standing = places.get()
      const upper = [...unfolded.get()].flatMap((id) => {
        const box = standing.get(id)
        return box === undefined ? [] : [[id, { ...box, ...spread.get(id) }] as const]
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
      disposeSizes()
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

function followPlaces(store: Session['store'], sizes: Source<Sizes>) {
  const space = new Space()
  const settled = (): Places => {
    const next = settle(store.get(), store.groups(), sizes.get())
    for (const id of known) if (!next.has(id)) space.delete(id)
    for (const [id, box] of next) space.set(id, box)
    known = [...next.keys()]
    return next
  }
  let known: readonly string[] = []
  const places = value<Places>(settled())
  let groups = store.groups()
  const stopBoard = store.subscribe(() => {
    if (store.groups() === groups) return
    groups = store.groups()
    places.set(settled())
  })
  const stopSizes = sizes.subscribe(() => places.set(settled()))
  return {
    places,
    space,
    disposePlaces() {
      stopBoard()
      stopSizes()
    },
  }
}

function followSizes(sizes: Value<Sizes>, unfolded: Source<ReadonlySet<string>>) {
  const ids = new Map<Element, string>()
  const spread = new Map<string, { readonly w: number; readonly h: number }>()
  const observer = new ResizeObserver((entries) => {
    const next = new Map(sizes.get())
    for (const { target, borderBoxSize } of entries) {
      const id = ids.get(target)
      const [size] = borderBoxSize
      if (id === undefined || size === undefined) continue
      const measured = { w: Math.ceil(size.inlineSize), h: Math.ceil(size.blockSize) }
      // An unfolded sheet lies over the others for a while and pushes nothing away.
      if (unfolded.get().has(id)) spread.set(id, measured)
      else next.set(id, measured)
    }
    sizes.set(next)
  })
  return {
    spread,
    measure(id: string, element: Element) {
      ids.set(element, id)
      observer.observe(element)
      return () => {
        ids.delete(element)
        observer.unobserve(element)
      }
    },
    disposeSizes: () => observer.disconnect(),
  }
}

export const CanvasContext = createContext<CanvasModel | null>(null)

export function useCanvas(): CanvasModel {
  const canvas = useContext(CanvasContext)
  if (canvas === null) throw new Error('There is no canvas here.')
  return canvas
}

/** Where everything stands now. */
export function usePlaces(): Places {
  return useValue(useCanvas().places)
}
