import type { StoreHealth } from '../store/store.ts'

/** How long an answer counts as today's (ms). */
const FRESH_MS = 1_000

/**
 * Asks the store how it is, at most once a second and never twice at a time: the question costs a
 * write to the disk, and anybody may ask it.
 */
export function probeOf(health: () => Promise<StoreHealth>): () => Promise<StoreHealth> {
  let answer: Promise<StoreHealth> | null = null
  return () => {
    answer ??= health()
      .catch(() => ({ ok: false, lagMs: 0, freeBytes: null }))
      .finally(() => {
        setTimeout(() => {
          answer = null
        }, FRESH_MS).unref()
      })
    return answer
  }
}
