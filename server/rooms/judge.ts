import * as Y from 'yjs'
import type { Role } from '../../shared/access.ts'
import type { BoardDoc } from '../../shared/board/doc.ts'
import { LIMITS } from '../../shared/limits.ts'
import type { NackReason } from '../../shared/wire/messages.ts'
import { CrowdedError, inspect, inspectRead, mayTouch } from '../sync/inspect.ts'
import type { Strokes } from '../sync/strokes.ts'

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

/** Who may write as whom. */
export interface Rights {
  /** Those who spoilt the document: they are passed over. */
  readonly banned: ReadonlySet<Change['from']>
  /** Whether a Yjs client id belongs to another device: nobody writes in another's name. */
  readonly isAnothers: (client: number, from: Change['from']) => boolean
  /** Whether each change is applied by itself, so that one which spoils the document is found out. */
  readonly isOneByOne: boolean
}

/** More than this is not looked through for one who may not write: reading costs all others time. */
const UNREAD_BYTES = 65_536

/** How many whole answers are remembered: each may be as large as an update. */
const REMEMBERED = 4

/** To measure a full board takes a third of a second: a twentieth of everybody's time at most. */
const REST_PER_MEASURING = 20

const NOTHING_TAKEN_BACK = new Map<never, never>()

export const TAKEN: Verdict = { is: 'taken' }

/** Decides what may change a board's document. */
export class Judge {
  readonly #board: BoardDoc
  /** Whole answers that held nothing new: what is known once is known for ever. */
  readonly #known: Uint8Array[] = []
  /** An upper bound of the document's size, made exact when it comes near the limit. */
  #bytes: number
  /** Before this it is not measured again (ms). */
  #restsUntil = 0

  /** @param bytes an upper bound of the document's size, as bytes on the wire. */
  constructor(board: BoardDoc, bytes: number) {
    this.#board = board
    this.#bytes = bytes
  }

  /** How much memory the document may take at most, as bytes on the wire. */
  get bytes(): number {
    return this.#bytes
  }

  get isClosed(): boolean {
    return (this.#board.roots.stage.get('closed') ?? null) !== null
  }

  /** Whether the facilitator keeps everybody else from writing. */
  get isLocked(): boolean {
    return this.#board.roots.stage.get('locked') === true
  }

  /** What becomes of one change, as the document is now. */
  judge({ from, update, part }: Change, { isAnothers }: Rights): Verdict {
    const limit = part === 'update' ? LIMITS.updateBytes : LIMITS.boardBytes
    if (update.length > limit) return { is: 'refused', reason: 'too-large' }
    const { isClosed } = this
    if (update.length > UNREAD_BYTES && (from.role === 'viewer' || isClosed)) {
      // An honest device answers with all it knows, which is no offence, and waits for no ack.
      if (part === 'step2') return { is: 'unread' }
      return { is: 'refused', reason: from.role === 'viewer' ? 'viewer' : 'closed' }
    }
    if (part === 'step2' && this.#known.some((known) => Buffer.compare(known, update) === 0)) {
      return { is: 'known' }
    }
    let found: ReturnType<typeof inspect>
    try {
      found = inspect(this.#board.doc, update)
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
    return TAKEN
  }

  /** Whether strokes of one role may all be taken; if not, each must be judged by itself. */
  mayTakeAll(role: Role, strokes: Strokes): boolean {
    const isHeldBack = this.isLocked && role !== 'facilitator'
    if (role === 'viewer' || this.isClosed || isHeldBack) return false
    if (!this.#hasRoomFor(strokes.bytes)) return false
    try {
      // Which of them takes back what is not told: who does so in one stroke is judged alone.
      const found = inspectRead(this.#board.doc, strokes.read(), NOTHING_TAKEN_BACK)
      return found.isComplete && !found.differs && mayTouch(role, found.touches)
    } catch {
      // Whose it is shows when each is judged by itself.
      return false
    }
  }

  /** Takes note of what was taken. */
  took(bytes: number): void {
    this.#bytes += bytes
  }

  /** A whole room comes back with one answer: it is read once. */
  #remember(update: Uint8Array): void {
    this.#known.push(update.slice())
    if (this.#known.length > REMEMBERED) this.#known.shift()
  }

  #hasRoomFor(bytes: number): boolean {
    if (this.#bytes + bytes <= LIMITS.boardBytes) return true
    this.#measure()
    return this.#bytes + bytes <= LIMITS.boardBytes
  }

  /** Makes the size exact, unless it was a moment ago: what is nearly full counts as full then. */
  #measure(): void {
    const began = performance.now()
    if (began < this.#restsUntil) return
    this.#bytes = Y.encodeStateAsUpdate(this.#board.doc).length
    const ended = performance.now()
    this.#restsUntil = ended + REST_PER_MEASURING * (ended - began)
  }
}
