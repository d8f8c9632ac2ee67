import * as Y from 'yjs'
import type { StoredLog } from './store.ts'

/** A log as one piece: its state (Yjs update V2), or why there is none. */
export type Snapshot =
  | {
      readonly is: 'made'
      readonly seq: number
      readonly bytes: Uint8Array
      readonly stateVector: Uint8Array
    }
  /** No update came since the last snapshot. */
  | { readonly is: 'nothing-new' }
  /** Something in it builds on what isn't there: what waits for it would be frozen in. */
  | { readonly is: 'hole' }

/** Makes a snapshot of a log, and reads it again to see that it is the same document. */
export function snapshotOf(log: StoredLog): Snapshot {
  if (log.tail.length === 0) return { is: 'nothing-new' }
  const doc = new Y.Doc()
  doc.transact(() => {
    if (log.snapshot) Y.applyUpdateV2(doc, log.snapshot)
    for (const { update } of log.tail) Y.applyUpdate(doc, update)
  })
  if (hasHole(doc)) return { is: 'hole' }
  const bytes = Y.encodeStateAsUpdateV2(doc)
  const again = new Y.Doc()
  Y.applyUpdateV2(again, bytes)
  if (hasHole(again) || !isSame(doc, again)) {
    throw new Error('A snapshot did not read as the board it was made of.')
  }
  return { is: 'made', seq: log.seq, bytes, stateVector: Y.encodeStateVector(doc) }
}

function hasHole(doc: Y.Doc): boolean {
  return doc.store.pendingStructs !== null || doc.store.pendingDs !== null
}

/** The full encoding holds every struct and the delete set; the state vector is part of neither. */
function isSame(one: Y.Doc, other: Y.Doc): boolean {
  return (
    equal(Y.encodeStateVector(one), Y.encodeStateVector(other)) &&
    equal(Y.encodeStateAsUpdate(one), Y.encodeStateAsUpdate(other))
  )
}

function equal(one: Uint8Array, other: Uint8Array): boolean {
  return Buffer.compare(one, other) === 0
}
