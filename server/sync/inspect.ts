import * as Y from 'yjs'
import type { Role } from '../../shared/access.ts'
import { ROOTS } from '../../shared/board/doc.ts'
import { LIMITS } from '../../shared/limits.ts'
import { Crowd, type Known } from './crowd.ts'
import { isInOrder, isOneValue } from './order.ts'
import { type Piece, readUpdate, GC as STRETCH, type Update } from './pieces.ts'
import { depthInDoc, eachStanding, type Place, placeInDoc } from './place.ts'
import { Runs } from './runs.ts'
import { continues, isHeld } from './same.ts'

export { CrowdedError } from './crowd-allowance.ts'

/** What an update would do to a document. */
export interface Inspection {
  /** Whether it holds anything the document doesn't have yet. */
  readonly isNews: boolean
  /** Whether all it builds upon is known, so that it can be applied whole. */
  readonly isComplete: boolean
  /**
   * Whether the document holds something else under clocks that the update tells of: another took
   * them first, so what the sender wrote there is not kept, however known it looks. Or something in it
   * would come to stand at different spots on different devices.
   */
  readonly differs: boolean
  readonly touches: readonly Place[]
  /** The Yjs clients under whose ids it inserts something new. */
  readonly authors: ReadonlySet<number>
}

const NOBODY: ReadonlySet<number> = new Set()

/**
 * Looks at an update before it is applied. Content that is known already counts as
 * untouched, so that a full re-send is never an offence. Throws a `CrowdedError` when there is no
 * time for it now, and another when the bytes can't be read or can't come from a writer of boards.
 */
export function inspect(doc: Y.Doc, bytes: Uint8Array): Inspection {
  return inspectRead(doc, readUpdate(bytes))
}

/**
 * Looks at an update that is read already (see `inspect`). Throws a `CrowdedError`, or another.
 *
 * @param takenBack what each piece's own update deletes: all deletions, unless it is several updates.
 */
export function inspectRead(
  doc: Y.Doc,
  update: ReadUpdate,
  takenBack = update.deletions,
): Inspection {
  return new Look(doc, update, takenBack).result()
}

type ReadUpdate = Pick<Update, 'runs' | 'deletions'>

/** One look at one update. */
class Look {
  readonly #doc: Y.Doc
  readonly #runs: Runs
  readonly #crowd: Crowd
  readonly #takenBack: Update['deletions']
  #isNews = false
  #isComplete = true
  #differs = false
  readonly #touches: Place[] = []
  #last: Place | null = null
  /** The keys touched, by root. */
  readonly #seen = new Map<string, Set<string | null>>()
  #authors: Set<number> | null = null

