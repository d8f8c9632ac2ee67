import type { Point } from '../../../shared/board/model.ts'
import { placeOn } from '../../../shared/board/read.ts'

/** A rectangle on the paper, in board units. */
export interface Box {
  readonly x: number
  readonly y: number
  readonly w: number
  readonly h: number
}

export function contains(box: Box, [x, y]: Point): boolean {
  return x >= box.x && x <= box.x + box.w && y >= box.y && y <= box.y + box.h
}

export function sameBox(a: Box, b: Box): boolean {
  return a.x === b.x && a.y === b.y && a.w === b.w && a.h === b.h
}

/** Whether two boxes come nearer to each other than `air`. */
export function overlaps(a: Box, b: Box, air = 0): boolean {
  return (
    a.x < b.x + b.w + air && b.x < a.x + a.w + air && a.y < b.y + b.h + air && b.y < a.y + a.h + air
  )
}

/** Whether the inner box lies wholly within the outer one. */
export function holds(outer: Box, inner: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.w <= outer.x + outer.w &&
    inner.y + inner.h <= outer.y + outer.h
  )
}

/** The box with so much more on each of its four sides. */
export function grown({ x, y, w, h }: Box, by: number): Box {
  return { x: x - by, y: y - by, w: w + 2 * by, h: h + 2 * by }
}

/** What two boxes that overlap have in common. */
export function meet(a: Box, b: Box): Box {
  const x = Math.max(a.x, b.x)
  const y = Math.max(a.y, b.y)
  return { x, y, w: Math.min(a.x + a.w, b.x + b.w) - x, h: Math.min(a.y + a.h, b.y + b.h) - y }
}

/** The smallest box around all; null around nothing. */
export function around(boxes: Iterable<Box>): Box | null {
  let left = Infinity
  let top = Infinity
  let right = -Infinity
  let bottom = -Infinity
  for (const { x, y, w, h } of boxes) {
    left = Math.min(left, x)
    top = Math.min(top, y)
    right = Math.max(right, x + w)
    bottom = Math.max(bottom, y + h)
  }
  return left === Infinity ? null : { x: left, y: top, w: right - left, h: bottom - top }
}

/** The box between two corners, whichever they are. */
export function between([ax, ay]: Point, [bx, by]: Point): Box {
  return { x: Math.min(ax, bx), y: Math.min(ay, by), w: Math.abs(ax - bx), h: Math.abs(ay - by) }
}

export function distance([ax, ay]: Point, [bx, by]: Point): number {
  return Math.hypot(ax - bx, ay - by)
}

/** The box of a thing at its place, held to the paper. */
export function onPaper([x, y]: Point, { w, h }: { readonly w: number; readonly h: number }): Box {
  return { x: placeOn(x), y: placeOn(y), w, h }
}
