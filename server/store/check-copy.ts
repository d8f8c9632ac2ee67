import { DatabaseSync } from 'node:sqlite'
import { MIGRATIONS } from './migrations/index.ts'

/** What a copy of the database is worth. */
export type Copy =
  | { readonly is: 'sound'; readonly boards: number }
  | { readonly is: 'broken'; readonly why: string }

/** Reads a whole copy and says whether a server could start with it; leaves it one single file. */
export function checkCopy(file: string): Copy {
  let db: DatabaseSync
  try {
    db = new DatabaseSync(file)
  } catch {
    return { is: 'broken', why: 'it is no database' }
  }
  try {
    // A copy keeps its original's mode, which would need files beside it.
    db.exec('PRAGMA journal_mode = DELETE')
    const found = db.prepare('PRAGMA integrity_check').get()?.integrity_check
    if (found !== 'ok') return { is: 'broken', why: 'it is damaged' }
    const there = tablesOf(db)
    const version = Number(db.prepare('PRAGMA user_version').get()?.user_version)
    const missing = tablesAt(version).find((table) => !there.includes(table))
    if (missing !== undefined) return { is: 'broken', why: `it has no table ${missing}` }
    return { is: 'sound', boards: Number(db.prepare('SELECT count(*) AS n FROM boards').get()?.n) }
  } catch {
    return { is: 'broken', why: 'it is no database' }
  } finally {
    db.close()
  }
}

/** A server that is older than this program makes a copy in its own form. */
function tablesAt(version: number): readonly string[] {
  const db = new DatabaseSync(':memory:')
  try {
    for (const migration of MIGRATIONS.slice(0, Math.max(1, version))) db.exec(migration)
    return tablesOf(db)
  } finally {
    db.close()
  }
}

function tablesOf(db: DatabaseSync): readonly string[] {
  return db
    .prepare("SELECT name FROM sqlite_schema WHERE type = 'table'")
    .all()
    .map(({ name }) => String(name))
}
