import * as Y from 'yjs'
import { type BoardDoc, openBoard } from '../../shared/board/doc.ts'
import type { BoardState } from '../../shared/wire/messages.ts'
import { inspect } from '../sync/inspect.ts'
import { Strokes } from '../sync/strokes.ts'
import { step1Frame, step2Frame } from './frames.ts'
import { type Change, Judge, type Rights, TAKEN, type Verdict } from './judge.ts'
import { OwnBytesDecoder } from './own-bytes.ts'

/** How much larger a state may be on the wire (V1) than at rest (V2); 22 was measured (docs/decisions/010). */
const AT_MOST_LARGER = 25

export interface Applied {
  /** All of it in one update (Yjs V1), or null when nothing changed. */
  readonly emitted: Uint8Array | null
  readonly verdicts: readonly Verdict[]
}

/** A change that read well and failed in the middle: the document can't be trusted any more. */
export class SpoiltError extends Error {
  /** Which change it was; null when it is one of several that were applied together. */
  readonly culprit: number | null
  constructor(culprit: number | null, cause: unknown) {
    super('An update failed half-way.', { cause })
    this.name = 'SpoiltError'
    this.culprit = culprit
  }
}

/** Throws for a state that no device could have brought to a board. */
export function checkState(state: Uint8Array): void {
  const doc = new Y.Doc()
  inspect(doc, state)
  doc.destroy()
}

/** How many different answers are kept: each may be as large as the board. */
const ANSWERS_KEPT = 4

/** A board's document in memory, which changes by what its judge lets through. */
export class LiveBoard implements Disposable {
  readonly board: BoardDoc
  /** Answers to those who come, until the next change: a whole room comes back with one vector. */
  readonly #answers = new Map<string, Uint8Array>()
  #step1: Uint8Array | null = null
  readonly #judge: Judge

  /** Builds the document from what is kept of it. Throws what can't be read. */
  constructor({ snapshot, tail }: BoardState) {
    const doc = new Y.Doc()
    doc.transact(() => {
      if (snapshot !== null) Y.applyUpdateV2(doc, snapshot)
      for (const update of tail) Y.applyUpdate(doc, update)
    })
    this.board = openBoard(doc)
    const atRest = snapshot?.length ?? 0
    const bytes = tail.reduce((sum, { length }) => sum + length, AT_MOST_LARGER * atRest)
    this.#judge = new Judge(this.board, bytes)
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
    return this.#judge.isClosed
  }

  /** How much memory the document may take at most, as bytes on the wire. */
  get bytes(): number {
    return this.#judge.bytes
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
    const update = this.#collect(() => work(this.board))
    this.#judge.took(update?.length ?? 0)
    return update
  }

  /**
   * Applies what may be applied, in order and in one transaction; each change is judged just
   * before its turn, so that it sees those before it, or together with those it goes on from.
   */
  apply(changes: readonly Change[], rights: Rights): Applied {
    const verdicts: Verdict[] = []
    let culprit: number | null = null
    try {
      const emitted = this.#collect(() => {
        while (verdicts.length < changes.length) {
          culprit = null
          const strokes = rights.isOneByOne ? 1 : this.#takeTogether(changes, verdicts, rights)
          for (let left = strokes; left > 0; left--) {
            culprit = verdicts.length
            verdicts.push(this.#takeAlone(changes[culprit] as Change, rights))
          }
        }
      })
      return { emitted, verdicts }
    } catch (error) {
      throw new SpoiltError(culprit, error)
    }
  }

  [Symbol.dispose](): void {
    this.board.doc.destroy()
  }

  /**
   * Takes the strokes that come next as one, where all of them may be taken. Says how many changes
   * must be judged one by one before the next such attempt.
   */
  #takeTogether(changes: readonly Change[], verdicts: Verdict[], rights: Rights): number {
    const first = changes[verdicts.length] as Change
    const strokes = new Strokes(this.board.doc)
    let count = 0
    for (let at = verdicts.length; at < changes.length; at++, count++) {
      const change = changes[at] as Change
      if (change.from.role !== first.from.role || rights.banned.has(change.from)) break
      if (change.part !== 'update' || !strokes.add(change.update)) break
    }
    if (count < 2) return 1
    for (const [index, author] of strokes.authors.entries()) {
      const { from } = changes[verdicts.length + index] as Change
      if (rights.isAnothers(author, from)) return count
    }
    if (!this.#judge.mayTakeAll(first.from.role, strokes)) return count
    this.#apply(strokes.update(), strokes.bytes)
    for (let left = count; left > 0; left--) verdicts.push(TAKEN)
    return 0
  }

  #takeAlone(change: Change, rights: Rights): Verdict {
    if (rights.banned.has(change.from)) return { is: 'malformed' }
    const verdict = this.#judge.judge(change, rights)
    if (verdict.is !== 'taken') return verdict
    // lib0 checks lengths against all that came with it: Yjs is given nothing of that.
    this.#apply(change.update.slice(), change.update.length)
    return verdict
  }

  #apply(update: Uint8Array, bytes: number): void {
    const { isWhole } = this
    Y.applyUpdateV2(this.board.doc, update, undefined, OwnBytesDecoder)
    this.#judge.took(bytes)
    if (isWhole && !this.isWhole) throw new Error('It left something pending.')
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
