import * as Y from 'yjs'
import type { Role } from '../../shared/access.ts'
import { type BoardDoc, openBoard } from '../../shared/board/doc.ts'
import { LIMITS } from '../../shared/limits.ts'
import type { BoardState, NackReason } from '../../shared/wire/messages.ts'
import { CrowdedError, inspect, mayTouch } from '../sync/inspect.ts'
import { step1Frame, step2Frame } from './frames.ts'

/** What somebody wants to change: bytes from outside. */
export interface Change {
  readonly from: { readonly role: Role; readonly secret: string | null }
  readonly update: Uint8Array
  /** A stroke of work, or all that a device did while it was away. */
  readonly part: 'update' | 'step2'
}

/** What became of a change. */
export type Verdict =
  | { readonly is: 'taken' }
  /** It held nothing new. */
  | { readonly is: 'known' }
  /** It builds on something that is not here: not applied, to be asked for again. */
  | { readonly is: 'gap' }
  | { readonly is: 'refused'; readonly reason: NackReason }
  /** Too much to look through for one who may not write anyway. */
  | { readonly is: 'unread' }
  | { readonly is: 'malformed' }
  /** It would keep everybody waiting: later there may be time for it. */
  | { readonly is: 'crowded' }

export interface Applied {
  /** All of it in one update (Yjs V1), or null when nothing changed. */
  readonly emitted: Uint8Array | null
  readonly verdicts: readonly Verdict[]
}

/** Who may write as whom. */
export interface Rights {
  /** Those who spoilt the document: they are passed over. */
  readonly banned: ReadonlySet<Change['from']>
  /** Whether a Yjs client id belongs to another device: nobody writes in another's name. */
  readonly isAnothers: (client: number, from: Change['from']) => boolean
}

/** A change that read well and failed in the middle: the document can't be trusted any more. */
export class SpoiltError extends Error {
  readonly culprit: number
  constructor(culprit: number, cause: unknown) {
    super('An update failed half-way.', { cause })
    this.name = 'SpoiltError'
    this.culprit = culprit
  }
}

/** How much larger a state may be on the wire (V1) than at rest (V2); 22 was measured (docs/decisions/010). */
const AT_MOST_LARGER = 25

/** Throws for a state that no device could have brought to a board. */
export function checkState(state: Uint8Array): void {
  const doc = new Y.Doc()
  inspect(doc, state)
  doc.destroy()
}

/** More than this is not looked through for one who may not write: reading costs all others time. */
const UNREAD_BYTES = 65_536

/** How many different answers are kept: each may be as large as the board. */
const ANSWERS_KEPT = 4

/** A board's document in memory, and the judgement of what may change it. */
export class LiveBoard implements Disposable {
  readonly board: BoardDoc
  /** Answers to those who come, until the next change: a whole room comes back with one vector. */
  readonly #answers = new Map<string, Uint8Array>()
  #step1: Uint8Array | null = null
  /** Whole answers that held nothing new: what is known once is known for ever. */
  readonly #known: Uint8Array[] = []
  /** An upper bound of the document's size, made exact when it comes near the limit. */
  #bytes: number

  /** Builds the document from what is kept of it. Throws what can't be read. */
  constructor({ snapshot, tail }: BoardState) {
    const doc = new Y.Doc()
    doc.transact(() => {
      if (snapshot !== null) Y.applyUpdateV2(doc, snapshot)
      for (const update of tail) Y.applyUpdate(doc, update)
    })
    this.board = openBoard(doc)
    const atRest = snapshot?.length ?? 0
    this.#bytes = tail.reduce((sum, { length }) => sum + length, AT_MOST_LARGER * atRest)
  }

  /**
   * Whether nothing is missing in the log. What builds on a missing part waits in the document, and
   * appears when a device that still has the part brings it.
   */
  get isWhole(): boolean {
    const { store } = this.board.doc
    return store.pendingStructs === null && store.pendingDs === null
  }

  get isClosed(): boolean {
    return (this.board.roots.stage.get('closed') ?? null) !== null
  }

  /** Whether the facilitator keeps everybody else from writing. */
  get isLocked(): boolean {
    return this.board.roots.stage.get('locked') === true
  }

  /** What is here, as a state vector. */
  vector(): Uint8Array {
    return Y.encodeStateVector(this.board.doc)
  }

  /** The frame that asks others for what is not here. */
  step1(): Uint8Array {
    this.#step1 ??= step1Frame(this.board.doc)
    return this.#step1
  }

  /** How much memory the document may take at most, as bytes on the wire. */
  get bytes(): number {
    return this.#bytes
  }

