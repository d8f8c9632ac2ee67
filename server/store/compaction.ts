import type { Meter } from '../watch/meter.ts'
import type { Compacting } from './compactor.ts'
import type { LogPart, MadeSnapshot } from './log.ts'
import { startThread, type Thread } from './thread.ts'

/** How long the thread that makes snapshots is kept for the next one (ms). */
const IDLE = 30_000

interface CompactionPorts {
  readonly meter: Pick<Meter, 'compaction'>
  readonly fault: (what: string, error: unknown) => void
  readonly read: (board: string) => Promise<readonly LogPart[] | null>
  readonly replace: (made: MadeSnapshot) => Promise<'compacted' | 'nothing'>
}

export interface Compaction extends AsyncDisposable {
  compact(board: string): Promise<'compacted' | 'nothing'>
}

/**
 * Compacts boards in a thread of its own, which is there only while it is needed. Asked twice for
 * one board at a time, it does it once. What fails is reported, and the log stays as it was.
 */
export function compaction({ meter, fault, read, replace }: CompactionPorts): Compaction {
  const underWay = new Map<string, Promise<'compacted' | 'nothing'>>()
  let thread: Promise<Thread<Compacting>> | null = null
  let idle: NodeJS.Timeout | undefined
  let isClosing = false

  function start(): Promise<Thread<Compacting>> {
    const started = startThread<Compacting>(new URL('./compactor.ts', import.meta.url), {
      name: 'compactor',
      data: null,
      gone: () => forget(started),
    })
    started.catch(() => forget(started))
    return started
  }

  function forget(which: Promise<Thread<Compacting>>): void {
    if (thread === which) thread = null
  }

  async function letGo(): Promise<void> {
    clearTimeout(idle)
    const leaving = thread
    thread = null
    await (await leaving?.catch(() => null))?.[Symbol.asyncDispose]()
  }

  async function once(board: string): Promise<'compacted' | 'nothing'> {
    const began = performance.now()
    const parts = await read(board)
    if (parts === null || parts.every(({ seqs }) => seqs.length === 0)) return 'nothing'
    thread ??= start()
    const buffers = parts.flatMap(({ snapshot, updates }) => [snapshot, updates.bytes])
    const snapshot = await (await thread).give('snapshot', owned(buffers), parts)
    if (snapshot.is !== 'made' || isClosing) return 'nothing'
    const { seq, bytes, stateVector } = snapshot
    const result = await replace({ board, seq, bytes, stateVector })
    meter.compaction(performance.now() - began)
    return result
  }

  async function reported(board: string): Promise<'compacted' | 'nothing'> {
    clearTimeout(idle)
    try {
      return await once(board)
    } catch (error) {
      fault('compaction failed', error)
      return 'nothing'
    } finally {
      underWay.delete(board)
      if (underWay.size === 0) idle = setTimeout(() => void letGo(), IDLE).unref()
    }
  }

  return {
    async compact(board) {
      if (isClosing) return 'nothing'
      const running = underWay.get(board) ?? reported(board)
      underWay.set(board, running)
      return running
    },
    async [Symbol.asyncDispose]() {
      isClosing = true
      await Promise.all(underWay.values())
      await letGo()
    },
  }
}

function owned(bytes: readonly (Uint8Array | null)[]): ArrayBuffer[] {
  return bytes.flatMap((each) => (each === null ? [] : [each.buffer as ArrayBuffer]))
}
