import { mkdirSync } from 'node:fs'
import { dirname } from 'node:path'
import { DatabaseSync, type SQLInputValue } from 'node:sqlite'
import { ROLES } from '../../shared/access.ts'
import { type ShelfEntry, shelfEntrySchema } from '../../shared/wire/api.ts'
import { MIGRATIONS } from './migrations/index.ts'
import { prepareStatements } from './statements.ts'
import type { Store, StoredBoard, StoredKey, StoredRecord } from './store.ts'

interface Waiting {
  readonly board: string
  readonly update: Uint8Array
  readonly done: (seq: number) => void
  readonly failed: (reason: unknown) => void
}

/** Another server has the data folder: two would tell different people different boards. */
export class DataInUseError extends Error {
  readonly code = 'DATA_IN_USE'
  constructor(folder: string) {
    super(
      `Another Throughline is using the data in ${folder}. Stop it, or set DATA_DIR to another.`,
    )
    this.name = 'DataInUseError'
  }
}

/**
 * Everything in one SQLite file, owned by this process. A commit is on disk when it returns: WAL
 * with `synchronous=FULL`, read back after the first write, since drivers are known to lower it.
 */
export function openSqlite(file: string): Store {
  mkdirSync(dirname(file), { recursive: true })
  const db = new DatabaseSync(file, { timeout: 5_000 })
  own(db, dirname(file))
  db.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL; PRAGMA foreign_keys = ON')
  migrate(db)
  checkDurability(db)
  const sql = prepareStatements(db)
  let waiting: Waiting[] = []

  function atomically<T>(work: () => T): T {
    db.exec('BEGIN IMMEDIATE')
    try {
      const result = work()
      db.exec('COMMIT')
      return result
    } catch (error) {
      // A commit that failed (full disk) may already have ended the transaction.
      if (db.isTransaction) db.exec('ROLLBACK')
      throw error
    }
  }

  function appendNow(board: string, update: Uint8Array): number {
    const seq = Number(sql.lastSeq.get(board)?.seq ?? 0) + 1
    sql.append.run(board, seq, update)
    return seq
  }

  // Group commit: what all boards hand in during one turn of the loop is one commit.
  function commitWaiting(): void {
    const group = waiting
    waiting = []
    try {
      const seqs = atomically(() => group.map(({ board, update }) => appendNow(board, update)))
      group.forEach(({ done }, index) => {
        done(seqs[index] as number)
      })
    } catch (error) {
      for (const { failed } of group) failed(error)
    }
  }

  function fileNow({ entry, board, json }: StoredRecord): void {
    sql.file.run(entry.id, board, entry.closedAt, JSON.stringify(entry), json)
  }

  return {
    async makeBoard({ board, code, keys, state }) {
      return atomically(() => {
        if (sql.boardByCode.get(code)) return 'code-taken'
        sql.makeBoard.run(board, code)
        for (const key of keys) sql.addKey.run(key.hash, key.board, key.role)
        appendNow(board, state)
        return 'made'
      })
    },
    async board(id) {
      return toBoard(sql.board.get(id))
    },
    async boardByCode(code) {
      return toBoard(sql.boardByCode.get(code))
    },
    async notePeople(board, people) {
      sql.notePeople.run(people, board, people)
    },

    append(board, update) {
      return new Promise((done, failed) => {
        waiting.push({ board, update, done, failed })
        if (waiting.length === 1) setImmediate(commitWaiting)
      })
    },
    async load(board) {
      const rows = sql.load.all(board)
      if (rows.length === 0 && !sql.board.get(board)) return null
      const tail = rows.map((row) => ({ seq: Number(row.seq), update: row.bytes as Uint8Array }))
      return { seq: tail.at(-1)?.seq ?? 0, snapshot: null, tail }
    },

    async addKey({ hash, board, role }) {
      sql.addKey.run(hash, board, role)
    },
    async key(hash) {
      return toKey(sql.key.get(hash))
    },

    async close({ board, update, record }) {
      atomically(() => {
        fileNow(record)
        sql.close.run(record.entry.id, board)
        appendNow(board, update)
      })
    },
    async file(record) {
      return atomically(() => {
        const there = sql.record.get(record.entry.id)
        if (there) return there.json === record.json ? 'filed' : 'id-taken'
        fileNow(record)
        return 'filed'
      })
    },
    async record(id) {
      const row = sql.record.get(id)
      if (!row) return null
      return {
        entry: toEntry(row.entry),
        board: row.board as string | null,
        json: String(row.json),
      }
    },
    async shelf() {
      return sql.shelf.all().map((row) => toEntry(row.entry))
    },

    async isHealthy() {
      try {
        atomically(() => sql.probe.run(0))
        return true
      } catch {
        return false
      }
    },
    async [Symbol.asyncDispose]() {
      if (waiting.length > 0) commitWaiting()
      if (db.isOpen) db.close()
    },
  }
}

/** Takes the file for this process alone, until it ends in whatever way. */
function own(db: DatabaseSync, folder: string): void {
  try {
    db.exec('PRAGMA locking_mode = EXCLUSIVE; BEGIN EXCLUSIVE; COMMIT')
  } catch (error) {
    db.close()
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
  db.close()
  throw new Error(
    `SQLite does not keep what it is told to here (journal ${journal}, synchronous ${synchronous}). Put DATA_DIR on a local disk.`,
  )
}

type Row = Record<string, SQLInputValue> | undefined

function toBoard(row: Row): StoredBoard | null {
  if (!row) return null
  return {
    board: String(row.board),
    code: String(row.code),
    people: Number(row.people),
    recordId: row.record_id === null ? null : String(row.record_id),
  }
}

function toKey(row: Row): StoredKey | null {
  const role = ROLES.find((known) => known === row?.role)
  if (!row || !role) return null
  return { hash: row.hash as Uint8Array, board: String(row.board), role }
}

function toEntry(stored: unknown): ShelfEntry {
  return shelfEntrySchema.parse(JSON.parse(String(stored)))
}