  /** The frame with all that one lacks who has what `vector` tells. */
  answer(vector: Uint8Array): Uint8Array {
    const asked = Buffer.from(vector.buffer, vector.byteOffset, vector.length).toString('latin1')
    const known = this.#answers.get(asked)
    if (known !== undefined) return known
    const frame = step2Frame(this.board.doc, vector)
    if (this.#answers.size < ANSWERS_KEPT) this.#answers.set(asked, frame)
    return frame
  }

  /** Does one change of the server itself; gives its update. */
  change(work: (board: BoardDoc) => void): Uint8Array | null {
    return this.#collect(() => work(this.board))
  }

  /**
   * Applies what may be applied, in order and in one transaction; each change is judged just
   * before its turn, so that it sees those before it.
   */
  apply(changes: readonly Change[], rights: Rights): Applied {
    const verdicts: Verdict[] = []
    const { doc } = this.board
    try {
      const emitted = this.#collect(() => {
        for (const change of changes) {
          const verdict = rights.banned.has(change.from)
            ? ({ is: 'malformed' } as const)
            : this.#judge(change, rights)
          verdicts.push(verdict)
          if (verdict.is !== 'taken') continue
          const { isWhole } = this
          Y.applyUpdate(doc, change.update)
          if (isWhole && !this.isWhole) throw new Error('It left something pending.')
        }
      })
      return { emitted, verdicts }
    } catch (error) {
      throw new SpoiltError(verdicts.length - 1, error)
    }
  }

  [Symbol.dispose](): void {
    this.board.doc.destroy()
  }

  #judge({ from, update, part }: Change, { isAnothers }: Rights): Verdict {
    const limit = part === 'update' ? LIMITS.updateBytes : LIMITS.boardBytes
    if (update.length > limit) return { is: 'refused', reason: 'too-large' }
    const { isClosed } = this
    if (update.length > UNREAD_BYTES && (from.role === 'viewer' || isClosed)) {
      // An honest device answers with all it knows, which is no offence, and waits for no ack.
      if (part === 'step2') return { is: 'unread' }
      return { is: 'refused', reason: from.role === 'viewer' ? 'viewer' : 'closed' }
    }
    if (part === 'step2' && this.#known.some((known) => isEqual(known, update))) {
      return { is: 'known' }
    }
    let found: ReturnType<typeof inspect>
    try {
      found = inspect(this.board.doc, update)
    } catch (error) {
      return { is: error instanceof CrowdedError ? 'crowded' : 'malformed' }
    }
    // Another took the clocks under which it was written: it is not here, however known it looks.
    if (found.differs) return { is: 'refused', reason: 'not-allowed' }
    if (!found.isNews) {
      if (part === 'step2' && update.length <= LIMITS.updateBytes) this.#remember(update)
      return { is: 'known' }
    }
    if (from.role === 'viewer') return { is: 'refused', reason: 'viewer' }
    if (isClosed) return { is: 'refused', reason: 'closed' }
    if (this.isLocked && from.role !== 'facilitator') return { is: 'refused', reason: 'locked' }
    if (!mayTouch(from.role, found.touches)) return { is: 'refused', reason: 'not-allowed' }
    if (!found.isComplete) return { is: 'gap' }
    // The other will bring it, or go; until then it would make that one's own work look known.
    for (const author of found.authors) if (isAnothers(author, from)) return { is: 'gap' }
    if (!this.#hasRoomFor(update.length)) return { is: 'refused', reason: 'too-large' }
    this.#bytes += update.length
    return { is: 'taken' }
  }

  /** A whole room comes back with one answer: it is read once. */
  #remember(update: Uint8Array): void {
    this.#known.push(update)
    if (this.#known.length > ANSWERS_KEPT) this.#known.shift()
  }

  #hasRoomFor(bytes: number): boolean {
    if (this.#bytes + bytes <= LIMITS.boardBytes) return true
    this.#bytes = Y.encodeStateAsUpdate(this.board.doc).length
    return this.#bytes + bytes <= LIMITS.boardBytes
  }

  #collect(work: () => void): Uint8Array | null {
    const { doc } = this.board
    let emitted: Uint8Array | null = null
    const take = (update: Uint8Array): void => {
      emitted = update
      this.#answers.clear()
      this.#step1 = null
    }
    doc.on('update', take)
    try {
      doc.transact(work)
    } finally {
      doc.off('update', take)
    }
    return emitted
  }
}

function isEqual(one: Uint8Array, other: Uint8Array): boolean {
  return one.length === other.length && Buffer.compare(one, other) === 0
}
