import { act, type BoardDoc, mapIn } from './doc.ts'
import { namesOf } from './merged.ts'
import type { Board } from './model.ts'
import { done, type Outcome, refused } from './outcome.ts'

/** Sets how many of a device's votes lie on a target, within the round's budget. */
export function castVotes(
  board: BoardDoc,
  now: Board,
  device: string,
  target: string,
  count: number,
): Outcome {
  const { open, budget } = now.stage.voting
  if (!open) return refused({ why: 'gone' })
  if (!now.patterns.has(target) && !now.theories.has(target)) return refused({ why: 'gone' })
  if (votesLeft(now, device, target) < count) return refused({ why: 'too-many', limit: budget })
  act(board, () => {
    const mine = mapIn(board.roots.votes, device)
    for (const name of namesOf(board, target)) if (mine.has(name)) mine.delete(name)
    if (count > 0) mine.set(target, count)
  })
  return done()
}

/** How many votes a device may still lay, not counting those on `besides`. */
export function votesLeft(board: Board, device: string, besides?: string): number {
  let used = 0
  for (const [target, count] of Object.entries(board.votes.get(device) ?? {})) {
    if (target !== besides) used += count
  }
  return board.stage.voting.budget - used
}

/** All votes on each target. */
export function tally(board: Board): ReadonlyMap<string, number> {
  const totals = new Map<string, number>()
  for (const cast of board.votes.values()) {
    for (const [target, count] of Object.entries(cast)) {
      totals.set(target, (totals.get(target) ?? 0) + count)
    }
  }
  return totals
}
