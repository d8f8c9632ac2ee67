import * as Y from 'yjs'
import { GC, type Piece, SKIP } from './pieces.ts'

/** The pieces of one client, and how far they have come. */
interface Run {
  readonly client: number
  readonly pieces: readonly Piece[]
  at: number
  /** The clock up to which document and earlier pieces reach. */
  end: number
  is: 'ready' | 'in-line' | 'stuck'
  /** What its next piece waits for. */
  needs: { readonly client: number; readonly clock: number } | null
}

/**
 * The pieces of an update in an order in which each finds what it builds upon, as Yjs finds it:
 * a piece waits for those of its own client before it, its neighbours and its parent.
 */
export class Runs {
  readonly #doc: Y.Doc
  readonly #runs = new Map<number, Run>()

  constructor(doc: Y.Doc, pieces: ReadonlyMap<number, readonly Piece[]>) {
    this.#doc = doc
    // Yjs begins with the highest; what it costs depends on the order.
    const clients = [...pieces].sort(([one], [other]) => other - one)
    for (const [client, run] of clients) {
      const end = Y.getState(doc.store, client)
      this.#runs.set(client, { client, pieces: run, at: 0, end, is: 'ready', needs: null })
    }
  }

  /** Up to which clock a client is known: in the document, or by the pieces that had their turn. */
  endOf(client: number): number {
    return this.#runs.get(client)?.end ?? Y.getState(this.#doc.store, client)
  }

  /** The piece that holds this moment, where the update brings it; null where the document has it. */
  at(client: number, clock: number): Piece | null {
    if (clock < Y.getState(this.#doc.store, client)) return null
    const pieces = this.#runs.get(client)?.pieces ?? []
    let low = 0
    let high = pieces.length - 1
    while (low <= high) {
      const middle = (low + high) >> 1
      const piece = pieces[middle] as Piece
      if (clock < piece.clock) high = middle - 1
      else if (clock >= piece.clock + piece.length) low = middle + 1
      else return piece
    }
    return null
  }

  /**
   * Gives each piece its turn that can have one, with the first of its clocks that is not known
   * (its end, when all are). Throws for a piece that builds on a later one of its own client.
   */
  inTurn(see: (piece: Piece, from: number) => void): void {
    for (const run of this.#runs.values()) if (run.is === 'ready') this.#follow(run, see)
  }

  /** Calls `found` for each piece that had no turn. */
  leftOver(found: (piece: Piece) => void): void {
    for (const { pieces, at, is } of this.#runs.values()) {
      if (is !== 'stuck') continue
      for (let index = at; index < pieces.length; index++) {
        const piece = pieces[index] as Piece
        if (piece.kind !== SKIP) found(piece)
      }
    }
  }

  /** Goes along a run, and first along those it waits for, just as far as it needs. */
  #follow(first: Run, see: (piece: Piece, from: number) => void): void {
    const line = [first]
    first.is = 'in-line'
    for (let run = line.at(-1); run !== undefined; run = line.at(-1)) {
      this.#advance(run, see)
      const before = line.at(-2)
      const isEnough = before?.needs != null && before.needs.clock < run.end
      if (run.needs === null || isEnough) {
        run.is = run.at < run.pieces.length ? 'ready' : 'in-line'
        line.pop()
        continue
      }
      const other = this.#runs.get(run.needs.client)
      if (other?.is !== 'ready') {
        for (const waiting of line) waiting.is = 'stuck'
        return
      }
      other.is = 'in-line'
      line.push(other)
    }
  }

  #advance(run: Run, see: (piece: Piece, from: number) => void): void {
    run.needs = null
    for (; run.at < run.pieces.length; run.at++) {
      const piece = run.pieces[run.at] as Piece
      if (piece.kind === SKIP) continue
      if (piece.clock > run.end) {
        run.needs = { client: run.client, clock: piece.clock - 1 }
        return
      }
      if (piece.kind !== GC && !this.#findsAll(run, piece)) return
      const end = piece.clock + piece.length
      see(piece, Math.min(end, Math.max(piece.clock, run.end)))
      if (end > run.end) run.end = end
    }
  }

  #findsAll(run: Run, piece: Piece): boolean {
    return (
      this.#finds(run, piece, piece.originClient, piece.originClock) &&
      this.#finds(run, piece, piece.rightClient, piece.rightClock) &&
      this.#finds(run, piece, piece.parentClient, piece.parentClock)
    )
  }

  #finds(run: Run, piece: Piece, client: number, clock: number): boolean {
    if (client < 0) return true
    if (client === run.client) {
      if (clock < piece.clock) return true
      throw new Error('A piece builds on a later one.')
    }
    if (clock < this.endOf(client)) return true
    run.needs = { client, clock }
    return false
  }
}
