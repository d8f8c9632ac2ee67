import type { Camera, Viewport } from '../camera/camera.ts'
import { type Box, grown, holds, overlaps } from '../layout/geometry.ts'

/** From how far the paper is looked at: what is read, what is recognised, what is only counted. */
export type Distance = 'near' | 'middle' | 'far'

/** Below this notes can't be read: sheets show their statement large instead. */
const READABLE_ZOOM = 0.6
/** Below this the lines of a note are no longer told apart. */
const BLOCK_ZOOM = 0.25

/** From how far the paper is looked at in a scale (1: a board unit is a CSS pixel). */
export function distanceAt(zoom: number): Distance {
  if (zoom >= READABLE_ZOOM) return 'near'
  return zoom >= BLOCK_ZOOM ? 'middle' : 'far'
}

/** What the paper shows as elements, and whether a picture has to show the rest. */
export interface Scene {
  readonly distance: Distance
  readonly zoom: number
  /** The free notes and sheets that have an element, in an order that places don't change. */
  readonly mounted: readonly string[]
  /** Whether everything in view has an element, or a picture shows what has none. */
  readonly shows: 'elements' | 'picture'
  /** Whether everything on the board is mounted. */
  readonly whole: boolean
  /** It serves while the view is inside this part of the paper. */
  readonly near: Box
}

/** What stands on the paper, as far as a scene has to know. */
export interface Standing {
  /** How many notes and patterns the board has. */
  readonly total: number
  /** What shares paper with a box; of more than `most` only one more is named. */
  within(box: Box, most?: number): readonly string[]
  boxOf(id: string): Box | undefined
  /** How many elements a thing comes to: a sheet brings the cards on it. */
  weight(id: string): number
  /** Which of two comes first, whatever their places. */
  compare(a: string, b: string): number
}

/** A board of no more things is mounted whole: a debrief, with everything a screen reader can find. */
const WHOLE = 280
/** So many elements are mounted at most where notes can't be read, and where they can. */
const MOST = { unread: 250, read: 600 } as const
/** What was drawn is mounted again only when it has come down to this part of the most. */
const SLACK = 0.8
/** How far beyond the view things are mounted (pixels of the screen): the widest that is cheap. */
const MARGINS = [240, 120, 48] as const
const LEAST_MARGIN = 48
/** So much farther out (pixels) stays what is mounted already. */
const STAYS = 200
/** A scene serves until the scale has changed by this factor. */
const SCALED = 1.25

const EVERYWHERE: Box = { x: -1e9, y: -1e9, w: 2e9, h: 2e9 }

/** The part of the paper that is in view, in board units. */
export function viewOf({ x, y, zoom }: Camera, { width, height }: Viewport): Box {
  return { x, y, w: width / zoom, h: height / zoom }
}

/** Whether a scene still serves what is seen now, if nothing on the paper has changed. */
export function serves(scene: Scene, camera: Camera, viewport: Viewport): boolean {
  if (scene.distance !== distanceAt(camera.zoom)) return false
  if (scene.whole) return true
  const scaled = camera.zoom / scene.zoom
  return scaled < SCALED && scaled > 1 / SCALED && holds(scene.near, viewOf(camera, viewport))
}

/**
 * What is mounted for a view: everything on a small board; else what is in view and a margin
 * around it, as long as that is few; else only what must stay, and the rest is drawn.
 *
 * @param kept what stays mounted wherever it lies: it is written in, focused or in the hand.
 * @returns the scene before, where it is no other.
 */
export function sceneAt(
  camera: Camera,
  viewport: Viewport,
  standing: Standing,
  kept: ReadonlySet<string>,
  before: Scene | null,
): Scene {
  const { zoom } = camera
  const distance = distanceAt(zoom)
  const view = viewOf(camera, viewport)
  const here = { distance, zoom }
  if (standing.total <= WHOLE) {
    const mounted = standing.within(EVERYWHERE)
    return settled({ ...here, mounted, shows: 'elements', whole: true, near: EVERYWHERE })
  }
  const most = MOST[distance === 'near' ? 'read' : 'unread']
  const slack = before?.shows === 'picture' ? SLACK : 1
  for (const margin of MARGINS) {
    const few = (margin === LEAST_MARGIN ? most : MOST.unread) * slack
    const found = standing.within(grown(view, margin / zoom), few)
    if (!isWithin(found, standing, few)) continue
    const wide = grown(view, (margin + STAYS) / zoom)
    const stay = before?.shows === 'elements' ? staying(before.mounted, standing, wide) : []
    const mounted = stay.length < MOST.unread ? [...found, ...stay, ...kept] : [...found, ...kept]
    const near = grown(view, margin / 2 / zoom)
    return settled({ ...here, mounted, shows: 'elements', whole: false, near })
  }
  const near = grown(view, LEAST_MARGIN / zoom)
  return settled({ ...here, mounted: [...kept], shows: 'picture', whole: false, near })

  function settled(next: Scene): Scene {
    const ids = new Set(next.mounted)
    for (const id of ids) if (standing.boxOf(id) === undefined) ids.delete(id)
    const same = before?.mounted.length === ids.size && before.mounted.every((id) => ids.has(id))
    return { ...next, mounted: same ? before.mounted : [...ids].sort(standing.compare) }
  }
}

/** Whether things come to so many elements at most; counts no further than that. */
function isWithin(ids: readonly string[], standing: Standing, most: number): boolean {
  let weight = 0
  for (const id of ids) {
    weight += standing.weight(id)
    if (weight > most) return false
  }
  return true
}

/** What of this still lies in a part of the paper. */
function staying(ids: readonly string[], { boxOf }: Standing, part: Box): readonly string[] {
  return ids.filter((id) => {
    const box = boxOf(id)
    return box !== undefined && overlaps(box, part)
  })
}
