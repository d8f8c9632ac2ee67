import * as Y from 'yjs'
import type { BoardState } from '../../../../shared/wire/messages.ts'
import type { Board } from './board.ts'
import { newNumber } from './gather.ts'
import { Person } from './person.ts'

/** How one came to a board with nothing in hand. */
export interface Joining {
  /** From before the connection to the last byte of the state (ms). */
  readonly receivedMs: number
  /** To a document that holds it (ms). */
  readonly heldMs: number
  /** All that came over the wire until then. */
  readonly bytes: number
  readonly doc: Y.Doc
}

export async function join(board: Board): Promise<Joining> {
  const begin = performance.now()
  const person = new Person(board, { number: newNumber(), hand: null })
  const state = await person.synced
  const bytes = person.bytesIn
  const doc = documentOf(state)
  const heldMs = performance.now() - begin
  person.leave()
  return { receivedMs: person.syncedAt - begin, heldMs, bytes, doc }
}

/** The document that a state stands for. */
export function documentOf({ snapshot, tail }: BoardState): Y.Doc {
  const doc = new Y.Doc()
  doc.transact(() => {
    if (snapshot !== null) Y.applyUpdateV2(doc, snapshot)
    for (const update of tail) Y.applyUpdate(doc, update)
  })
  return doc
}

/** Whether a document holds everything up to a state vector, with nothing left over. */
export function holds(doc: Y.Doc, vector: Uint8Array): boolean {
  const { store } = doc
  if (store.pendingStructs !== null || store.pendingDs !== null) return false
  for (const [client, clock] of Y.decodeStateVector(vector)) {
    if (Y.getState(store, client) < clock) return false
  }
  return true
}
