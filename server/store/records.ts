import type { DatabaseSync } from 'node:sqlite'
import type { ShelfEntry } from '../../shared/wire/api.ts'
import type { ShelvedRecord, StoredRecord } from './store.ts'

/** The records on the shelf. */
export function recordsIn(db: DatabaseSync) {
  const insert = db.prepare(
    'INSERT INTO records (id, board, closed_at, entry, json) VALUES (?, ?, ?, ?, ?)',
  )
  const one = db.prepare('SELECT * FROM records WHERE id = ?')
  const shelf = db.prepare(`SELECT entry, boards.board AS closes FROM records
    LEFT JOIN boards ON boards.board = records.board AND boards.record_id = records.id
    ORDER BY closed_at DESC, id`)

  return {
    /** Throws when there is a record with that id. */
    add({ entry, board, json }: StoredRecord): void {
      insert.run(entry.id, board, entry.closedAt, JSON.stringify(entry), json)
    },
    one(id: string): StoredRecord | null {
      const row = one.get(id)
      if (!row) return null
      const board = row.board === null ? null : String(row.board)
      return { entry: toEntry(row.entry), board, json: String(row.json) }
    },
    shelf(): ShelvedRecord[] {
      return shelf.all().map(({ entry, closes }) => ({
        entry: toEntry(entry),
        closes: closes === null ? null : String(closes),
      }))
    },
  }
}

// Nobody else writes this table, and the thread that has the file starts sooner without a checker.
function toEntry(stored: unknown): ShelfEntry {
  return JSON.parse(String(stored)) as ShelfEntry
}
