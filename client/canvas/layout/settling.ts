import { AIR } from './dimensions.ts'
import { type Box, overlaps, sameBox } from './geometry.ts'
import { Grid, type Spot } from './grid.ts'
import { firstRing, reachOf, roomAround } from './room.ts'

/** Who stands first: sheets before notes, then the older, then by id, the same on every device. */
export interface Age {
  readonly sheet: boolean
  /** ms since 1970, UTC. */
  readonly made: number
}

/** A thing on the paper: where people put it, where it stands, and all the paper it looked at. */
class Thing {
  readonly id: string
  readonly age: Age
  wished: Box
  /** How many rings around its wished place it looked through. */
  rings = 0
  /** Whether it is to be settled again. */
  waits = false
  /** In which ring it may find room at the earliest. */
  from = Infinity
  readonly stands: ThingSpot
  readonly reach: ThingSpot

  constructor(id: string, age: Age, wished: Box) {
    this.id = id
    this.age = age
    this.wished = wished
    this.stands = { thing: this, box: wished, squares: null, asked: 0 }
    this.reach = { thing: this, box: wished, squares: null, asked: 0 }
  }
}

interface ThingSpot extends Spot {
  readonly thing: Thing
}

/** When more than so many have to be settled again, all are gone through: it is quicker. */
const FEW = 60

/**
 * Things that keep clear of each other: each stands where it was put, or at the nearest place at
 * which it comes too near to nothing that is older. A change settles again only those whose search
 * it could have changed, and the outcome is the one of settling all of them anew.
 */
export class Settling {
  readonly #things = new Map<string, Thing>()
  #standing = new Grid<ThingSpot>()
  #reaches = new Grid<ThingSpot>()
  readonly #waiting = new Set<Thing>()
  /** How many were put elsewhere since the last settling. */
  #changes = 0
  /** Where things stood before the first change since the last settling; null: nowhere. */
  readonly #before = new Map<string, Box | null>()

  ids(): Iterable<string> {
    return this.#things.keys()
  }

  boxOf(id: string): Box | undefined {
    return this.#things.get(id)?.stands.box
  }

  /** Puts a thing at its wished place. Where it stands is known after `settle`. */
  set(id: string, age: Age, wished: Box): void {
    const known = this.#things.get(id)
    this.#changes++
    if (known?.age.made !== age.made || known.age.sheet !== age.sheet) {
      this.delete(id)
      this.#remember(id, null)
      this.#wait(new Thing(id, age, wished), 1)
    } else if (!sameBox(known.wished, wished)) {
      known.wished = wished
      this.#wait(known, 1)
    }
  }

  delete(id: string): void {
    const thing = this.#things.get(id)
    if (thing === undefined) return
    this.#things.delete(id)
    this.#waiting.delete(thing)
    if (thing.stands.squares === null) return
    this.#remember(id, thing.stands.box)
    this.#standing.take(thing.stands)
    this.#reaches.take(thing.reach)
    this.#roomAt(thing.stands.box, thing, this.#reaches)
  }

  /** Whether something is still to be settled. */
  get isWaiting(): boolean {
    return this.#waiting.size > 0
  }

  /**
   * Settles what has to be; answers with the ids of what came, went, or stands elsewhere now. On
   * crowded paper one push leads to hundreds: no more than `most` are settled then, the others at
   * the next calls. The outcome is the same.
   */
  settle(most = Infinity): ReadonlySet<string> {
    const isBounded = this.#changes <= FEW && most < Infinity
    this.#changes = 0
    for (let settled = 0; this.#waiting.size > 0; settled++) {
      if (isBounded && settled >= most) break
      if (!isBounded && this.#waiting.size + settled > FEW) {
        this.#settleInOrder()
        break
      }
      const thing = oldest(this.#waiting)
      this.#waiting.delete(thing)
      thing.waits = false
      this.#settleOne(thing)
    }
    const moved = new Set<string>()
    for (const [id, before] of this.#before) {
      const now = this.#things.get(id)?.stands.box ?? null
      if (before === null ? now !== null : now === null || !sameBox(before, now)) moved.add(id)
    }
    this.#before.clear()
    return moved
  }

  #settleOne(thing: Thing): void {
    const { stands } = thing
    const before = stands.squares === null ? null : stands.box
    const box = this.#nearestRoom(thing, thing.from, true)
    this.#keepReach(thing)
    if (before !== null && sameBox(before, box)) return
    this.#remember(thing.id, before)
    stands.box = box
    this.#standing.put(stands)
    if (before !== null) this.#roomAt(before, thing, this.#reaches)
    this.#crowdedAt(box, thing, this.#standing)
  }

