import type { Box } from './geometry.ts'

/** A square of the paper, in board units: about a note wide, so that a question looks at few. */
const SQUARE = 256
/** How many squares lie on each side of the middle; what is farther out belongs to the last one. */
const HALF = 8192
/** What lies in more squares than these is looked at by every question instead. */
const MANY = 128

/** Questions are counted for all grids: a thing that comes into another one was asked in the first. */
let questions = 0

/** Something that lies on the paper. `squares` belongs to the grid it is in. */
export interface Spot {
  box: Box
  squares: Squares | null
  /** The last question that met it: no answer names a thing twice. */
  asked: number
}

/** A range of squares, each end included. */
interface Squares {
  readonly left: number
  readonly top: number
  readonly right: number
  readonly bottom: number
}

/** Spots by coarse squares of the paper: a question looks at what lies there, not at all there is. */
export class Grid<S extends Spot> {
  readonly #squares = new Map<number, S[]>()
  readonly #large = new Set<S>()

  /** Takes a spot in, or notices that its box has changed. */
  put(spot: S): void {
    const squares = squaresOf(spot.box)
    if (spot.squares !== null) {
      if (same(spot.squares, squares)) return
      this.take(spot)
    }
    spot.squares = squares
    // It may come from another grid, whose questions have the same numbers.
    spot.asked = 0
    if (count(squares) > MANY) {
      this.#large.add(spot)
      return
    }
    for (let i = squares.left; i <= squares.right; i++) {
      for (let j = squares.top; j <= squares.bottom; j++) {
        const there = this.#squares.get(key(i, j))
        if (there === undefined) this.#squares.set(key(i, j), [spot])
        else there.push(spot)
      }
    }
  }

  take(spot: S): void {
    const { squares } = spot
    if (squares === null) return
    spot.squares = null
    if (this.#large.delete(spot)) return
    for (let i = squares.left; i <= squares.right; i++) {
      for (let j = squares.top; j <= squares.bottom; j++) this.#takeFrom(key(i, j), spot)
    }
  }

  /**
   * The first of the spots near a box that passes the test, or null. It is asked about everything
   * that may touch the box, and at times about what only lies near it.
   */
  find(x: number, y: number, w: number, h: number, test: (spot: S) => boolean): S | null {
    for (const spot of this.#large) if (test(spot)) return spot
    const right = square(x + w)
    const top = square(y)
    const bottom = square(y + h)
    const left = square(x)
    if ((right - left + 1) * (bottom - top + 1) > this.#squares.size) return this.#findInAll(test)
    const question = ++questions
    for (let i = left; i <= right; i++) {
      for (let j = top; j <= bottom; j++) {
        const there = this.#squares.get(key(i, j))
        if (there === undefined) continue
        for (const spot of there) {
          if (spot.asked === question) continue
          spot.asked = question
          if (test(spot)) return spot
        }
      }
    }
    return null
  }

  #findInAll(test: (spot: S) => boolean): S | null {
    const question = ++questions
    for (const there of this.#squares.values()) {
      for (const spot of there) {
        if (spot.asked === question) continue
        spot.asked = question
        if (test(spot)) return spot
      }
    }
    return null
  }

  #takeFrom(square: number, spot: S): void {
    const there = this.#squares.get(square)
    if (there === undefined) return
    if (there.length === 1) {
      this.#squares.delete(square)
      return
    }
    const last = there.pop()
    if (last === undefined || last === spot) return
    const at = there.indexOf(spot)
    if (at >= 0) there[at] = last
  }
}

function squaresOf({ x, y, w, h }: Box): Squares {
  return { left: square(x), top: square(y), right: square(x + w), bottom: square(y + h) }
}

function square(way: number): number {
  return Math.min(HALF - 1, Math.max(-HALF, Math.floor(way / SQUARE)))
}

/** A square as one small whole number, which a Map finds fastest. */
function key(i: number, j: number): number {
  return (i + HALF) * 2 * HALF + j + HALF
}

function same(a: Squares, b: Squares): boolean {
  return a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom
}

function count({ left, top, right, bottom }: Squares): number {
  return (right - left + 1) * (bottom - top + 1)
}
