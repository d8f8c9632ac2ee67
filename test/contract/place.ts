import * as Y from 'yjs'
import { makeCode } from '../../server/access/codes.ts'
import { newId } from '../../server/access/ids.ts'
import { hashKey } from '../../server/access/keys.ts'
import type { BoardToMake, Store, StoredLog, StoredRecord } from '../../server/store/store.ts'

/** A place where a store keeps its data: opened, closed and opened again in a test. */
interface StorePlace extends AsyncDisposable {
  /** What went wrong behind the scenes. */
  readonly faults: readonly string[]
  open(): Promise<Store>
}

export type MakePlace = () => Promise<StorePlace>

export function aBoard(key: string): BoardToMake {
  const board = newId()
  const keys = [{ hash: hashKey(key), board, role: 'facilitator' as const }]
  const doc = new Y.Doc()
  doc.getMap('about').set('title', board)
  return { board, code: makeCode(), keys, state: Y.encodeStateAsUpdate(doc) }
}

export function aRecord(board: string | null, closedAt: number): StoredRecord {
  const id = newId()
  const about = { title: 'Round', school: 'Åsö', date: '2026-11-03', network: '' }
  const entry = { id, ...about, closedAt, patterns: 1, theories: 2, notes: 3 }
  return { entry, board, json: `{"id":"${id}","school":"Åsö"}` }
}

/** Drivers give blobs as different kinds of array; what counts is what is in them. */
export function bytes(blob: Uint8Array | undefined): readonly number[] {
  return [...(blob ?? [])]
}

/** The document that a log is of. */
export function docOf({ snapshot, tail }: StoredLog): Y.Doc {
  const doc = new Y.Doc()
  doc.transact(() => {
    if (snapshot) Y.applyUpdateV2(doc, snapshot)
    for (const { update } of tail) Y.applyUpdate(doc, update)
  })
  return doc
}
