import { accessSync, constants, existsSync, mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync } from 'node:sqlite'
import { DataInUseError } from './errors.ts'
import { MIGRATIONS } from './migrations/index.ts'

/**
 * Opens the SQLite file for this process alone, in today's form. A commit is on disk when it
 * returns: WAL with `synchronous=FULL`, read back after the first write, since drivers are known
 * to lower it. Throws DataInUseError when another process has it, and with a code (`EACCES`, `EROFS`)
 * and the file's name when it can't be written.
 */
export function openFile(file: string): DatabaseSync {
  mkdirSync(dirname(file), { recursive: true })
  // SQLite opens what it may only read, and fails later with an error that names no file.
  if (existsSync(file)) accessSync(file, constants.R_OK | constants.W_OK)
  const db = new DatabaseSync(file, { timeout: 5_000 })
  try {
    own(db, dirname(file))
    db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON')
    migrate(db)
    checkDurability(db)
    return db
  } catch (error) {
    db.close()
    throw error
  }
}

/** Takes the file for this process alone, until it ends in whatever way. */
function own(db: DatabaseSync, folder: string): void {
  try {
    db.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT')
  } catch (error) {
    const SQLITE_BUSY = 5
    throw (error as { errcode?: unknown }).errcode === SQLITE_BUSY
      ? new DataInUseError(folder)
      : error
  }
}

function migrate(db: DatabaseSync): void {
  const { user_version: version } = db.prepare('PRAGMA user_version').get() as {
    user_version: number
  }
  if (version > MIGRATIONS.length) {
    throw new Error('The data was written by a newer Throughline. Start that one, or a newer one.')
  }
  for (const [index, migration] of MIGRATIONS.entries()) {
    if (index < version) continue
    db.exec(`BEGIN IMMEDIATE; ${migration}; PRAGMA user_version = ${index + 1}; COMMIT`)
  }
}

function checkDurability(db: DatabaseSync): void {
  db.exec('DELETE FROM probe; INSERT INTO probe VALUES (0)')
  const journal = db.prepare('PRAGMA journal_mode').get()?.journal_mode
  const synchronous = db.prepare('PRAGMA synchronous').get()?.synchronous
  if (journal === 'wal' && synchronous === 2) return
  throw new Error(
    `SQLite does not keep what it is told to here (journal ${journal}, synchronous ${synchronous}). Put DATA_DIR on a local disk.`,
  )
}
