import * as Y from 'yjs'
import { CrowdAllowance } from './crowd-allowance.ts'
import { type Gap, putInOrder } from './gap.ts'
import type { Piece } from './pieces.ts'
import { stepsBehind, stepsFromStart } from './walk.ts'

/** What a piece is put beside or into: another of its update, or an item of the document. */
export type Known = Piece | Y.Item

/** A list, or one key of a map with all the values it ever had: what Yjs keeps in one order. */
export interface List {
  /** The type of the document that holds it; null for one that comes with the update. */
  readonly type: Y.AbstractType<unknown> | null
  readonly key: string | null
  /** New pieces in it, and how many of them may be compared with all the others. */
  pieces: number
  compared: number
  /** Whether the order of its new pieces can't be told without the document's. */
  isTangled: boolean
  /** Those at its beginning. */
  readonly start: Spot
}

/** The new pieces behind one neighbour. */
export interface Spot extends Gap {
  count: number
  /** The last of them. */
  client: number
  clock: number
  /** Whether one of them was put there by somebody who had not seen the one before it. */
  isCrowded: boolean
}

/** A step through the document is sure, and taken twice; one among new pieces is only a bound. */
const WEIGHT_OF_WALKED = 4

/**
 * Counts how many steps Yjs may take at most to put an update in order. It compares a piece with all
 * that stands at its spot unseen and all that hangs on those, so that ten bytes may cost as many
 * steps as their list is long. Who writes alone puts each piece before the last one at its spot,
 * which costs none; a room adds a few.
 */
export class Crowd {
  readonly #doc: Y.Doc
  readonly #allowance: CrowdAllowance
  readonly #most: number
  readonly #holders = new Map<unknown, Map<string | null, List>>()
  readonly #lists: List[] = []
  /** By client and clock. */
  readonly #spots = new Map<number, Map<number, Spot>>()
  #walked = 0
  #steps = 0

  constructor(doc: Y.Doc) {
    this.#doc = doc
    this.#allowance = CrowdAllowance.of(doc)
    this.#most = this.#allowance.left(performance.now())
  }

  /** The list in a type of the document, in a root that is not there yet, or in a new piece. */
  listIn(holder: unknown, key: string | null): List {
    let lists = this.#holders.get(holder)
    if (lists === undefined) {
      lists = new Map()
      this.#holders.set(holder, lists)
    }
    let list = lists.get(key)
    if (list === undefined) {
      const type = holder instanceof Y.AbstractType ? holder : null
      list = { type, key, pieces: 0, compared: 0, isTangled: false, start: anEmptySpot() }
      lists.set(key, list)
      this.#lists.push(list)
    }
    return list
  }

  /** The list an item of the document stands in or, with a key (null: none), one that it holds. */
  listBy({ parent, parentSub, content }: Y.Item, key: string | null | undefined): List | null {
    if (key === undefined) return this.listIn(parent, parentSub)
    return content instanceof Y.ContentType ? this.listIn(content.type, key) : null
  }

