import * as Y from 'yjs'
import { LIMITS } from '../limits.ts'
import { namelessWords } from '../wording/own-words.ts'
import { copy, copyMap, inWords, plain, sorted } from './copy.ts'
import { type BoardDoc, type Entry, openBoard, ROOTS, type RootName } from './doc.ts'

/** The client id of packed boards: nobody's, so that a record names no device. */
const PACK_CLIENT = 1

/**
 * A board as a file keeps it: everything that stands on it, written anew by nobody. History, what
 * was deleted, devices and the closing itself are left behind; unknown fields are kept. The same
 * board gives the same bytes, whatever way it came about.
 *
 * @returns a Yjs update (V1), to be read by `unpackBoard`. V2 is run-length coded: a few bytes from
 * outside may stand for more than there is memory.
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
  const bytes = Y.encodeStateAsUpdate(packed)
  packed.destroy()
  return bytes
}

/** These bytes hold no board. */
class UnreadableBoardError extends Error {
  constructor(cause: unknown) {
    super('These bytes hold no board.', { cause })
    this.name = 'UnreadableBoardError'
  }
}

/**
 * The state (Yjs update V1) a new round begins with when it is opened from packed bytes. Throws an
 * `UnreadableBoardError`.
 */
export function unpackBoard(packed: Uint8Array): Uint8Array {
  const doc = new Y.Doc()
  try {
    const { structs } = Y.decodeUpdate(packed)
    if (structs.some((struct) => !(struct instanceof Y.Item))) throw new Error('It has holes.')
    // The second format begins as an empty board would, and goes on.
    if (structs.length === 0 && packed.length > 2) throw new Error('It is of another format.')
    Y.applyUpdate(doc, packed)
    return Y.encodeStateAsUpdate(doc)
  } catch (error) {
    throw new UnreadableBoardError(error)
  } finally {
    doc.destroy()
  }
}

function nameless(name: RootName, root: Entry): [string, unknown][] {
  const entries = sorted(root)
  switch (name) {
    case 'stage':
      return entries.filter(([key]) => key !== 'closed').map(copied)
    case 'about':
      return entries.map(([key, value]) => [
        key,
        copy(key === 'wording' ? namelessWords(value) : value),
      ])
    case 'notes':
      return entries.map(([id, note]) => [
        id,
        note instanceof Y.Map ? copyMap(note, LIMITS.depth, 'by') : copy(note),
      ])
    case 'votes':
      // Voters are told apart, not named: what they chose decides their numbers.
      return entries
        .map(([, votes]) => ({ votes, chose: choiceOf(votes) }))
        .sort((a, b) => (a.chose < b.chose ? -1 : 1))
        .map(({ votes }, index) => [`voter-${index + 1}`, copy(votes)])
    default:
      return entries.map(copied)
  }
}

function copied([key, value]: [string, unknown]): [string, unknown] {
  return [key, copy(value)]
}

/** What somebody voted, as text to sort by. */
function choiceOf(votes: unknown): string {
  const held = votes instanceof Y.Map ? Object.fromEntries(sorted(votes)) : votes
  return inWords(plain(held, LIMITS.depth))
}
