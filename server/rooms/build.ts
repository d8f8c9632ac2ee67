import type { StoredLog, StoredUpdate } from '../store/store.ts'
import { LiveBoard } from './live-board.ts'

/** An update in the log that can't be read. */
export interface Poison {
  readonly seq: number
  readonly why: string
}

/**
 * Builds a board from what is kept of it, without the updates that can't be read. Throws when its
 * snapshot can't be: half a board must not pass for a board.
 */
export function buildBoard({ snapshot, tail }: StoredLog): {
  readonly live: LiveBoard
  readonly poison: readonly Poison[]
} {
  const poison: Poison[] = []
  let rows = tail
  for (;;) {
    try {
      return { live: new LiveBoard({ snapshot, tail: rows.map(({ update }) => update) }), poison }
    } catch (error) {
      const culprit = firstUnreadable({ snapshot, rows })
      // Nothing in the tail is to blame.
      if (culprit === null) throw error
      poison.push({ seq: culprit.seq, why: error instanceof Error ? error.name : 'unknown' })
      rows = rows.filter((row) => row !== culprit)
    }
  }
}

/** The row that the ones before it can be read without, but not with. */
function firstUnreadable({
  snapshot,
  rows,
}: {
  readonly snapshot: Uint8Array | null
  readonly rows: readonly StoredUpdate[]
}): StoredUpdate | null {
  let [readable, unreadable] = [0, rows.length]
  const reads = (count: number): boolean => {
    try {
      const tail = rows.slice(0, count).map(({ update }) => update)
      new LiveBoard({ snapshot, tail })[Symbol.dispose]()
      return true
    } catch {
      return false
    }
  }
  if (!reads(0)) return null
  while (unreadable - readable > 1) {
    const middle = (readable + unreadable) >> 1
    if (reads(middle)) readable = middle
    else unreadable = middle
  }
  return rows[readable] ?? null
}
