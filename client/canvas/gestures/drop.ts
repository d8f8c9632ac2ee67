import type { Point, Stance } from '../../../shared/board/model.ts'
import { type Box, contains, grown } from '../layout/geometry.ts'
import type { Ground, Target } from './hit.ts'
import { type Before, placeOnSheet } from './sheet-place.ts'

/** What is in the hand. */
export interface Held {
  /** What the hand took hold of. */
  readonly grip: string
  readonly notes: readonly HeldNote[]
  readonly patterns: readonly string[]
}

interface HeldNote {
  readonly id: string
  /** The pattern it is drawn out of, or null when it was free. */
  readonly from: string | null
}

/** What letting go here would do. */
export type Drop =
  | { readonly does: 'place' }
  /** Out of a sheet, onto the paper. */
  | { readonly does: 'free' }
  | { readonly does: 'group'; readonly with: string }
  /** Into a sheet, before one of its notes or behind all. */
  | { readonly does: 'join'; readonly pattern: string; readonly before: Before }
  | { readonly does: 'merge'; readonly into: string }
  /** Under a theory in the panel; on the paper everything stays where it was. */
  | { readonly does: 'lay-under'; readonly theory: string; readonly stance: Stance }
  | { readonly does: 'nothing' }

const NOTHING: Drop = { does: 'nothing' }

/**
 * What is in the hand when a thing is lifted: a thing that is selected takes the others along. The
 * notes of a sheet go with their sheet. `homeOf` says on which sheet a note lies, if on one.
 */
export function heldBy(
  on: Exclude<Target, { of: 'paper' }>,
  selected: ReadonlySet<string>,
  isPattern: (id: string) => boolean,
  homeOf: (note: string) => string | null,
): Held {
  const ids = selected.has(on.id) ? [...selected] : [on.id]
  const patterns = ids.filter(isPattern)
  const notes = ids.flatMap((id) => {
    if (isPattern(id)) return []
    const from = id === on.id && on.of === 'note' ? on.in : homeOf(id)
    return from !== null && patterns.includes(from) ? [] : [{ id, from }]
  })
  return { grip: on.id, notes, patterns }
}

/** How far (board units) inside a note the hand must be to mean it, and how far out to leave it. */
const RIM = { in: 6, out: 10 }
/** How much of a carried note must lie on another to mean it, and how little to leave it. */
const COVER = { in: 0.5, out: 0.3 }
/** The least height (board units) of the strip at the top of a sheet that takes another sheet. */
const HEAD = 56

/**
 * What letting go at a point would do. A sheet takes notes anywhere on it; a free note takes them
 * where the hand, or half of the carried note, is on it: just beside it there is room to lay
 * something down. What was meant a moment `ago` holds a little longer than it took to be meant.
 *
 * @param hold where the thing that the hand took hold of would lie; null when nobody knows
 */
export function dropAt(
  point: Point,
  held: Held,
  hold: Box | null,
  ground: Ground,
  ago: Drop,
): Drop {
  const laid: Drop = held.notes.some(({ from }) => from !== null)
    ? { does: 'free' }
    : { does: 'place' }
  if (held.patterns.length > 0) return mergeAt(point, held, ground, ago) ?? laid
  const own = ownOf(held)
  const meant = ago.does === 'group' ? ago.with : ago.does === 'join' ? ago.pattern : null
  const target = targetAt(point, hold, ground, meant, own)
  if (target === null) return laid
  if (!ground.isPattern(target)) return { does: 'group', with: target }
  const cells = ground.cellsOf(target)
  const before = placeOnSheet(
    point,
    cells,
    own,
    ago.does === 'join' && ago.pattern === target ? ago.before : undefined,
  )
  if (isThere(held, target, before, ground)) return NOTHING
  return { does: 'join', pattern: target, before }
}

/** The notes of each hand: asked at every frame, and there may be thousands. */
const owns = new WeakMap<Held, ReadonlySet<string>>()

function ownOf(held: Held): ReadonlySet<string> {
  const own = owns.get(held) ?? new Set(held.notes.map(({ id }) => id))
  owns.set(held, own)
  return own
}

/** The sheet or free note that is meant: the one from before first, while it is not left. */
function targetAt(
  point: Point,
  hold: Box | null,
  ground: Ground,
  meant: string | null,
  own: ReadonlySet<string>,
): string | null {
  const kept = meant === null ? undefined : ground.boxOf(meant)
  const under = ground.at(point).find((id) => !own.has(id))
  const isSure = under !== undefined && isMeant(under, point, hold, ground, 'in')
  if (kept !== undefined && meant !== null && meant !== under && !own.has(meant)) {
    // A hand that is well on another thing means that one.
    if (!isSure && isMeant(meant, point, hold, ground, 'out')) return meant
  }
  if (under !== undefined && isMeant(under, point, hold, ground, under === meant ? 'out' : 'in')) {
    return under
  }
  if (hold === null) return null
  const covered = ground
    .within(hold)
    .filter((id) => !own.has(id))
    .map((id) => ({ id, part: coverOf(hold, ground.boxOf(id)) }))
    .filter(({ part }) => part >= COVER.in)
    .sort((a, b) => b.part - a.part)
  return covered[0]?.id ?? null
}

function isMeant(
  id: string,
  point: Point,
  hold: Box | null,
  ground: Ground,
  way: 'in' | 'out',
): boolean {
  const box = ground.boxOf(id)
  if (box === undefined) return false
  const rim = way === 'out' ? RIM.out : ground.isPattern(id) ? 0 : -RIM.in
  if (contains(grown(box, rim), point)) return true
  return hold !== null && coverOf(hold, box) >= COVER[way]
}

/** Which part of the smaller of two boxes lies on the other. */
function coverOf(a: Box, b: Box | undefined): number {
  if (b === undefined) return 0
  const w = Math.min(a.x + a.w, b.x + b.w) - Math.max(a.x, b.x)
  const h = Math.min(a.y + a.h, b.y + b.h) - Math.max(a.y, b.y)
  return w <= 0 || h <= 0 ? 0 : (w * h) / Math.min(a.w * a.h, b.w * b.h)
}

/** One sheet on another's head becomes one with it: only there, so that it never happens by chance. */
function mergeAt(point: Point, held: Held, ground: Ground, ago: Drop): Drop | null {
  const [only] = held.patterns
  if (held.notes.length > 0 || held.patterns.length !== 1 || only === undefined) return null
  const under = ground.at(point).find((id) => id !== only && ground.isPattern(id))
  const meant = ago.does === 'merge' ? ago.into : null
  for (const id of new Set([under, meant])) {
    const box = id === null || id === undefined || id === only ? undefined : ground.boxOf(id)
    if (id === null || id === undefined || box === undefined) continue
    const [first] = ground.cellsOf(id)
    const height = first === undefined ? box.h : Math.max(HEAD, first.box.y - box.y)
    const head = { ...box, h: Math.min(box.h, height) }
    if (contains(grown(head, id === meant ? RIM.out : 0), point)) return { does: 'merge', into: id }
  }
  return null
}

/** Whether a single note would come to lie where it lies. */
function isThere(held: Held, pattern: string, before: Before, ground: Ground): boolean {
  const [only] = held.notes
  if (only === undefined || held.notes.length > 1 || only.from !== pattern) return false
  const cells = ground.cellsOf(pattern)
  const index = cells.findIndex(({ note }) => note === only.id)
  return index !== -1 && (cells[index + 1]?.note ?? null) === before
}
