import type { DatabaseSync } from 'node:sqlite'
import * as Y from 'yjs'
import { newId } from '../access/ids.ts'
import { type Packed, pack } from './packed.ts'
import type { Points } from './points.ts'

/** Some of a board's log, as it is handed from thread to thread. */
export interface LogPart {
  /** The number of the last update in the board's snapshot; 0 without one. */
  readonly snapshotSeq: number
  /** With the first part only. */
  readonly snapshot: Uint8Array | null
  readonly seqs: readonly number[]
  readonly updates: Packed
  readonly isLast: boolean
}

/** A snapshot that was made of a log and checked. */
export interface MadeSnapshot {
  readonly board: string
  /** The number of the last update in it. */
  readonly seq: number
  /** Yjs update V2. */
  readonly bytes: Uint8Array
  /** How far it goes, as the document said that it was made of. */
  readonly stateVector: Uint8Array
}

// One part is read in a few milliseconds, so that appends never wait longer for a load.
const PART_ROWS = 2_000
const PART_BYTES = 4 * 2 ** 20

/** The boards' logs: what came, the snapshots that stand for it, and what can't be read. */
export function logIn(db: DatabaseSync, points: Points) {
  // Numbers go on behind whatever was compacted or set aside, so that none is given twice.
  const lastSeq = db.prepare(`SELECT max(
    (SELECT coalesce(max(seq), 0) FROM log WHERE board = ?1),
    (SELECT coalesce(max(seq), 0) FROM snapshots WHERE board = ?1),
    (SELECT coalesce(max(seq), 0) FROM quarantine WHERE board = ?1)) AS seq`)
  const insert = db.prepare('INSERT INTO log (board, seq, bytes) VALUES (?, ?, ?)')
  const after = db.prepare('SELECT seq, bytes FROM log WHERE board = ? AND seq > ? ORDER BY seq')
  const deleteUpTo = db.prepare('DELETE FROM log WHERE board = ? AND seq <= ?')
  const deleteOne = db.prepare('DELETE FROM log WHERE board = ? AND seq = ?')
  const snapshotSeq = db.prepare('SELECT seq FROM snapshots WHERE board = ?')
  const snapshot = db.prepare('SELECT seq, made_at, bytes FROM snapshots WHERE board = ?')
  const replace = db.prepare(
    'INSERT OR REPLACE INTO snapshots (board, seq, made_at, bytes) VALUES (?, ?, ?, ?)',
  )
  const setAside = db.prepare(`INSERT INTO quarantine (board, seq, at, why, bytes)
    SELECT board, seq, ?, ?, bytes FROM log WHERE board = ? AND seq = ?`)
  const countAside = db.prepare('SELECT count(*) AS n FROM quarantine')

  return {
    append(board: string, update: Uint8Array): number {
      const seq = Number(lastSeq.get(board)?.seq) + 1
      insert.run(board, seq, update)
      return seq
    },

    /** What follows `from`, or the beginning. Whoever reads on sees by `snapshotSeq` what changed. */
    part(board: string, from: number | null): LogPart {
      const first = from === null ? snapshot.get(board) : undefined
      const upTo = Number(first?.seq ?? snapshotSeq.get(board)?.seq ?? 0)
      const seqs: number[] = []
      const updates: Uint8Array[] = []
      let bytes = 0
      for (const row of after.iterate(board, from ?? upTo)) {
        const update = row.bytes as Uint8Array
        seqs.push(Number(row.seq))
        updates.push(update)
        bytes += update.length
        if (updates.length === PART_ROWS || bytes >= PART_BYTES) break
      }
      const isLast = updates.length < PART_ROWS && bytes < PART_BYTES
      const state = (first?.bytes as Uint8Array | undefined) ?? null
      return { snapshotSeq: upTo, snapshot: state, seqs, updates: pack(updates), isLast }
    },

    /** Puts a snapshot in the place of the updates in it, unless there is one as new. */
    compact({ board, seq, bytes, stateVector }: MadeSnapshot): 'compacted' | 'nothing' {
      const before = snapshot.get(board)
      if (Number(before?.seq ?? 0) >= seq) return 'nothing'
      if (before) {
        const kept = { id: newId(), board, kind: 'kept', name: '', at: Number(before.made_at) }
        points.add({ ...kept, kind: 'kept' }, before.bytes as Uint8Array)
      }
      replace.run(board, seq, Date.now(), bytes)
      assertKept(bytes, stateVector, snapshot.get(board)?.bytes)
      deleteUpTo.run(board, seq)
      return 'compacted'
    },

    quarantine(board: string, seq: number, why: string): boolean {
      const moved = setAside.run(Date.now(), why, board, seq).changes > 0
      deleteOne.run(board, seq)
      return moved
    },
    quarantined(): number {
      return Number(countAside.get()?.n)
    },
  }
}

function assertKept(written: Uint8Array, stateVector: Uint8Array, read: unknown): void {
  const isSame = read instanceof Uint8Array && Buffer.compare(written, read) === 0
  if (isSame && goesAsFar(read, stateVector)) return
  throw new Error('The snapshot did not read back as it was written.')
}

function goesAsFar(snapshot: Uint8Array, stateVector: Uint8Array): boolean {
  const expected = Y.decodeStateVector(stateVector)
  const found = Y.decodeStateVector(Y.encodeStateVectorFromUpdateV2(snapshot))
  if (expected.size !== found.size) return false
  return [...expected].every(([client, clock]) => found.get(client) === clock)
}
