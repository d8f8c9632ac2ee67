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
      // Voters are told apart, not named: what they chose decides their numbers.
      return entries
        .map(([, votes]) => ({ votes, chose: JSON.stringify(plain(votes)) ?? '' }))
        .sort((a, b) => (a.chose < b.chose ? -1 : 1))
        .map(({ votes }, index) => [`voter-${index + 1}`, copy(votes)])
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
  return plain(value)
}

/** A value with the keys of its objects in order, so that who wrote it first leaves no trace. */
function plain(value: unknown): unknown {
  // Types that no board has, of a foreign writer: what can be read of them is kept.
  if (value instanceof Y.AbstractType) return plain(value.toJSON())
  if (value instanceof Y.Doc) return null
  if (value instanceof Uint8Array) return value
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  const fields = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(fields.map(([key, field]) => [key, plain(field)]))
}

function copyMap(map: Entry, without?: string): Entry {
  const made = new Y.Map<unknown>()
  for (const [key, value] of sorted(map)) if (key !== without) made.set(key, copy(value))
  return made
}

function sorted(map: Entry): [string, unknown][] {
  return [...map.entries()].sort(([a], [b]) => (a < b ? -1 : 1))
}
