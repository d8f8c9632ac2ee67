import type { LogPart } from './log.ts'
import { unpack } from './packed.ts'
import type { StoredLog, StoredUpdate } from './store.ts'

type ReadPart = (board: string, from: number | null) => Promise<LogPart | null>

/**
 * Reads a board's log part by part, so that others get their turn between. Null: no such board.
 * When it is compacted meanwhile, the reading begins anew.
 */
export async function readParts(board: string, read: ReadPart): Promise<readonly LogPart[] | null> {
  const parts: LogPart[] = []
  for (;;) {
    const from = parts.at(-1)?.seqs.at(-1) ?? null
    const part = await read(board, from)
    if (part === null) return null
    if (parts.some(({ snapshotSeq }) => snapshotSeq !== part.snapshotSeq)) {
      parts.length = 0
      continue
    }
    parts.push(part)
    if (part.isLast) return parts
  }
}

/** The parts as one log. */
export function logOf(parts: readonly LogPart[]): StoredLog {
  const tail = parts.flatMap(updatesOf)
  const snapshot = parts[0]?.snapshot ?? null
  return { seq: tail.at(-1)?.seq ?? parts[0]?.snapshotSeq ?? 0, snapshot, tail }
}

function updatesOf({ seqs, updates }: LogPart): StoredUpdate[] {
  return unpack(updates).map((update, index) => ({ seq: seqs[index] as number, update }))
}
