import type { Point } from '../../shared/board/model.ts'
import { type Box, contains, overlaps } from './geometry.ts'

/** A square of the paper, in board units: about a note wide, so that a question looks at few. */
const SQUARE = 256
/** How many squares lie on each side of the middle; what is farther out belongs to the last one. */
const HALF = 8192
/** What lies in more squares than these is looked at by every question instead. */
const MANY = 128

interface Entry {
  readonly id: string
  box: Box
  squares: Squares
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

/** Where things lie on the paper, found by place: a question costs what lies there, not what exists. */
export class Space {
  readonly #entries = new Map<string, Entry>()
  readonly #squares = new Map<number, Entry[]>()
  readonly #large = new Set<Entry>()
  #question = 0

  get size(): number {
    return this.#entries.size
  }

  box(id: string): Box | undefined {
    return this.#entries.get(id)?.box
  }

  set(id: string, box: Box): void {
    const squares = squaresOf(box)
    const there = this.#entries.get(id)
    if (there === undefined) {
      const entry: Entry = { id, box, squares, asked: 0 }
      this.#entries.set(id, entry)
      this.#putIn(entry)
      return
    }
    there.box = box
    if (same(there.squares, squares)) return
    this.#takeOut(there)
    there.squares = squares
    this.#putIn(there)
  }

  delete(id: string): void {
    const there = this.#entries.get(id)
    if (there === undefined) return
    this.#entries.delete(id)
    this.#takeOut(there)
  }

  /** What shares paper with the box, in no particular order. */
  within(box: Box): readonly string[] {
    const found: string[] = []
    this.#ask(squaresOf(box), (entry) => {
      if (overlaps(entry.box, box)) found.push(entry.id)
    })
    return found
  }

  /** What lies at the point, edges included, in no particular order. */
  at(point: Point): readonly string[] {
    const [x, y] = point
    const found: string[] = []
    this.#ask(squaresOf({ x, y, w: 0, h: 0 }), (entry) => {
      if (contains(entry.box, point)) found.push(entry.id)
    })
    return found
  }

  #ask(squares: Squares, meet: (entry: Entry) => void): void {
    if (count(squares) > this.#squares.size) {
      for (const entry of this.#entries.values()) meet(entry)
      return
    }
    const question = ++this.#question
    for (const entry of this.#large) meet(entry)
    eachSquare(squares, (square) => {
      for (const entry of this.#squares.get(square) ?? NONE) {
        if (entry.asked === question) continue
        entry.asked = question
        meet(entry)
      }
    })
  }

  #putIn(entry: Entry): void {
    if (count(entry.squares) > MANY) {
      this.#large.add(entry)
      return
    }
    eachSquare(entry.squares, (square) => {
      const there = this.#squares.get(square)
      if (there === undefined) this.#squares.set(square, [entry])
      else there.push(entry)
    })
  }

  #takeOut(entry: Entry): void {
    if (this.#large.delete(entry)) return
    eachSquare(entry.squares, (square) => {
      const there = this.#squares.get(square)
      if (there === undefined) return
      if (there.length === 1) this.#squares.delete(square)
      else {
        const last = there.pop()
        const at = last === entry ? -1 : there.indexOf(entry)
        if (at >= 0 && last !== undefined) there[at] = last
      }
    })
  }
}

const NONE: readonly Entry[] = []

function squaresOf({ x, y, w, h }: Box): Squares {
  return { left: square(x), top: square(y), right: square(x + w), bottom: square(y + h) }
}

function square(way: number): number {
  return Math.min(HALF - 1, Math.max(-HALF, Math.floor(way / SQUARE)))
}

function same(a: Squares, b: Squares): boolean {
  return a.left === b.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom
}

function count({ left, top, right, bottom }: Squares): number {
  return (right - left + 1) * (bottom - top + 1)
}

/** Each square by one small whole number, which a Map finds fastest. */
function eachSquare({ left, top, right, bottom }: Squares, visit: (square: number) => void): void {
  for (let i = left; i <= right; i++) {
    for (let j = top; j <= bottom; j++) visit((i + HALF) * 2 * HALF + j + HALF)
  }
}
