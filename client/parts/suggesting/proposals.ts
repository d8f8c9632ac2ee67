import { type Groups, patternsOf } from '../../../shared/board/groups.ts'
import type { Board, Note, Pattern } from '../../../shared/board/model.ts'

/** Notes that seem to belong together, before anybody has said so. Only this person sees it. */
export interface Proposal {
  readonly id: string
  /** The note or pattern that the others are like, or null for a group of equals. */
  readonly like: string | null
  /** Those in the middle of a group first; those like something nearest first. */
  readonly notes: readonly string[]
  /** The group's own words; none for what is like something. */
  readonly words: readonly string[]
}

/** What is proposed to this person now. */
export type Suggesting =
  | { readonly state: 'nothing' }
  | { readonly state: 'looking' }
  | {
      readonly state: 'shown'
      readonly proposals: readonly Proposal[]
      /** The one that is looked at. */
      readonly current: string | null
    }

export const NOTHING_SUGGESTED: Suggesting = { state: 'nothing' }

/** A proposal as the board is now. */
export interface Standing {
  readonly proposal: Proposal
  /** Those of its notes that are still free. */
  readonly notes: readonly Note[]
  /** What they are like, while it is there. */
  readonly like: Note | Pattern | null
}

/** A group is of two at least; what comes to something is enough alone. */
const FEWEST = 2

/**
 * What still stands of the proposals: notes that somebody grouped, parked or took away drop out,
 * and what is like something that is gone goes with it.
 */
export function standing(
  proposals: readonly Proposal[],
  board: Pick<Board, 'notes' | 'patterns'>,
  groups: Pick<Groups, 'free'>,
): readonly Standing[] {
  const free = new Map(groups.free.map((note) => [note.id, note]))
  return proposals.flatMap((proposal) => {
    const { like } = proposal
    const notes = proposal.notes.flatMap((id) => free.get(id) ?? [])
    if (like === null) return notes.length < FEWEST ? [] : { proposal, notes, like }
    const of = board.notes.get(like) ?? board.patterns.get(like) ?? null
    return of === null || notes.length === 0 ? [] : { proposal, notes, like: of }
  })
}

/** The pattern that a proposal's notes would come into: its own new one is null. */
export function patternFor(
  { like }: Proposal,
  board: Pick<Board, 'notes' | 'patterns'>,
): string | null {
  if (like === null) return null
  if (board.patterns.has(like)) return like
  const note = board.notes.get(like)
  return note === undefined ? null : (patternsOf(board, note)[0]?.id ?? null)
}

/** The proposals without one that was taken or left; the next one is looked at. */
export function without(now: Suggesting, id: string): Suggesting {
  if (now.state !== 'shown') return now
  const at = now.proposals.findIndex((proposal) => proposal.id === id)
  const proposals = now.proposals.filter((proposal) => proposal.id !== id)
  if (proposals.length === 0) return NOTHING_SUGGESTED
  const next = proposals[at] ?? proposals[0]
  return { ...now, proposals, current: now.current === id ? (next?.id ?? null) : now.current }
}

/** A proposal without one of its notes. */
export function withoutNote(now: Suggesting, id: string, note: string): Suggesting {
  if (now.state !== 'shown') return now
  const proposals = now.proposals.map((proposal) =>
    proposal.id === id
      ? { ...proposal, notes: proposal.notes.filter((one) => one !== note) }
      : proposal,
  )
  return { ...now, proposals }
}
