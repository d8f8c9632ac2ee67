import { AIR } from './dimensions.ts'
import type { Box } from './geometry.ts'

/** How far apart the places are that are tried around a place without room. */
const STEP = 24
const RINGS = 150
/** Going up costs three times as much: what was pushed aside is looked for beside and below. */
const UPHILL = 3
/** So many rings are looked at together; mostly the first few have room. */
const LOOKS = [6, 16, 40, 90, RINGS] as const

/** Where there is room: the ring it was found in, 0 at the wished place; beyond RINGS there is none. */
export interface Room {
  readonly x: number
  readonly y: number
  readonly ring: number
}

/** All the paper that is looked at in so many rings around a box. */
export function reachOf({ x, y, w, h }: Box, rings: number): Box {
  const way = rings * STEP + AIR
  const up = Math.floor(rings / UPHILL) * STEP + AIR
  return { x: x - way, y: y - up, w: w + 2 * way, h: h + way + up }
}

/** The first ring around a box in which one of its places may come too near to another box. */
export function firstRing(box: Box, there: Box): number {
  const aside = Math.max(there.x - box.x - box.w, box.x - there.x - there.w)
  const along = Math.max(there.y - box.y - box.h, box.y - there.y - there.h)
  return Math.max(1, Math.floor((Math.max(aside, along) - AIR) / STEP))
}

/**
 * The nearest place around a box, from a ring on, at which it keeps clear of all that stands.
 * `near` calls with everything that stands in a piece of paper. What stands blocks a rectangle of
 * the places that are tried, so it is looked at once and not once for each place.
 */
export function roomAround(
  box: Box,
  from: number,
  near: (paper: Box, visit: (there: Box) => void) => void,
): Room {
  let ring = from
  for (const last of LOOKS) {
    if (ring > last) continue
    const left = last
    const above = Math.floor(last / UPHILL)
    const width = 2 * last + 1
    const height = last + above + 1
    const taken = cleared(width * height)
    near(reachOf(box, last), (there) => {
      const first = firstBlocked(box.x, box.w, there.x, -left)
      const end = endOfBlocked(box.x, there.x + there.w, last)
      if (first > end) return
      const low = firstBlocked(box.y, box.h, there.y, -above)
      const high = endOfBlocked(box.y, there.y + there.h, last)
      for (let row = low; row <= high; row++) {
        const begin = (row + above) * width + left
        taken.fill(1, begin + first, begin + end + 1)
      }
    })
    for (; ring <= last; ring++) {
      const steps = ringSteps(ring)
      for (let i = 0; i < steps.length; i += 2) {
        const dx = steps[i] ?? 0
        const dy = steps[i + 1] ?? 0
        if (taken[(dy + above) * width + dx + left] === 0) {
          return { x: box.x + dx * STEP, y: box.y + dy * STEP, ring }
        }
      }
    }
  }
  return { x: box.x, y: box.y, ring: RINGS + 1 }
}

/** The first step, not before `least`, at which a stretch comes too near to another one. */
function firstBlocked(at: number, length: number, there: number, least: number): number {
  const isClear = (step: number): boolean => there >= at + step * STEP + length + AIR
  let step = Math.max(least, Math.floor((there - AIR - length - at) / STEP) + 1)
  while (step > least && !isClear(step - 1)) step--
  while (isClear(step)) step++
  return step
}

/** The last step, not after `most`, before it has passed that other one. */
function endOfBlocked(at: number, end: number, most: number): number {
  const isClear = (step: number): boolean => at + step * STEP >= end + AIR
  let step = Math.min(most, Math.ceil((end + AIR - at) / STEP) - 1)
  while (step < most && !isClear(step + 1)) step++
  while (isClear(step)) step--
  return step
}

let places = new Uint8Array(4_096)

function cleared(size: number): Uint8Array {
  if (places.length < size) places = new Uint8Array(size)
  else places.fill(0, 0, size)
  return places
}

const known: Int16Array[] = []

/** The places of one ring, x and y in turn: to the right, below, left, above; from the middle on. */
function ringSteps(ring: number): Int16Array {
  const there = known[ring]
  if (there !== undefined) return there
  const made: number[] = []
  const above = Math.floor(ring / UPHILL)
  for (let step = 0; step <= ring; step++) {
    made.push(ring, step)
    if (step <= above) made.push(ring, -step)
    made.push(step, ring, -step, ring, -ring, step)
    if (step <= above) made.push(-ring, -step)
    if (ring % UPHILL === 0) made.push(step, -above, -step, -above)
  }
  const steps = Int16Array.from(made)
  known[ring] = steps
  return steps
}
