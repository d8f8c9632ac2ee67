import type { Point } from '../../../shared/board/model.ts'
import { distance } from '../layout/geometry.ts'
import type { Dragging } from './dragging.ts'
import type { Before, Hand, Move, Surroundings } from './hand.ts'
import type { Target } from './hit.ts'
import type { Marquee } from './marquee.ts'
import type { Panning } from './panning.ts'

/** A pointer is down and nothing is meant yet: a state of its own, so that a click is never a drag. */
export interface Pressing {
  readonly state: 'pressing'
  readonly on: Target
  readonly hand: Hand
  readonly began: Point
  readonly before: Before
  /** Shift: to what is selected already. */
  readonly adding: boolean
  /** The hand tool, space or the middle button: the paper moves, whatever lies beneath. */
  readonly pans: boolean
}

/** How far a pressed pointer may tremble (pixels of the screen). */
const SLACK: Readonly<Record<Hand, number>> = { mouse: 4, pen: 6, finger: 10 }

/** A press that went far enough becomes what it was meant to be. */
export function pressMoved(
  press: Pressing,
  { at, alt }: Move,
  around: Surroundings,
): Pressing | Dragging | Marquee | Panning {
  if (distance(press.began, at) < SLACK[press.hand]) return press
  const { on, began, before, adding } = press
  const way = { began, now: at, before }
  if (press.pans || press.hand === 'finger') return { state: 'panning', ...way }
  // With shift a frame can begin on a sheet, around some of its notes.
  if (on.of === 'paper' || (adding && on.of === 'pattern')) {
    return { state: 'marquee', ...way, adding, within: on.of === 'pattern' ? on.id : null }
  }
  if (!around.mayWrite) return { state: 'panning', ...way }
  return { state: 'dragging', ...way, held: around.heldBy(on), copies: alt }
}

/**
 * A finger rested long enough: what it rests on is lifted; on paper it begins a frame, which no
 * finger could else draw.
 */
export function pressRested(press: Pressing, around: Surroundings): Pressing | Dragging | Marquee {
  const { on, began, before } = press
  if (press.pans) return press
  const way = { began, now: began, before }
  if (on.of === 'paper') return { state: 'marquee', ...way, adding: true, within: null }
  if (!around.mayWrite) return press
  return { state: 'dragging', ...way, held: around.heldBy(on), copies: false }
}

/** What is selected after a click. */
export function clicked({ on, adding, pans, before }: Pressing): ReadonlySet<string> {
  if (pans) return before.selection
  if (on.of === 'paper') return adding ? before.selection : new Set()
  const selected = new Set(adding ? before.selection : [])
  if (adding && selected.has(on.id)) selected.delete(on.id)
  else selected.add(on.id)
  return selected
}
