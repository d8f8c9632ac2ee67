import type { Person } from '../sync/presence.ts'

/** What one of the others does with a thing on the board now. */
export interface Busy {
  /** The note or pattern. */
  readonly id: string
  /** As entered on joining; may be empty. */
  readonly name: string
  readonly does: 'holds' | 'writes'
}

/** Things, sorted into those that nobody else is busy with, and those that somebody is. */
export interface Spared {
  readonly free: readonly string[]
  readonly busy: readonly Busy[]
}

/** Which of these things nobody else holds or writes in, by what people tell of themselves. */
export function spared(ids: readonly string[], people: readonly Person[]): Spared {
  const others = new Map<string, Busy>()
  for (const { here, name, holding } of people) {
    if (here === 'me') continue
    for (const id of Object.keys(holding ?? {})) others.set(id, { id, name, does: 'holds' })
  }
  // Whoever writes is named before whoever only holds.
  for (const { here, name, writing } of people) {
    if (here === 'me' || (writing?.of !== 'note' && writing?.of !== 'statement')) continue
    others.set(writing.id, { id: writing.id, name, does: 'writes' })
  }
  return {
    free: ids.filter((id) => !others.has(id)),
    busy: ids.flatMap((id) => others.get(id) ?? []),
  }
}
