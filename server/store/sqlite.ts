import { statfs } from 'node:fs/promises'
import { dirname } from 'node:path'
import type { Meter } from '../meter.ts'
import { openDatabase } from './database.ts'
import type { LogPart } from './log.ts'
import { pack, unpack } from './packed.ts'
import { snapshotOf } from './snapshot.ts'
import type { Store, StoredLog, StoreHealth } from './store.ts'

interface Ports {
  readonly meter: Pick<Meter, 'commit' | 'compaction' | 'quarantine'>
  /** What went wrong behind the scenes. */
  readonly fault: (what: string, error: unknown) => void
}

/** Everything in one SQLite file, owned by this process. Rejects with DataInUseError when it isn't. */
export async function openSqlite(file: string, { meter, fault }: Ports): Promise<Store> {
  const database = openDatabase(file)

  async function load(board: string): Promise<StoredLog | null> {
    const first = database.part(board, null)
    if (first === null) return null
    const tail: { seq: number; update: Uint8Array }[] = []
    for (let part: LogPart | null = first; part; ) {
      const { seqs, updates, isLast }: LogPart = part
      tail.push(...unpack(updates).map((update, index) => ({ seq: seqs[index] as number, update })))
      part = isLast ? null : database.part(board, tail.at(-1)?.seq ?? 0)
    }
    return { seq: tail.at(-1)?.seq ?? first.snapshotSeq, snapshot: first.snapshot, tail }
  }

  async function health(): Promise<StoreHealth> {
    const asked = performance.now()
    const free = await statfs(dirname(file)).catch(() => null)
    const freeBytes = free === null ? null : free.bavail * free.bsize
    try {
      database.probe()
      return { ok: true, lagMs: performance.now() - asked, freeBytes }
    } catch {
      return { ok: false, lagMs: performance.now() - asked, freeBytes }
    }
  }

  return {
    makeBoard: async (board) => database.makeBoard(board),
    board: async (id) => database.board(id),
    boardByCode: async (code) => database.boardByCode(code),
    notePeople: async (board, people) => database.notePeople(board, people),
    append: async (board, update) => database.append([board], pack([update]))[0] as number,
    load,
    async compact(board) {
      const log = await load(board)
      if (log === null) return 'nothing'
      const began = performance.now()
      try {
        const snapshot = snapshotOf(log)
        if (snapshot.is !== 'made') return 'nothing'
        return database.compact({ board, seq: snapshot.seq, bytes: snapshot.bytes })
      } catch (error) {
        fault('compaction failed', error)
        return 'nothing'
      } finally {
        meter.compaction(performance.now() - began)
      }
    },
    async quarantine(board, seq, why) {
      if (database.quarantine(board, seq, why)) meter.quarantine()
    },
    quarantined: async () => database.quarantined(),
    addPoint: async (point, state) => database.addPoint(point, state),
    points: async (board) => database.points(board),
    point: async (board, id) => database.point(board, id),
    namePoint: async (board, id, name) => database.namePoint(board, id, name),
    addKey: async (key) => database.addKey(key),
    key: async (hash) => database.key(hash),
    reissue: async (issue) => database.reissue(issue),
    close: async (closing) => database.close(closing),
    reopen: async (opening) => database.reopen(opening),
    file: async (record) => database.file(record),
    record: async (id) => database.record(id),
    shelf: async () => database.shelf(),
    isHealthy: async () => (await health()).ok,
    health,
    async backup() {
      throw new Error('Not here yet.')
    },
    async [Symbol.asyncDispose]() {
      database[Symbol.dispose]()
    },
  }
}
