import type { DatabaseSync, SQLOutputValue } from 'node:sqlite'
import type { PointKind, PointWithState, StoredPoint } from './store.ts'

/** Restore points of one board; more are let go of. */
const MOST_POINTS = 60
/** Of those, replaced snapshots that nobody gave a name. */
const MOST_KEPT = 5

const KINDS: readonly PointKind[] = ['step', 'asked', 'before-return', 'kept']

export type Points = ReturnType<typeof pointsIn>

/** The restore points. What a person asked for or named is let go of last, and a new one never. */
export function pointsIn(db: DatabaseSync) {
  const insert = db.prepare(
    `INSERT INTO points (id, board, kind, name, at, bytes, notes, patterns, theories)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  )
  const list = db.prepare(
    `SELECT id, board, kind, name, at, notes, patterns, theories FROM points
    WHERE board = ? ORDER BY at DESC, rowid DESC`,
  )
  const one = db.prepare('SELECT * FROM points WHERE board = ? AND id = ?')
  const rename = db.prepare('UPDATE points SET name = ?, by_hand = ? WHERE board = ? AND id = ?')
  const letGoOfKept = db.prepare(`DELETE FROM points WHERE rowid IN (
    SELECT rowid FROM points WHERE board = ? AND kind = 'kept' AND by_hand = 0
    ORDER BY at DESC, rowid DESC LIMIT -1 OFFSET ${MOST_KEPT})`)
  const letGo = db.prepare(`DELETE FROM points WHERE rowid IN (
    SELECT rowid FROM points WHERE board = ?
    ORDER BY id = ? DESC, by_hand OR kind = 'asked' DESC, kind = 'kept' DESC, at DESC, rowid DESC
    LIMIT -1 OFFSET ${MOST_POINTS})`)

  return {
    add({ id, board, kind, name, at, holds }: StoredPoint, state: Uint8Array): void {
      const { notes = null, patterns = null, theories = null } = holds ?? {}
      insert.run(id, board, kind, name, at, state, notes, patterns, theories)
      letGoOfKept.run(board)
      letGo.run(board, id)
    },
    of(board: string): StoredPoint[] {
      return list.all(board).map(toPoint)
    },
    one(board: string, id: string): PointWithState | null {
      const row = one.get(board, id)
      return row ? { point: toPoint(row), state: row.bytes as Uint8Array } : null
    },
    rename(board: string, id: string, name: string): boolean {
      return rename.run(name, name === '' ? 0 : 1, board, id).changes > 0
    },
  }
}

function toPoint(row: Record<string, SQLOutputValue>): StoredPoint {
  const kind = KINDS.find((known) => known === row.kind)
  if (!kind) throw new Error('A restore point of no known kind.')
  const [id, board, name] = [String(row.id), String(row.board), String(row.name)]
  const point = { id, board, kind, name, at: Number(row.at) }
  if (row.notes === null) return point
  const [notes, patterns, theories] = [
    Number(row.notes),
    Number(row.patterns),
    Number(row.theories),
  ]
  return { ...point, holds: { notes, patterns, theories } }
}
