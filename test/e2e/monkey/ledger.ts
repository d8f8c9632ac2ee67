import type { Board } from '../../../shared/board/model.ts'

/**
 * Which notes must be there. Only those are counted that neither of the two made, so that no undo
 * of theirs can take one away: they go when somebody deletes them, and in no other way.
 */
export interface Ledger {
  /** The first word of a note's text is its name for good: what is added comes behind it. */
  laid(name: string): void
  /** Somebody deletes these, or cuts them out. */
  deleted(texts: readonly string[]): void
  /** The names of notes that are gone though nobody deleted them. */
  lost(board: Pick<Board, 'notes'>): readonly string[]
}

export function newLedger(): Ledger {
  const names = new Set<string>()
  return {
    laid: (name) => void names.add(name),
    deleted(texts) {
      for (const text of texts) names.delete(nameOf(text))
    },
    lost({ notes }) {
      const there = new Set([...notes.values()].map(({ text }) => nameOf(text)))
      return [...names].filter((name) => !there.has(name))
    },
  }
}

function nameOf(text: string): string {
  return /^\S*/.exec(text)?.[0] ?? ''
}
