import * as Y from 'yjs'
import type { Role } from '../../shared/access.ts'
import { ROOTS } from '../../shared/board/doc.ts'
import { LIMITS } from '../../shared/limits.ts'
import { checkShape, checkValues } from './shape.ts'

type Struct = Y.Item | Y.GC | Y.Skip
/** A top-level entry of a root: what an update touches, however deep inside. */
interface Place {
  readonly root: string
  readonly key: string | null
}

/** What an update would do to a document. */
export interface Inspection {
  /** Whether it holds anything the document doesn't have yet. */
  readonly isNews: boolean
  /** Whether all it builds upon is known, so that it can be applied whole. */
  readonly isComplete: boolean
  readonly touches: readonly Place[]
}

/**
 * Looks at an update before it is applied (SYNC.md 4.3). Content that is known already counts as
 * untouched, so that a full re-send is never an offence. Throws when the bytes can't be read.
 */
export function inspect(doc: Y.Doc, update: Uint8Array): Inspection {
  const { structs, ds } = Y.decodeUpdate(update)
  checkShape(structs, ds)
  const own = byClient(structs)
  const placeOf = placesIn(doc, own)
  const touches = new Map<string, Place>()
  let isNews = false
  let isComplete = true

  function touch(place: Place | null): void {
    isNews = true
    if (place !== null) touches.set(`${place.root}\n${place.key}`, place)
  }

  const ends = new Map<number, number>()
  for (const [client, run] of own) {
    let end = Y.getState(doc.store, client)
    for (const struct of run) {
      if (struct instanceof Y.Skip || endOf(struct) <= end) continue
      isNews = true
      if (struct.id.clock > end) isComplete = false
      end = endOf(struct)
      checkValues(struct)
      const place = placeOf(struct)
      if (place === 'unknown') isComplete = false
      else touch(place)
    }
    ends.set(client, end)
  }

  for (const [client, ranges] of ds.clients) {
    const end = ends.get(client) ?? Y.getState(doc.store, client)
    for (const { clock, len } of ranges) {
      if (clock + len > end) {
        isNews = true
        isComplete = false
      }
      for (const item of standing(doc, client, clock, clock + len)) touch(placeInDoc(doc, item))
    }
  }
  return { isNews, isComplete, touches: [...touches.values()] }
}

/** Whether a role may write in all these places. */
export function mayTouch(role: Role, touches: readonly Place[]): boolean {
  return touches.every((place) => mayTouchPlace(role, place))
}

function mayTouchPlace(role: Role, { root, key }: Place): boolean {
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

function byClient(structs: readonly Struct[]): Map<number, Struct[]> {
  const runs = new Map<number, Struct[]>()
  let last: Struct | null = null
  for (const struct of structs) {
    const { client, clock } = struct.id
    const run = runs.get(client)
    // Yjs writes each client once; of two runs the apply would silently take the later one.
    if (run !== undefined && (last?.id.client !== client || endOf(last) !== clock)) {
      throw new Error('A client appears twice in one update.')
    }
    if (run === undefined) runs.set(client, [struct])
    else run.push(struct)
    last = struct
  }
  return runs
}

/** Where structs of an update belong: null for what leaves no trace, 'unknown' for a gap. */
function placesIn(doc: Y.Doc, own: ReadonlyMap<number, readonly Struct[]>) {
  const known = new Map<Struct, Place | null | 'unknown'>()
  const depths = new Map<Struct, number>()

  function structAt(id: Y.ID): Struct | 'unknown' {
    if (id.clock < Y.getState(doc.store, id.client)) return Y.getItem(doc.store, id)
    const found = ownAt(own.get(id.client) ?? [], id.clock)
    return found === undefined || found instanceof Y.Skip ? 'unknown' : found
  }

  /** The struct whose place this one shares, or its place outright. */
  function next(struct: Struct): Struct | Place | null | 'unknown' {
    if (!(struct instanceof Y.Item)) return null
    const neighbours: Struct[] = []
    for (const id of [struct.origin, struct.rightOrigin]) {
      if (id === null) continue
      const neighbour = structAt(id)
      if (neighbour === 'unknown') return 'unknown'
      // Beside something collected, an item is collected too.
      if (!(neighbour instanceof Y.Item)) return null
      neighbours.push(neighbour)
    }
    // decodeUpdate leaves a root's name or a parent's id where an integrated item has the type.
    const parent: unknown = struct.parent
    if (typeof parent === 'string') return { root: parent, key: struct.parentSub }
    if (parent instanceof Y.ID) return structAt(parent)
    return neighbours[0] ?? null
  }

  return (start: Struct): Place | null | 'unknown' => {
    const path: Struct[] = []
    let at = start
    let found: Place | null | 'unknown'
    let depth = 0
    for (;;) {
      const before = known.get(at)
      if (before !== undefined) {
        found = before
        depth = depths.get(at) ?? 0
        break
      }
      if (at instanceof Y.Item && at.parent instanceof Y.AbstractType) {
        depth = depthInDoc(at)
        found = placeInDoc(doc, at)
        break
      }
      // Set on the way in, so that a chain that bites its tail ends as unknown.
      known.set(at, 'unknown')
      path.push(at)
      const step = next(at)
      if (step === null || step === 'unknown' || !isStruct(step)) {
        found = step
        break
      }
      at = step
    }
    for (const struct of path.reverse()) {
      known.set(struct, found)
      // Beside its neighbour, or one level below the item that holds its parent.
      if (struct instanceof Y.Item && struct.parent !== null) depth++
      if (depth > LIMITS.depth) throw new Error('It nests deeper than a board.')
      depths.set(struct, depth)
    }
    return found
  }
}

function placeInDoc(doc: Y.Doc, item: Y.Item): Place | null {
  for (let at: Y.Item | null = item; at !== null; ) {
    const parent: unknown = at.parent
    if (!(parent instanceof Y.AbstractType)) return null
    if (parent._item === null) {
      for (const [root, type] of doc.share) if (type === parent) return { root, key: at.parentSub }
      return null
    }
    at = parent._item
  }
  return null
}

function depthInDoc(item: Y.Item): number {
  let depth = 0
  for (let at: Y.Item | null = item; at !== null; depth++) {
    const parent: unknown = at.parent
    at = parent instanceof Y.AbstractType ? parent._item : null
  }
  return depth
}

/** The items of a range that are not deleted yet. */
function* standing(doc: Y.Doc, client: number, from: number, to: number): Generator<Y.Item> {
  const structs = doc.store.clients.get(client)
  if (structs === undefined || from >= Y.getState(doc.store, client)) return
  for (let index = Y.findIndexSS(structs, from); index < structs.length; index++) {
    const struct = structs[index] as Y.Item | Y.GC
    if (struct.id.clock >= to) return
    if (struct instanceof Y.Item && !struct.deleted) yield struct
  }
}

function ownAt(run: readonly Struct[], clock: number): Struct | undefined {
  let low = 0
  let high = run.length - 1
  while (low <= high) {
    const middle = (low + high) >> 1
    const struct = run[middle] as Struct
    if (clock < struct.id.clock) high = middle - 1
    else if (clock >= endOf(struct)) low = middle + 1
    else return struct
  }
  return undefined
}

function isStruct(value: Struct | Place): value is Struct {
  return value instanceof Y.Item || value instanceof Y.GC || value instanceof Y.Skip
}

function endOf({ id, length }: Struct): number {
  return id.clock + length
}
