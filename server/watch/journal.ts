import type { Log } from '../log.ts'
import type { Store, StoredLog } from '../store/store.ts'
import { Trouble } from './trouble.ts'

/** A store that does what it did, and what is known of its work. */
interface Told {
  readonly store: Store
  /** How long the oldest change waits for the disk (ms); 0: none waits. */
  readonly unackedMs: () => number
}

/** Tells the log what an operator may want to know of the store. */
export function withJournal(store: Store, log: Log): Told {
  /** What is being appended, the oldest first. */
  const waiting = new Set<{ readonly since: number }>()
  const saving = new Trouble(log, 'saving')
  const loading = new Trouble(log, 'loading')

  const told: Store = {
    ...store,
    async load(board) {
      const began = performance.now()
      const found = await loading.during(() => store.load(board))
      if (found !== null) {
        log.info({ board, ms: since(began), bytes: weightOf(found) }, 'board loaded')
      }
      return found
    },
    async append(board, update) {
      const wait = { since: performance.now() }
      waiting.add(wait)
      try {
        return await saving.during(() => store.append(board, update))
      } finally {
        waiting.delete(wait)
      }
    },
    async makeBoard(board) {
      const outcome = await store.makeBoard(board)
      if (outcome === 'made') log.info({ board: board.board }, 'board made')
      return outcome
    },
    async close(closing) {
      await store.close(closing)
      log.info({ board: closing.board, record: closing.record.entry.id }, 'board closed')
    },
    async reopen(opening) {
      await store.reopen(opening)
      log.info({ board: opening.board }, 'board reopened')
    },
    async reissue(issue) {
      const outcome = await store.reissue(issue)
      if (outcome === 'done') log.info({ board: issue.board, role: issue.role }, 'links renewed')
      return outcome
    },
    async compact(board) {
      const began = performance.now()
      const outcome = await store.compact(board)
      if (outcome === 'compacted') log.info({ board, ms: since(began) }, 'board compacted')
      return outcome
    },
    async quarantine(board, seq, why) {
      await store.quarantine(board, seq, why)
      // The reason is in the database: it may quote what can't be read.
      log.error({ board, seq }, 'update set aside')
    },
    async backup(file) {
      const began = performance.now()
      await store.backup(file)
      log.info({ ms: since(began) }, 'backup made')
    },
  }
  return {
    store: told,
    unackedMs() {
      // What is tried again begins anew; the failing began before.
      const oldest = saving.since ?? waiting.values().next().value?.since
      return oldest === undefined ? 0 : performance.now() - oldest
    },
  }
}

function weightOf({ snapshot, tail }: StoredLog): number {
  return tail.reduce((sum, { update }) => sum + update.length, snapshot?.length ?? 0)
}

function since(began: number): number {
  return Math.round(performance.now() - began)
}
