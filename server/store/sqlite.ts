import { dirname } from 'node:path'
import type { Meter } from '../watch/meter.ts'
import { compaction } from './compaction.ts'
import type { Database } from './database.ts'
import { DataInUseError } from './errors.ts'
import { groupCommit } from './group-commit.ts'
import { healthOf } from './health.ts'
import type { Store } from './store.ts'
import { logOf, readParts } from './stored-log.ts'
import { startThread } from './thread.ts'

interface StorePorts {
  readonly meter: Pick<Meter, 'commit' | 'compaction' | 'quarantine'>
  /** What went wrong behind the scenes. */
  readonly fault: (what: string, error: unknown) => void
}

/**
 * Everything in one SQLite file, owned by this process and written by a thread of its own, so that
 * nobody at a board waits while the disk works. Rejects with DataInUseError when another process
 * has the file. Without that thread nothing can be kept: if it dies, the process ends with its error.
 */
export async function openSqlite(file: string, { meter, fault }: StorePorts): Promise<Store> {
  const writer = await startThread<Database>(new URL('./writer.ts', import.meta.url), {
    name: 'writer',
    data: file,
    gone(error) {
      fault('the store is gone', error)
      setImmediate(() => {
        throw error
      })
    },
  }).catch((error: { code?: unknown }) => {
    throw error.code === 'DATA_IN_USE' ? new DataInUseError(dirname(file)) : error
  })
  const { ask } = writer
  const log = groupCommit(
    (boards, updates) => writer.give('append', [updates.bytes.buffer], boards, updates),
    meter,
  )
  const read = (board: string) => readParts(board, (...part) => ask('part', ...part))
  const replace = (...made: Parameters<Database['compact']>) => ask('compact', ...made)
  const compacting = compaction({ meter, fault, read, replace })

  return {
    makeBoard: (board) => ask('makeBoard', board),
    board: (id) => ask('board', id),
    boardByCode: (code) => ask('boardByCode', code),
    notePeople: (board, people) => ask('notePeople', board, people),

    append: log.append,
    async load(board) {
      const parts = await read(board)
      return parts && logOf(parts)
    },
    compact: compacting.compact,
    async quarantine(board, seq, why) {
      if (await ask('quarantine', board, seq, why)) meter.quarantine()
    },
    quarantined: () => ask('quarantined'),

    addPoint: (point, state) => ask('addPoint', point, state),
    points: (board) => ask('points', board),
    point: (board, id) => ask('point', board, id),
    namePoint: (board, id, name) => ask('namePoint', board, id, name),

    addKey: (key) => ask('addKey', key),
    key: (hash) => ask('key', hash),
    reissue: (issue) => ask('reissue', issue),

    close: (closing) => ask('close', closing),
    reopen: (opening) => ask('reopen', opening),
    file: (record) => ask('file', record),
    record: (id) => ask('record', id),
    shelf: () => ask('shelf'),

    health: () => healthOf(dirname(file), () => ask('probe')),
    backup: (to) => ask('backup', to),
    async [Symbol.asyncDispose]() {
      await compacting[Symbol.asyncDispose]()
      await log.settled()
      await writer[Symbol.asyncDispose]()
    },
  }
}
