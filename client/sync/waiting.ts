import { newId, onLeave, remember, remembered, rememberedNames } from '../platform.ts'
import type { Begins } from './local-copy.ts'

/**
 * How many changes of this device are not known to be on the server's disk, kept through reloads.
 * Every page keeps its own count, since several may stand open on one round.
 */
export interface WaitingCount {
  /** What earlier pages left waiting. */
  readonly left: number
  /**
   * That something waits is kept at once; how much, and that nothing does any more, a moment later:
   * letters and answers come many times a second.
   */
  keep(count: number): void
  /** Keeps what was to be kept a moment later; from here on nothing waits. */
  dispose(): void
  /** What earlier pages left has arrived. */
  strikeLeft(): void
}

export function countWaiting(boardId: string, begins: Begins): WaitingCount {
  const prefix = prefixOf(boardId)
  const name = prefix + newId()
  const left = begins === 'from-device' ? rememberedNames(prefix) : []
  const pages = left.map((page) => ({ page, count: countIn(page) }))
  let kept = 0
  let isLeft = false
  let latest = 0
  let later: ReturnType<typeof setTimeout> | undefined

  function settle(): void {
    clearTimeout(later)
    later = undefined
    if (kept === latest) return
    kept = latest
    remember(name, latest > 0 ? latest : null)
  }
  const stopLeaving = onLeave(settle)

  return {
    left: pages.reduce((sum, { count }) => sum + count, 0),
    keep(count) {
      latest = count
      if (kept === 0 || isLeft) settle()
      else later ??= setTimeout(settle, MOMENT_MS)
    },
    dispose() {
      isLeft = true
      stopLeaving()
      settle()
    },
    strikeLeft() {
      // A page that is still open counts on for itself.
      for (const { page, count } of pages) if (countIn(page) === count) remember(page, null)
    },
  }
}

/** How long the exact count may lie behind what is kept (ms). */
const MOMENT_MS = 250

/** How many changes to a round wait on this device, whichever page made them. */
export function waitingFor(boardId: string): number {
  return rememberedNames(prefixOf(boardId)).reduce((sum, page) => sum + countIn(page), 0)
}

function prefixOf(boardId: string): string {
  return `waiting:${boardId}:`
}

function countIn(page: string): number {
  const count = remembered(page)
  return typeof count === 'number' ? count : 0
}