  constructor(doc: Y.Doc, { runs, deletions }: ReadUpdate, takenBack: Update['deletions']) {
    this.#doc = doc
    this.#crowd = new Crowd(doc)
    this.#takenBack = takenBack
    this.#runs = new Runs(doc, runs)
    // In the order in which Yjs could apply them; what has no turn waits for something unknown.
    this.#runs.inTurn((piece, from) => this.#see(piece, from))
    this.#crowd.finish()
    this.#runs.leftOver((piece) => {
      this.#isNews = true
      this.#isComplete = false
      if (piece.root !== null) this.#touch({ root: piece.root, key: piece.key })
    })
    for (const [client, ranges] of deletions) {
      const end = this.#runs.endOf(client)
      for (const { clock, length } of ranges) {
        const to = clock + length
        if (to > end) {
          this.#isNews = true
          this.#isComplete = false
        }
        eachStanding(doc, { client, from: clock, to }, (item) => {
          this.#isNews = true
          this.#touch(placeInDoc(doc, item))
        })
      }
    }
  }

  result(): Inspection {
    return {
      isNews: this.#isNews,
      isComplete: this.#isComplete,
      differs: this.#differs,
      touches: this.#touches,
      authors: this.#authors ?? NOBODY,
    }
  }

  /** @param from the first clock of the piece that the document doesn't have, or its end. */
  #see(piece: Piece, from: number): void {
    const isKnown = from === piece.clock + piece.length
    if (from > piece.clock && !isHeld(this.#doc, piece)) this.#differs = true
    if (piece.kind !== STRETCH) this.#settle(piece)
    if (isKnown) {
      // Yjs makes a root of every name it reads, even beside what it knows.
      if (piece.root !== null && !this.#doc.share.has(piece.root)) this.#mismatch()
      return
    }
    if (piece.kind !== STRETCH && piece.place !== null) {
      this.#checkOrder(piece, from)
      this.#crowd.add(piece, from)
    }
    this.#isNews = true
    this.#authors ??= new Set()
    this.#authors.add(piece.client)
    this.#touch(piece.place)
    if (from > piece.clock && piece.kind !== STRETCH && !continues(this.#doc, piece, from)) {
      this.#mismatch()
    }
  }

  /** It builds on something else than the document has, and must not be applied. */
  #mismatch(): void {
    this.#differs = true
    this.#isComplete = false
  }

  /** Finds the place of a piece whose neighbours and parent are all known. */
  #settle(piece: Piece): void {
    if (piece.root !== null) {
      piece.place = { root: piece.root, key: piece.key }
      piece.depth = 1
      piece.under = piece.key
      piece.list = this.#crowd.listIn(this.#doc.share.get(piece.root) ?? piece.root, piece.key)
      return
    }
    const { parentClient, parentClock, originClient, originClock, rightClient, rightClock } = piece
    if (parentClient >= 0) {
      this.#share(piece, parentClient, parentClock, 1)
      piece.under = piece.key
    } else {
      if (rightClient >= 0) {
        piece.right = this.#share(piece, rightClient, rightClock, 0)
        piece.before = piece.right instanceof Y.Item ? piece.right : (piece.right?.before ?? null)
      }
      const { place: right, list } = piece
      if (originClient >= 0) {
        piece.origin = this.#share(piece, originClient, originClock, 0)
      }
      // Beside something collected, an item is collected too.
      if (rightClient >= 0 && right === null) piece.place = null
      else if (rightClient >= 0 && piece.place !== null && piece.list !== list) {
        throw new Error('Its neighbours stand apart.')
      }
      // A field's next value comes behind the last one; put before it, replicas would disagree.
      if (rightClient >= 0 && piece.under !== null) throw new Error('A value comes before another.')
    }
    if (piece.depth > LIMITS.depth) throw new Error('It nests deeper than a board.')
  }

  /** Sees to it that devices can't come to disagree about what stands before what. */
  #checkOrder(piece: Piece, from: number): void {
    const { clock, right, under } = piece
    if (under !== null && !isOneValue(piece, from, this.#takenBack)) {
      throw new Error('It is several values of one key.')
    }
    // The rest of something known stands where that does.
    if (right !== null && from === clock && !this.#isInOrder(piece, right)) this.#mismatch()
  }

  #isInOrder(piece: Piece, right: Known): boolean {
    return isInOrder(piece, right, (client, clock) => {
      this.#crowd.look()
      return this.#runs.at(client, clock) ?? itemAt(this.#doc, client, clock)
    })
  }

  /** Gives a piece the place of another, or one some levels below it; says which that is. */
  #share(piece: Piece, client: number, clock: number, below: number): Known | null {
    const own = this.#runs.at(client, clock)
    if (own !== null) {
      piece.place = own.place
      piece.depth = own.depth + below
      piece.under = own.under
      piece.list = below > 0 ? this.#crowd.listIn(own, piece.key) : own.list
      return own
    }
    const item = itemAt(this.#doc, client, clock)
    piece.place = item && placeInDoc(this.#doc, item)
    piece.depth = item ? depthInDoc(item) + below : 0
    piece.under = item?.parentSub ?? null
    piece.list = item && this.#crowd.listBy(item, below > 0 ? piece.key : undefined)
    return item
  }

  #touch(place: Place | null): void {
    const last = this.#last
    if (place === null || place === last) return
    const { root, key } = place
    if (last?.root === root && last.key === key) return
    this.#last = place
    let seen = this.#seen.get(root)
    if (seen === undefined) {
      seen = new Set()
      this.#seen.set(root, seen)
    }
    if (seen.has(key)) return
    seen.add(key)
    this.#touches.push(place)
  }
}

function itemAt(doc: Y.Doc, client: number, clock: number): Y.Item | null {
  const struct: unknown = Y.getItem(doc.store, Y.createID(client, clock))
  return struct instanceof Y.Item ? struct : null
}

/** Whether a role may write in all these places. */
export function mayTouch(role: Role, touches: readonly Place[]): boolean {
  return touches.every((place) => mayTouchPlace(role, place))
}

function mayTouchPlace(role: Role, { root, key }: Place): boolean {
  // The roots of a board are maps; what stands there without a key is no entry of theirs.
  if (key === null) return false
  switch (ROOTS.find((known) => known === root)) {
    case undefined:
      return false
    case 'about':
      return role === 'facilitator'
    case 'stage':
      // Closing makes a record; only the server can do both.
      return role === 'facilitator' && key !== 'closed'
    case 'notes':
    case 'patterns':
    case 'predictions':
    case 'theories':
    case 'next':
    case 'votes':
      return role !== 'viewer'
  }
}
