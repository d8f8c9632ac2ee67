import { byMade, patternsOf } from '../../../shared/board/groups.ts'
import type { BoardStore } from '../../store/board-store.ts'
import { type Source, value } from '../../store/value.ts'
import type { Camera, Viewport } from '../camera/camera.ts'
import type { Gesture } from '../gestures/gesture.ts'
import { overlaps } from '../layout/geometry.ts'
import { type Scene, type Standing, sceneAt, serves, viewOf } from '../paper/scene.ts'
import { stepTo } from '../paper/scene-steps.ts'
import { type Editing, sheetWrittenOn } from '../writing/editing.ts'
import type { ShownLayout } from './follow-places.ts'

/** What of the canvas decides what is mounted. */
interface Parts {
  readonly camera: Source<Camera>
  readonly viewport: Source<Viewport>
  readonly layout: ShownLayout
  readonly editing: Source<Editing>
  readonly gesture: Source<Gesture>
  readonly focused: Source<string | null>
}

/** A sheet's head with its controls is as heavy as so many notes. */
const HEAD = 2

/** Of a sheet with very many cards only those in view are mounted. */
const MOST_CARDS = 120

/** What is mounted and what is drawn, as the camera and the things on the paper move. */
export function followScene(store: BoardStore, parts: Parts) {
  const { camera, viewport, layout, editing, gesture, focused } = parts
  const standing = standingOn(store, parts)
  let kept: ReadonlySet<string> = new Set()
  const scene = value<Scene>(sceneAt(camera.get(), viewport.get(), standing, kept, null))

  let frame: number | null = null

  function look(): void {
    const before = scene.get()
    const next = sceneAt(camera.get(), viewport.get(), standing, kept, before)
    const view = viewOf(camera.get(), viewport.get())
    const isMissed = (id: string): boolean => {
      const box = layout.boxOf(id)
      return kept.has(id) || (box !== undefined && overlaps(box, view))
    }
    const step = next.whole ? next : stepTo(before, next, isMissed)
    scene.set(step)
    if (step !== next) frame ??= requestAnimationFrame(goOn)
  }
  function goOn(): void {
    frame = null
    look()
  }
  function onCamera(): void {
    if (frame === null && !serves(scene.get(), camera.get(), viewport.get())) look()
  }
  function onKept(): void {
    const next = new Set([...writtenOn(store, parts), ...pressedOn(parts, kept)])
    const focus = focused.get()
    if (focus !== null) next.add(focus)
    const same = next.size === kept.size && [...next].every((id) => kept.has(id))
    if (same) return
    kept = next
    look()
  }
  const stops = [
    camera.subscribe(onCamera),
    viewport.subscribe(look),
    layout.subscribe(look),
    editing.subscribe(onKept),
    focused.subscribe(onKept),
    gesture.subscribe(onKept),
  ]
  return {
    scene: scene as Source<Scene>,
    disposeScene() {
      if (frame !== null) cancelAnimationFrame(frame)
      for (const stop of stops) stop()
    },
  }
}

function standingOn(store: BoardStore, { layout }: Parts): Standing {
  return {
    get total() {
      const { notes, patterns } = store.get()
      return notes.size + patterns.size
    },
    within: (box, most) => layout.space.within(box, most),
    boxOf: (id) => layout.boxOf(id),
    weight(id) {
      if (!store.get().patterns.has(id)) return 1
      return HEAD + Math.min(MOST_CARDS, layout.cellsOf(id).length)
    },
    compare(a, b) {
      const { notes, patterns } = store.get()
      const [first, second] = [patterns.get(a), patterns.get(b)]
      if (first !== undefined && second !== undefined) return byMade(first, second)
      if (first !== undefined || second !== undefined) return first === undefined ? 1 : -1
      const [one, other] = [notes.get(a), notes.get(b)]
      return one === undefined || other === undefined ? 0 : byMade(one, other)
    },
  }
}

/** The thing on which a note is written in: itself, or the sheet on which it is. */
function writtenOn(store: BoardStore, { editing, layout }: Parts): readonly string[] {
  const written = editing.get()
  if (written.state !== 'note') return []
  return store.get().notes.has(written.id) ? [sheetOf(written, store, layout) ?? written.id] : []
}

/** The sheet on which a note is written; null where it lies free. */
export function sheetOf(
  { id, on }: Extract<Editing, { readonly state: 'note' }>,
  store: Pick<BoardStore, 'get'>,
  layout: Pick<ShownLayout, 'cellsOf'>,
): string | null {
  const board = store.get()
  const note = board.notes.get(id)
  const sheets = note === undefined ? [] : patternsOf(board, note).map((pattern) => pattern.id)
  return sheetWrittenOn(on, sheets, (sheet) => layout.cellsOf(sheet).some((c) => c.note === id))
}

/** The thing a hand came down on: a finger's events go to its element until the finger leaves. */
function pressedOn({ gesture }: Parts, kept: ReadonlySet<string>): Iterable<string> {
  const now = gesture.get()
  if (now.state === 'dragging') return kept
  if (now.state !== 'pressing' || now.on.of === 'paper') return []
  return [now.on.of === 'note' ? (now.on.in ?? now.on.id) : now.on.id]
}
