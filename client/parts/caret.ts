/** A selection in a text, in code units; a caret is an empty one. */
export interface Caret {
  readonly start: number
  readonly end: number
}

/** One stretch of a text that was replaced, as `difference` tells it. */
interface Change {
  readonly at: number
  readonly removed: number
  readonly added: string
}

/** Where a selection is after a change that somebody else made. */
export function carried({ start, end }: Caret, change: Change): Caret {
  return { start: moved(start, change), end: moved(end, change) }
}

function moved(position: number, { at, removed, added }: Change): number {
  if (position <= at) return position
  if (position >= at + removed) return position - removed + added.length
  return at + added.length
}