  /**
   * Goes through everything in order of age. What nothing older could have touched stays where it
   * stands; the others look for room among the older ones alone, which is quicker than among all.
   */
  #settleInOrder(): void {
    const younger = { standing: this.#standing, reaches: this.#reaches }
    this.#standing = new Grid()
    this.#reaches = new Grid()
    const searched = new Map<number, Thing>()
    for (const thing of [...this.#things.values()].sort(byAge)) {
      const { stands, reach } = thing
      const before = stands.squares === null ? null : stands.box
      younger.standing.take(stands)
      younger.reaches.take(reach)
      const { x, y, w, h } = thing.wished
      const place = (x * 31 + y * 1_009 + w * 7 + h * 131) | 0
      if (thing.waits) {
        // What was searched for such a box before stays taken: a pile is not searched through for each.
        const such = searched.get(place)
        const least = such !== undefined && sameBox(such.wished, thing.wished) ? such.rings : 1
        thing.waits = false
        stands.box = this.#nearestRoom(thing, Math.max(least, thing.from), false)
        if (before === null || !sameBox(before, stands.box)) {
          this.#remember(thing.id, before)
          if (before !== null) this.#roomAt(before, thing, younger.reaches)
          this.#crowdedAt(stands.box, thing, younger.standing)
        }
      }
      if (thing.rings > 0) searched.set(place, thing)
      this.#standing.put(stands)
      this.#keepReach(thing)
    }
    this.#waiting.clear()
  }

  /**
   * The wished box, or the nearest one with room, from a ring on. Sets how far it looked.
   * `mixed`: whether younger things stand among the others; they are looked through.
   */
  #nearestRoom(thing: Thing, from: number, mixed: boolean): Box {
    const { wished } = thing
    const isOlder = (other: Thing): boolean => !mixed || byAge(other, thing) < 0
    const { x, y, w, h } = wished
    const inTheWay = this.#standing.find(
      x - AIR,
      y - AIR,
      w + 2 * AIR,
      h + 2 * AIR,
      (there) => overlaps(there.box, wished, AIR) && isOlder(there.thing),
    )
    thing.rings = 0
    thing.from = Infinity
    if (inTheWay === null) return wished
    const room = roomAround(wished, from, (paper, visit) => {
      this.#standing.find(paper.x, paper.y, paper.w, paper.h, ({ box, thing: other }) => {
        if (isOlder(other)) visit(box)
        return false
      })
    })
    thing.rings = room.ring
    return { x: room.x, y: room.y, w, h }
  }

  /** What had to look further, and might now find room where an older thing stood, looks again. */
  #roomAt(box: Box, older: Thing, reaches: Grid<ThingSpot>): void {
    reaches.find(box.x, box.y, box.w, box.h, ({ thing, box: reach }) => {
      if (!overlaps(reach, box) || byAge(older, thing) > 0) return false
      const ring = firstRing(thing.wished, box)
      if (ring <= thing.rings) this.#wait(thing, ring)
      return false
    })
  }

  /** What stands where an older thing came to stand has to give way: nearer there is no room. */
  #crowdedAt(box: Box, older: Thing, standing: Grid<ThingSpot>): void {
    const { x, y, w, h } = box
    standing.find(x - AIR, y - AIR, w + 2 * AIR, h + 2 * AIR, ({ thing, box: there }) => {
      if (overlaps(there, box, AIR) && byAge(older, thing) < 0) this.#wait(thing, thing.rings)
      return false
    })
  }

  /** What stands at its wished place needs no reach: it would stay whatever else goes. */
  #keepReach({ reach, wished, rings }: Thing): void {
    if (rings === 0) {
      this.#reaches.take(reach)
      return
    }
    reach.box = reachOf(wished, rings)
    this.#reaches.put(reach)
  }

  /** It is to be settled again; nothing it could find is nearer than this ring. */
  #wait(thing: Thing, ring: number): void {
    this.#things.set(thing.id, thing)
    thing.from = Math.max(1, Math.min(thing.from, ring))
    thing.waits = true
    this.#waiting.add(thing)
  }

  #remember(id: string, box: Box | null): void {
    if (!this.#before.has(id)) this.#before.set(id, box)
  }
}

function oldest(things: Iterable<Thing>): Thing {
  let first: Thing | null = null
  for (const thing of things) if (first === null || byAge(thing, first) < 0) first = thing
  if (first === null) throw new Error('Nothing waits.')
  return first
}

function byAge(a: Thing, b: Thing): number {
  if (a.age.sheet !== b.age.sheet) return a.age.sheet ? -1 : 1
  return a.age.made - b.age.made || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0)
}
