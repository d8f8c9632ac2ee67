import { act, type BoardDoc } from './doc.ts'
import type { About } from './model.ts'

/** What may be said of a round when it is set up. */
export function setAbout(board: BoardDoc, about: Partial<About>): void {
  act(board, () => {
    for (const [key, value] of Object.entries(about)) board.roots.about.set(key, value)
  })
}

/** The room codes and teams that are known: those of the set-up, then those that notes bring. */
export function knownLabels(setUp: readonly string[], notes: Iterable<string>): readonly string[] {
  const known = new Set(setUp)
  const brought = new Set<string>()
  for (const label of notes) if (label !== '' && !known.has(label)) brought.add(label)
  return [...setUp, ...[...brought].sort()]
}
