import { backUp } from './backup.ts'
import { boardsIn } from './boards.ts'
import { checkpointAtRest } from './checkpoint.ts'
import { type LogPart, logIn, type MadeSnapshot } from './log.ts'
import { openFile } from './open-file.ts'
import { type Packed, unpack } from './packed.ts'
import { pointsIn } from './points.ts'
import { recordsIn } from './records.ts'
import type { Store } from './store.ts'

/** What of the store is one piece of work for whoever has the file. */
type Direct =
  | 'makeBoard'
  | 'board'
  | 'boardByCode'
  | 'notePeople'
  | 'quarantined'
  | 'addPoint'
  | 'points'
  | 'point'
  | 'namePoint'
  | 'addKey'
  | 'key'
  | 'reissue'
  | 'close'
  | 'reopen'
  | 'file'
  | 'record'
  | 'shelf'

/** The store's work in one file, done at once: every answer is on disk when it is given. */
export type Database = {
  [Call in Direct]: (...args: Parameters<Store[Call]>) => Awaited<ReturnType<Store[Call]>>
} & {
  /** Adds one update to each of the boards, all in one commit; gives their numbers. */
  append(boards: readonly string[], updates: Packed): readonly number[]
  /** The beginning of a board's log, or what follows `from`; null where there is no such board. */
  part(board: string, from: number | null): LogPart | null
  compact(made: MadeSnapshot): 'compacted' | 'nothing'
  /** Whether there was such an update. */
  quarantine(board: string, seq: number, why: string): boolean
  /** Copies everything into a file of its own; other work goes on meanwhile. */
  backup(file: string): Promise<void>
  /** Throws when nothing can be written. */
  probe(): void
}

/** Opens the file for this process alone. Throws DataInUseError when another one has it. */
export function openDatabase(file: string): Database & Disposable {
  const db = openFile(file)
  const checkpoint = checkpointAtRest(db)
  const points = pointsIn(db)
  const log = logIn(db, points)
  const boards = boardsIn(db)
  const records = recordsIn(db)
  const probe = db.prepare('UPDATE probe SET at = at + 1')

  function atomically<T>(work: () => T): T {
    db.exec('BEGIN IMMEDIATE')
    try {
      const result = work()
      db.exec('COMMIT')
      checkpoint.committed()
      return result
    } catch (error) {
      // A commit that failed (full disk) may already have ended the transaction.
      if (db.isTransaction) db.exec('ROLLBACK')
      throw error
    }
  }

  return {
    append: (to, updates) =>
      atomically(() => {
        const pieces = unpack(updates)
        return to.map((board, index) => log.append(board, pieces[index] as Uint8Array))
      }),
    part(board, from) {
      const part = log.part(board, from)
      const isEmpty = part.snapshotSeq === 0 && part.seqs.length === 0
      return isEmpty && from === null && boards.one(board) === null ? null : part
    },
    compact: (made) => atomically(() => log.compact(made)),
    quarantine: (board, seq, why) => atomically(() => log.quarantine(board, seq, why)),
    quarantined: log.quarantined,

    addPoint: (point, state) => atomically(() => points.add(point, state)),
    points: points.of,
    point: points.one,
    namePoint: points.rename,

    makeBoard: (board) =>
      atomically(() => {
        const made = boards.make(board)
        if (made === 'made') log.append(board.board, board.state)
        return made
      }),
    board: boards.one,
    boardByCode: boards.byCode,
    notePeople: boards.notePeople,
    addKey: boards.addKey,
    key: boards.key,
    reissue: (issue) => atomically(() => boards.reissue(issue)),

    close: ({ board, update, record }) =>
      atomically(() => {
        records.add(record)
        boards.setRecord(board, record.entry.id)
        log.append(board, update)
      }),
    reopen: ({ board, update }) =>
      atomically(() => {
        boards.setRecord(board, null)
        log.append(board, update)
      }),
    file: (record) =>
      atomically(() => {
        const there = records.one(record.entry.id)
        if (there) return there.json === record.json ? 'filed' : 'id-taken'
        records.add(record)
        return 'filed'
      }),
    record: records.one,
    shelf: records.shelf,

    backup: (to) => backUp(db, to),
    probe: () => atomically(() => void probe.run()),
    [Symbol.dispose]() {
      checkpoint[Symbol.dispose]()
      if (db.isOpen) db.close()
    },
  }
}
