import * as decoding from 'lib0/decoding'
import type * as Y from 'yjs'
import { LIMITS } from '../../shared/limits.ts'
import type { Known, List, Spot } from './crowd.ts'
import type { Place } from './place.ts'
import { checkDepth, checkRanges } from './shape.ts'

// Reads an update (Yjs V1) without building a document's items from it: about a third of the work,
// and a piece that is refused has not cost a document of its own (`ContentDoc`) or millions of
// items. What is read here and what Yjs reads when it applies must be the same; inspect.test.ts
// compares the two.

export const GC = 0
export const DELETED = 1
const JSON_VALUES = 2
const BINARY = 3
const STRING = 4
const FORMAT = 6
const TYPE = 7
const ANY = 8
export const SKIP = 10

const HAS_ORIGIN = 0x80
const HAS_RIGHT_ORIGIN = 0x40
const HAS_KEY = 0x20
const KIND = 0x1f

/** Y.Array, Y.Map and Y.Text; the others are trees of XML. */
const TYPES_OF_BOARDS = 3

/** One struct of an update: something inserted, or a stretch that is gone or left out. */
export interface Piece {
  readonly client: number
  readonly clock: number
  readonly length: number
  readonly kind: number
  /** Client and clock of the neighbours it was put between; client -1: none. */
  readonly originClient: number
  readonly originClock: number
  readonly rightClient: number
  readonly rightClock: number
  /** The name of the root it stands in, or the item that holds its parent. */
  readonly root: string | null
  readonly parentClient: number
  readonly parentClock: number
  readonly key: string | null
  /** What it holds, as Yjs holds it. */
  readonly content: unknown
  /** Set when its turn comes (inspect.ts); null for what leaves no trace. */
  place: Place | null
  /** Levels below the root, from 1; set with the place. */
  depth: number
  /** The key of its parent under which it stands, if any: its own or its neighbour's; set with the place. */
  under: string | null
  /** What it is put in order with; set with the place. */
  list: List | null
  /** What it is put behind; set with the place. */
  origin: Known | null
  /** What it is put before; set with the place. */
  right: Known | null
  /** The new pieces behind its end; set by crowd.ts. */
  behind: Spot | null
  /** The new piece that stands behind it; set by crowd.ts. */
  next: Piece | null
  /** The first thing of the document that it must stand before; set with the place. */
  before: Y.Item | null
}

export interface Range {
  readonly clock: number
  readonly length: number
}

export interface Update {
  /** By client, in the order of their clocks, without overlap. */
  readonly runs: ReadonlyMap<number, readonly Piece[]>
  readonly deletions: ReadonlyMap<number, readonly Range[]>
  readonly pieces: number
  /** Where the pieces of its last run begin and end (bytes from its start). */
  readonly lastRun: { readonly from: number; readonly to: number }
}

/** Reads an update. Throws when it can't be read, or holds what no honest writer of boards sends. */
export function readUpdate(bytes: Uint8Array): Update {
  const decoder = decoding.createDecoder(bytes)
  const runs = new Map<number, readonly Piece[]>()
  let pieces = 0
  let claimed = 0
  let from = 0
  for (let left = decoding.readVarUint(decoder); left > 0; left--) {
    const count = decoding.readVarUint(decoder)
    const client = decoding.readVarUint(decoder)
    let clock = decoding.readVarUint(decoder)
    from = decoder.pos
    // Yjs writes each client once; of two runs the apply would silently take the later one.
    if (runs.has(client) || count === 0) throw new Error('A client has no run, or two.')
    pieces += count
    if (pieces > LIMITS.structsPerUpdate) throw new Error('It has too many pieces.')
    const run: Piece[] = []
    for (let index = 0; index < count; index++) {
      const piece = readPiece(decoder, client, clock)
      // Nothing of no length is ever written, and nobody would notice it being applied.
      if (piece.length === 0) throw new Error('A piece has no length.')
      claimed += piece.length
      // A piece that says only how long it is costs five bytes, whatever it says.
      if (claimed > LIMITS.boardBytes) throw new Error('It claims to be longer than a board.')
      clock += piece.length
      run.push(piece)
    }
    runs.set(client, run)
  }
  const lastRun = { from, to: decoder.pos }
  const deletions = readDeletions(decoder)
  // lib0 checks lengths against the bytes beneath, where other people's frames lie as well.
  if (decoder.pos > bytes.length) throw new Error('An update ends too early.')
  return { runs, deletions, pieces, lastRun }
}

