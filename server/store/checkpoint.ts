import type { DatabaseSync } from 'node:sqlite'

/** Nothing written for so long (ms) is a rest. */
const REST = 1_000
/** Without a rest a commit has to do it, once the WAL has so many pages (16 MB). */
const MOST_PAGES = 4_000

/** Moves what is in the WAL into the database while nobody writes, so that hardly any commit has to. */
export interface RestingCheckpoint extends Disposable {
  /** Something was committed just now. */
  committed(): void
}

export function checkpointAtRest(db: DatabaseSync): RestingCheckpoint {
  db.exec(`PRAGMA wal_autocheckpoint = ${MOST_PAGES}`)
  const timer = setTimeout(() => {
    try {
      db.exec('PRAGMA wal_checkpoint(PASSIVE)')
    } catch {
      // The disk may be full. All of it is still in the WAL, and the next rest comes.
    }
  }, REST).unref()
  return {
    committed: () => void timer.refresh(),
    [Symbol.dispose]: () => clearTimeout(timer),
  }
}
