import type { Box } from './source.ts'

/** A thing to be placed. */
interface Sized {
  readonly id: string
  readonly w: number
  readonly h: number
}

export type Places = ReadonlyMap<string, Box>

/** What is kept between things, and at most between a sheet that opened and what lay below it. */
const AIR = 32

/**
 * The board's own arrangement with every sheet opened: nothing moves sideways, and what lies below
 * something that grew is moved down as far as it must. As nothing covered anything before, nothing
 * does after. What has no place yet is put below the rest.
 */
export function openedOut(things: readonly Sized[], before: Places): Places {
  const standing = things.flatMap((thing) => {
    const box = before.get(thing.id)
    return box === undefined ? [] : [{ thing, box }]
  })
  standing.sort((a, b) => a.box.y - b.box.y || a.box.x - b.box.x)
  const placed: { readonly was: Box; readonly now: Box }[] = []
  const places = new Map<string, Box>()
  for (const { thing, box } of standing) {
    let y = box.y
    for (const { was, now } of placed) {
      if (now.x >= box.x + thing.w || box.x >= now.x + now.w) continue
      const gap = Math.min(AIR, Math.max(AIR / 2, box.y - (was.y + was.h)))
      y = Math.max(y, now.y + now.h + gap)
    }
    const now = { x: box.x, y, w: thing.w, h: thing.h }
    placed.push({ was: box, now })
    places.set(thing.id, now)
  }
  const lost = things.filter(({ id }) => !before.has(id))
  return lost.length === 0 ? places : below(places, lost)
}

/** A page is a little wider than high. */
const SHAPE = 1.4

/**
 * An arrangement from nothing, in the order given: columns as wide as the widest thing, each next
 * thing in the shortest one; as many as fit a width, or else as make a page.
 */
export function inColumns(things: readonly Sized[], width: number | null = null): Places {
  const places = new Map<string, Box>()
  const column = Math.max(0, ...things.map(({ w }) => w)) + AIR
  const area = things.reduce((sum, { h }) => sum + column * (h + AIR), 0)
  const wished =
    width === null ? Math.round(Math.sqrt(area * SHAPE) / column) : (width + AIR) / column
  const count = Math.max(1, Math.min(things.length, Math.floor(wished)))
  const ends = new Array<number>(count).fill(0)
  for (const { id, w, h } of things) {
    const end = Math.min(...ends)
    const shortest = ends.indexOf(end)
    places.set(id, { x: shortest * column, y: end, w, h })
    ends[shortest] = end + h + AIR
  }
  return places
}

/** Things in columns under an arrangement, as wide as that is. */
export function below(upper: Places, things: readonly Sized[]): Places {
  if (upper.size === 0) return inColumns(things)
  const { x, y, w, h } = around(upper)
  const places = new Map(upper)
  for (const [id, box] of inColumns(things, w)) {
    places.set(id, { ...box, x: box.x + x, y: box.y + y + h + 2 * AIR })
  }
  return places
}

/** The box around everything; of no size when there is nothing. */
export function around(places: Places): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity]
  for (const { x, y, w, h } of places.values()) {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x + w)
    bottom = Math.max(bottom, y + h)
  }
  return left > right
    ? { x: 0, y: 0, w: 0, h: 0 }
    : { x: left, y: top, w: right - left, h: bottom - top }
}