function readPiece(decoder: decoding.Decoder, client: number, clock: number): Piece {
  const info = decoding.readUint8(decoder)
  const kind = info & KIND
  let originClient = -1
  let originClock = 0
  let rightClient = -1
  let rightClock = 0
  let root: string | null = null
  let parentClient = -1
  let parentClock = 0
  let key: string | null = null
  let length = 0
  let content: unknown = null
  if (kind === GC || kind === SKIP) {
    // Yjs has two readers, and they differ about a skip with flags.
    if (kind === SKIP && info !== SKIP) throw new Error('A stretch left out has neighbours.')
    length = decoding.readVarUint(decoder)
  } else {
    if (info & HAS_ORIGIN) {
      originClient = decoding.readVarUint(decoder)
      originClock = decoding.readVarUint(decoder)
    }
    if (info & HAS_RIGHT_ORIGIN) {
      rightClient = decoding.readVarUint(decoder)
      rightClock = decoding.readVarUint(decoder)
    }
    // Beside a neighbour it has the neighbour's parent, so none is written.
    if ((info & (HAS_ORIGIN | HAS_RIGHT_ORIGIN)) === 0) {
      if (decoding.readVarUint(decoder) === 1) root = decoding.readVarString(decoder)
      else {
        parentClient = decoding.readVarUint(decoder)
        parentClock = decoding.readVarUint(decoder)
      }
      if (info & HAS_KEY) key = decoding.readVarString(decoder)
    }
    content = readContent(decoder, kind)
    length = lengthOf(kind, content)
  }
  return {
    client,
    clock,
    length,
    kind,
    originClient,
    originClock,
    rightClient,
    rightClock,
    root,
    parentClient,
    parentClock,
    key,
    content,
    place: null,
    depth: 0,
    under: null,
    list: null,
    origin: null,
    right: null,
    behind: null,
    before: null,
    next: null,
  }
}

function readContent(decoder: decoding.Decoder, kind: number): unknown {
  switch (kind) {
    case DELETED:
      return decoding.readVarUint(decoder)
    case JSON_VALUES:
      return readMany(decoder, readJson)
    case BINARY:
      return decoding.readVarUint8Array(decoder)
    case STRING:
      return decoding.readVarString(decoder)
    case FORMAT:
      return [decoding.readVarString(decoder), readPlain(decoder)]
    case TYPE:
      return readType(decoder)
    case ANY:
      return readMany(decoder, decoding.readAny)
    default:
      // Embeds would make the places in a text differ from those in its string; documents in
      // documents are held in memory whole, and nobody reads them.
      throw new Error('It holds what no board holds.')
  }
}

function lengthOf(kind: number, content: unknown): number {
  switch (kind) {
    case DELETED:
      return content as number
    case STRING:
      return (content as string).length
    case JSON_VALUES:
    case ANY:
      return (content as readonly unknown[]).length
    default:
      return 1
  }
}

function readMany(decoder: decoding.Decoder, read: (decoder: decoding.Decoder) => unknown) {
  const values: unknown[] = []
  for (let left = decoding.readVarUint(decoder); left > 0; left--) values.push(read(decoder))
  checkDepth(values, LIMITS.depth + 1)
  return values
}

function readJson(decoder: decoding.Decoder): unknown {
  const text = decoding.readVarString(decoder)
  return text === 'undefined' ? undefined : JSON.parse(text)
}

function readPlain(decoder: decoding.Decoder): unknown {
  const value: unknown = JSON.parse(decoding.readVarString(decoder))
  checkDepth(value, LIMITS.depth)
  return value
}

function readType(decoder: decoding.Decoder): number {
  const type = decoding.readVarUint(decoder)
  if (type >= TYPES_OF_BOARDS) throw new Error('It holds what no board holds.')
  return type
}

const NO_DELETIONS: ReadonlyMap<number, readonly Range[]> = new Map()

function readDeletions(decoder: decoding.Decoder): ReadonlyMap<number, readonly Range[]> {
  let left = decoding.readVarUint(decoder)
  if (left === 0) return NO_DELETIONS
  const deletions = new Map<number, readonly Range[]>()
  let total = 0
  for (; left > 0; left--) {
    const client = decoding.readVarUint(decoder)
    const count = decoding.readVarUint(decoder)
    total += count
    if (total > LIMITS.structsPerUpdate) throw new Error('It has too many pieces.')
    if (deletions.has(client)) throw new Error('A client has deletions twice.')
    const ranges: Range[] = []
    for (let index = 0; index < count; index++) {
      const clock = decoding.readVarUint(decoder)
      ranges.push({ clock, length: decoding.readVarUint(decoder) })
    }
    checkRanges(ranges)
    deletions.set(client, ranges)
  }
  return deletions
}
