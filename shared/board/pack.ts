import * as Y from 'yjs'
import { type BoardDoc, type Entry, openBoard, ROOTS, type RootName } from './doc.ts'

/** The client id of packed boards: nobody's, so that a record names no device. */
const PACK_CLIENT = 1

/**
 * A board as a file keeps it: everything that stands on it, written anew by nobody. History, what
 * was deleted, devices and the closing itself are left behind; unknown fields are kept. The same
 * board gives the same bytes, whatever way it came about.
 *
 * @returns a Yjs update (V2), to be read by `unpackBoard`.
 */
export function packBoard(board: BoardDoc): Uint8Array {
  const packed = new Y.Doc()
  packed.clientID = PACK_CLIENT
  const target = openBoard(packed)
  packed.transact(() => {
    for (const name of ROOTS) {
      for (const [key, value] of nameless(name, board.roots[name])) {
        target.roots[name].set(key, value)
      }
    }
  })
  const bytes = Y.encodeStateAsUpdateV2(packed)
  packed.destroy()
  return bytes
}

/** The state (Yjs update V1) a new round begins with when it is opened from packed bytes. */
export function unpackBoard(packed: Uint8Array): Uint8Array {
  const doc = new Y.Doc()
  Y.applyUpdateV2(doc, packed)
  const state = Y.encodeStateAsUpdate(doc)
  doc.destroy()
  return state
}

function nameless(name: RootName, root: Entry): [string, unknown][] {
  const entries = sorted(root)
  switch (name) {
    case 'stage':
      return entries.filter(([key]) => key !== 'closed').map(copied)
    case 'notes':
      return entries.map(([id, note]) => [
        id,
        note instanceof Y.Map ? copyMap(note, 'by') : copy(note),
      ])
    case 'votes':
      // Voters are told apart, not named: devices become numbers.
      return entries.map(([, votes], index) => [`voter-${index + 1}`, copy(votes)])
    default:
      return entries.map(copied)
  }
}

function copied([key, value]: [string, unknown]): [string, unknown] {
  return [key, copy(value)]
}

function copy(value: unknown): unknown {
  if (value instanceof Y.Map) return copyMap(value)
  if (value instanceof Y.Array) {
    const items = new Y.Array<unknown>()
    items.push(value.toArray().map(copy))
    return items
  }
  if (value instanceof Y.Text) return new Y.Text(value.toString())
  return value
}

function copyMap(map: Entry, without?: string): Entry {
  const made = new Y.Map<unknown>()
  for (const [key, value] of sorted(map)) if (key !== without) made.set(key, copy(value))
  return made
}

function sorted(map: Entry): [string, unknown][] {
  return [...map.entries()].sort(([a], [b]) => (a < b ? -1 : 1))
}
