import type { Meter } from '../watch/meter.ts'
import { type Packed, pack } from './packed.ts'

interface Waiting {
  readonly board: string
  readonly update: Uint8Array
  readonly done: (seq: number) => void
  readonly failed: (reason: unknown) => void
}

type Commit = (boards: readonly string[], updates: Packed) => Promise<readonly number[]>

export interface GroupCommit {
  append(board: string, update: Uint8Array): Promise<number>
  /** Resolves when nothing waits any more. */
  settled(): Promise<void>
}

/**
 * One commit under way, the next one fills meanwhile: what is handed in while the disk is idle goes
 * at once, and the busier it is, the more share one commit.
 */
export function groupCommit(commit: Commit, meter: Pick<Meter, 'commit'>): GroupCommit {
  let waiting: Waiting[] = []
  let underWay: Promise<void> | null = null

  async function send(): Promise<void> {
    const group = waiting
    waiting = []
    const began = performance.now()
    const outcome = await commit(
      group.map(({ board }) => board),
      pack(group.map(({ update }) => update)),
    ).then(
      (seqs) => () => group.forEach(({ done }, index) => void done(seqs[index] as number)),
      (error: unknown) => () => group.forEach(({ failed }) => void failed(error)),
    )
    meter.commit(performance.now() - began, group.length)
    // The disk gets its next work before those who waited get their word.
    underWay = waiting.length > 0 ? send() : null
    outcome()
  }

  return {
    append(board, update) {
      return new Promise((done, failed) => {
        waiting.push({ board, update, done, failed })
        // At once, but behind all that is handed in at this same moment.
        underWay ??= Promise.resolve().then(send)
      })
    },
    async settled() {
      while (underWay !== null) await underWay
    },
  }
}
