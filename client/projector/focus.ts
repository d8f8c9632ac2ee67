import type { Board } from '../../shared/board/model.ts'

/** How long the wall stays with one thing before it turns to another that changed. */
export const CALM_MS = 8_000

/** What the wall shows of many, and since when. */
export interface WallFocus {
  readonly id: string | null
  readonly since: number
}

/** The pattern that changed between two states of the board: its words, or a note coming in. */
export function changedPattern(before: Board, after: Board): string | null {
  if (before.patterns === after.patterns && before.notes === after.notes) return null
  let changed: string | null = null
  for (const [id, pattern] of after.patterns) {
    const known = before.patterns.get(id)
    if (known === pattern) continue
    // Being moved about on the paper is no news for the room.
    const news =
      known === undefined ||
      known.statement !== pattern.statement ||
      known.qualifier !== pattern.qualifier
    if (news) changed = id
  }
  if (changed !== null) return changed
  for (const [id, note] of after.notes) {
    const known = before.notes.get(id)
    if (known === note) continue
    const joined = Object.keys(note.in).find(
      (patternId) => known?.in[patternId] === undefined && after.patterns.has(patternId),
    )
    if (joined !== undefined) changed = joined
  }
  return changed
}

/** The theory that changed between two states of the board. */
export function changedTheory(before: Board, after: Board): string | null {
  if (before.theories === after.theories) return null
  let changed: string | null = null
  for (const [id, theory] of after.theories) {
    const known = before.theories.get(id)
    if (known !== theory && known?.rank === theory.rank) changed = id
    else if (known === undefined) changed = id
  }
  return changed
}

/** Turns to what changed, unless the wall has only just turned to something else. */
export function turned(focus: WallFocus, changed: string | null, now: number): WallFocus {
  if (changed === null || changed === focus.id) return focus
  const calm = focus.id === null || now - focus.since >= CALM_MS
  return calm ? { id: changed, since: now } : focus
}