  /**
   * Takes note of a new piece whose place is found. Throws when the walk through the document would
   * take too long.
   *
   * @param from the first of its clocks that the document doesn't have.
   */
  add(piece: Piece, from: number): void {
    const { list, client, rightClient, rightClock } = piece
    if (list === null) return
    list.pieces++
    const spot = this.#spotOf(piece, list, from)
    const hasSeen = rightClient === spot.client && rightClock === spot.clock
    if (spot.count > 0 && !hasSeen && !spot.isCrowded) {
      spot.isCrowded = true
      // Yjs may come to it first.
      list.compared += spot.count
    }
    spot.count++
    spot.client = client
    spot.clock = piece.clock
    const walked = this.#stepsInDoc(piece, list, from)
    if (walked > 0) this.#farOff(piece, list, walked)
    // A map knows the last value of a key only: to the first it is a long way back.
    if (list.key !== null && piece.originClient < 0) this.#steps += list.pieces
    if (this.#isCut(piece) && !hasSeen) list.isTangled = true
    if (walked === 0)
      this.#order(piece, list, from > piece.clock ? spot : (this.#newBefore(piece) ?? spot))
    if (walked > 0 || spot.isCrowded) list.compared++
    if (this.#walked > this.#most) this.finish()
  }

  /** Takes note of a step that was taken to find out where a piece comes to stand. */
  look(): void {
    this.#walked++
    if (this.#walked > this.#most) this.finish()
  }

  /** Throws when putting all of them in order would take too long. */
  finish(): void {
    let steps = this.#steps
    for (const { isTangled, compared, pieces } of this.#lists) {
      if (isTangled) steps += compared * pieces
    }
    this.#allowance.spend(this.#walked, steps, performance.now())
  }

  /** It comes to stand behind things of the document that its writer had not seen. */
  #farOff(piece: Piece, list: List, walked: number): void {
    this.#walked += walked * WEIGHT_OF_WALKED
    // Between those, it may go through all that is new.
    this.#steps += list.pieces
    if (piece.rightClient >= 0 && this.#isNew(piece.rightClient, piece.rightClock)) {
      list.isTangled = true
    }
  }

  #order(piece: Piece, list: List, after: Gap): void {
    const steps = putInOrder(piece, after)
    if (steps === null) list.isTangled = true
    else this.#steps += steps
    if (this.#steps > this.#most) this.finish()
  }

  #isNew(client: number, clock: number): boolean {
    return clock >= Y.getState(this.#doc.store, client)
  }

  /** Whether it is put into a new piece, but not before the rest of that: it goes on beyond it. */
  #isCut({ origin, originClient, originClock, rightClient, rightClock }: Piece): boolean {
    if (origin === null || origin instanceof Y.Item) return false
    if (originClock === origin.clock + origin.length - 1) return false
    return rightClient !== originClient || rightClock !== originClock + 1
  }

  /** The new piece behind whose end a piece is put. */
  #newBefore({ origin, originClock }: Piece): Piece | null {
    if (origin === null || origin instanceof Y.Item) return null
    return originClock === origin.clock + origin.length - 1 ? origin : null
  }

  #spotOf(piece: Piece, list: List, from: number): Spot {
    // What the document has of it already is what the rest stands behind.
    if (from > piece.clock) return this.#spotAt(piece.client, from - 1)
    if (piece.originClient < 0) return list.start
    const origin = this.#newBefore(piece)
    if (origin === null) return this.#spotAt(piece.originClient, piece.originClock)
    origin.behind ??= anEmptySpot()
    return origin.behind
  }

  #spotAt(client: number, clock: number): Spot {
    let spots = this.#spots.get(client)
    if (spots === undefined) {
      spots = new Map()
      this.#spots.set(client, spots)
    }
    let spot = spots.get(clock)
    if (spot === undefined) {
      spot = anEmptySpot()
      spots.set(clock, spot)
    }
    return spot
  }

  #stepsInDoc(piece: Piece, list: List, from: number): number {
    const { client, clock, origin, originClient, originClock, before } = piece
    const most = (this.#most - this.#walked) / WEIGHT_OF_WALKED
    const walk = { doc: this.#doc, end: before, most }
    if (from > clock) {
      const left: unknown = Y.getItem(this.#doc.store, Y.createID(client, from - 1))
      return left instanceof Y.Item ? stepsBehind(left, from - 1, walk) : 0
    }
    if (originClient < 0) return stepsFromStart(list, walk)
    // Behind a new piece comes nothing of the document that was put there, so Yjs stops at once.
    return origin instanceof Y.Item ? stepsBehind(origin, originClock, walk) : 0
  }
}

function anEmptySpot(): Spot {
  return { next: null, count: 0, client: -1, clock: 0, isCrowded: false }
}
