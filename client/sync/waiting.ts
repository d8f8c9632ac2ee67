import { newId, remember, remembered, rememberedNames } from '../platform.ts'
import type { Begins } from './local-copy.ts'

/**
 * How many changes of this device are not known to be on the server's disk, kept through reloads.
 * Every page keeps its own count, since several may stand open on one round.
 */
export interface WaitingCount {
  /** What earlier pages left waiting. */
  readonly left: number
  keep(count: number): void
  /** What earlier pages left has arrived. */
  strikeLeft(): void
}

export function countWaiting(boardId: string, begins: Begins): WaitingCount {
  const prefix = prefixOf(boardId)
  const name = prefix + newId()
  const left = begins === 'from-device' ? rememberedNames(prefix) : []
  const pages = left.map((page) => ({ page, count: countIn(page) }))
  return {
    left: pages.reduce((sum, { count }) => sum + count, 0),
    keep: (count) => remember(name, count > 0 ? count : null),
    strikeLeft() {
      // A page that is still open counts on for itself.
      for (const { page, count } of pages) if (countIn(page) === count) remember(page, null)
    },
  }
}

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
