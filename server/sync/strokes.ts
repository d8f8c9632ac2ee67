import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import { type Piece, type Range, readUpdate, SKIP, type Update } from './pieces.ts'

/** More than this is no stroke of a finger or a key (bytes). */
const STROKE_BYTES = 4_096

/** The strokes of one client, one behind the other. */
interface Run {
  readonly pieces: Piece[]
  /** The pieces as they came. */
  readonly bytes: Uint8Array[]
  end: number
}

/**
 * Updates that came one after the other and read as one: strokes, each with one client's new pieces,
 * which go on where the document or the stroke before ends. What judging and applying cost beside
 * the pieces themselves is paid once for all of them.
 */
export class Strokes {
  readonly #doc: Y.Doc
  readonly #runs = new Map<number, Run>()
  readonly #deletions = new Map<number, Range[]>()
  readonly #authors: number[] = []
  #bytes = 0

  constructor(doc: Y.Doc) {
    this.#doc = doc
  }

  /** Under which client's id each of them was written. */
  get authors(): readonly number[] {
    return this.#authors
  }

  /** How long they are together (bytes). */
  get bytes(): number {
    return this.#bytes
  }

  /** Takes an update behind the others, if it is a stroke that belongs to them. */
  add(update: Uint8Array): boolean {
    if (update.length > STROKE_BYTES) return false
    const stroke = readStroke(update)
    if (stroke === null || !this.#goesOn(stroke)) return false
    const run = this.#runOf(stroke.client)
    for (const piece of stroke.pieces) run.pieces.push(piece)
    run.bytes.push(update.subarray(stroke.from, stroke.to))
    run.end = stroke.end
    for (const [client, ranges] of stroke.deletions) this.#delete(client, ranges)
    this.#authors.push(stroke.client)
    this.#bytes += update.length
    return true
  }

  /** All of them, to be judged. */
  read(): Pick<Update, 'runs' | 'deletions'> {
    const runs = new Map<number, readonly Piece[]>()
    for (const [client, { pieces }] of this.#runs) runs.set(client, pieces)
    return { runs, deletions: this.#deletions }
  }

  /** All of them as one update (Yjs V1). */
  update(): Uint8Array {
    return encoding.encode((encoder) => {
      encoding.writeVarUint(encoder, this.#runs.size)
      for (const [client, { pieces, bytes }] of this.#runs) {
        encoding.writeVarUint(encoder, pieces.length)
        encoding.writeVarUint(encoder, client)
        encoding.writeVarUint(encoder, (pieces[0] as Piece).clock)
        for (const part of bytes) encoding.writeUint8Array(encoder, part)
      }
      encoding.writeVarUint(encoder, this.#deletions.size)
      for (const [client, ranges] of this.#deletions) {
        encoding.writeVarUint(encoder, client)
        encoding.writeVarUint(encoder, ranges.length)
        for (const { clock, length } of ranges) {
          encoding.writeVarUint(encoder, clock)
          encoding.writeVarUint(encoder, length)
        }
      }
    })
  }

  /** Whether it builds on nothing but the document and those before it. */
  #goesOn({ client, clock, end, pieces, deletions }: Stroke): boolean {
    if (clock !== this.#endOf(client)) return false
    const endOf = (of: number): number => (of === client ? end : this.#endOf(of))
    const isKnown = (of: number, moment: number): boolean => of < 0 || moment < endOf(of)
    for (const piece of pieces) {
      if (!isKnown(piece.originClient, piece.originClock)) return false
      if (!isKnown(piece.rightClient, piece.rightClock)) return false
      if (!isKnown(piece.parentClient, piece.parentClock)) return false
    }
    for (const [deleted, ranges] of deletions) {
      for (const range of ranges) if (range.clock + range.length > endOf(deleted)) return false
    }
    return true
  }

  /** Up to which clock a client is known. */
  #endOf(client: number): number {
    return this.#runs.get(client)?.end ?? Y.getState(this.#doc.store, client)
  }

  #runOf(client: number): Run {
    let run = this.#runs.get(client)
    if (run === undefined) {
      run = { pieces: [], bytes: [], end: 0 }
      this.#runs.set(client, run)
    }
    return run
  }

  #delete(client: number, ranges: readonly Range[]): void {
    const known = this.#deletions.get(client)
    if (known === undefined) this.#deletions.set(client, [...ranges])
    else known.push(...ranges)
  }
}

interface Stroke {
  readonly client: number
  readonly clock: number
  readonly end: number
  readonly pieces: readonly Piece[]
  readonly deletions: Update['deletions']
  readonly from: number
  readonly to: number
}

/** The one run of an update; null when it has none or several, leaves something out, or can't be read. */
function readStroke(bytes: Uint8Array): Stroke | null {
  try {
    const { runs, deletions, lastRun } = readUpdate(bytes)
    const [pieces] = runs.values()
    const first = pieces?.[0]
    const last = pieces?.at(-1)
    if (runs.size !== 1 || first === undefined || last === undefined) return null
    if (pieces?.some(({ kind }) => kind === SKIP)) return null
    const { client, clock } = first
    return {
      client,
      clock,
      end: last.clock + last.length,
      pieces: pieces ?? [],
      deletions,
      ...lastRun,
    }
  } catch {
    return null
  }
}
