import type { Point } from '../../../shared/board/model.ts'

/** In this time (ms) most of a way is gone: a little more than lies between two tellings. */
const SPAN_MS = 70
/** Nearer than this (board units) is there. */
const THERE = 0.5

/**
 * The place on the way from one to another after some time (ms): what is told ten times a second
 * is seen to glide. The same point as `to` when it is as good as there.
 */
export function glided(from: Point, to: Point, ms: number): Point {
  const part = 1 - Math.exp(-ms / SPAN_MS)
  const x = from[0] + (to[0] - from[0]) * part
  const y = from[1] + (to[1] - from[1]) * part
  return Math.abs(to[0] - x) < THERE && Math.abs(to[1] - y) < THERE ? to : [x, y]
}

/** What moves on the screen, all of it in one callback a frame, and none while everything rests. */
export interface Gliding {
  /** Sends a thing to a place; where it is on the way there is shown by `show`. */
  send(key: string, to: Point, show: (at: Point) => void): void
  /** It is no longer there. */
  drop(key: string): void
}

interface Glider {
  at: Point
  to: Point
  show: (at: Point) => void
}

/** Motion as it is shown: at once for whoever asked for less of it. */
export function glide(isCalm: () => boolean): Gliding {
  const gliders = new Map<string, Glider>()
  let frame: number | null = null
  let last = 0

  function step(now: number): void {
    frame = null
    const ms = Math.min(100, now - last)
    const isStill = isCalm()
    last = now
    let isMoving = false
    for (const glider of gliders.values()) {
      if (glider.at === glider.to) continue
      glider.at = isStill ? glider.to : glided(glider.at, glider.to, ms)
      glider.show(glider.at)
      if (glider.at !== glider.to) isMoving = true
    }
    if (isMoving) frame = requestAnimationFrame(step)
  }

  return {
    send(key, to, show) {
      const known = gliders.get(key)
      if (known === undefined) {
        gliders.set(key, { at: to, to, show })
        show(to)
        return
      }
      known.to = to
      known.show = show
      if (frame !== null) return
      last = performance.now()
      frame = requestAnimationFrame(step)
    },
    drop: (key) => void gliders.delete(key),
  }
}
