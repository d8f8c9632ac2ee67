import type { Point } from '../../../shared/board/model.ts'
import { AIR } from './dimensions.ts'
import { type Box, contains, overlaps } from './geometry.ts'
import { Grid, type Spot } from './grid.ts'

interface Named extends Spot {
  readonly id: string
}

/** Where things lie, by name and by place: a question costs what lies there, not what exists. */
export class Space {
  readonly #spots = new Map<string, Named>()
  readonly #grid = new Grid<Named>()

  get size(): number {
    return this.#spots.size
  }

  box(id: string): Box | undefined {
    return this.#spots.get(id)?.box
  }

  set(id: string, box: Box): void {
    let spot = this.#spots.get(id)
    if (spot === undefined) {
      spot = { id, box, squares: null, asked: 0 }
      this.#spots.set(id, spot)
    }
    spot.box = box
    this.#grid.put(spot)
  }

  delete(id: string): void {
    const spot = this.#spots.get(id)
    if (spot === undefined) return
    this.#spots.delete(id)
    this.#grid.take(spot)
  }

  /**
   * What shares paper with the box, in no particular order; of more than `most` only one more is
   * named, so that to know of too many costs little.
   */
  within(box: Box, most = Number.POSITIVE_INFINITY): readonly string[] {
    const found: string[] = []
    this.#grid.find(box.x, box.y, box.w, box.h, (spot) => {
      if (overlaps(spot.box, box)) found.push(spot.id)
      return found.length > most
    })
    return found
  }

  /** Whether nothing but these, if any are named, comes nearer to the box than `AIR`. */
  readonly isFree = (box: Box, besides?: ReadonlySet<string>): boolean => {
    const inTheWay = this.#grid.find(
      box.x - AIR,
      box.y - AIR,
      box.w + 2 * AIR,
      box.h + 2 * AIR,
      ({ id, box: there }) => overlaps(there, box, AIR) && besides?.has(id) !== true,
    )
    return inTheWay === null
  }

  /** What lies at the point, edges included, in no particular order. */
  at(point: Point): readonly string[] {
    const found: string[] = []
    this.#grid.find(point[0], point[1], 0, 0, (spot) => {
      if (contains(spot.box, point)) found.push(spot.id)
      return false
    })
    return found
  }
}
