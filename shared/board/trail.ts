import { byRank } from '../rank.ts'
import { type Groups, groupNotes, markedNotes, nextInOrder, patternsOf } from './groups.ts'
import type { Board, NextStep, Note, Pattern, Stance, Theory } from './model.ts'
import { evidenceOf } from './trace.ts'

/** How one thing rests on another: a theory on evidence, a pattern on its notes, a step on a theory. */
type Bearing = Stance | 'holds' | 'serves'

/** One step of a trail: the upper thing rests on the lower one. Ids. */
export interface Rest {
  readonly upper: string
  readonly lower: string
  readonly bears: Bearing
}

/** What one thing rests on, down to the notes, and what rests on it, up to the next steps. */
export interface Trail {
  /** From the thing downwards, each once. */
  readonly below: readonly Rest[]
  /** From the thing upwards, each once. */
  readonly above: readonly Rest[]
}

const NO_TRAIL: Trail = { below: [], above: [] }

/**
 * The trail of a note, pattern, theory or next step. Only what is alive counts: a pattern that is
 * gone holds nothing, and a parked note lies in no pattern. Empty for an id of none of them.
 */
export function trailOf(board: Board, id: string, groups: Groups = groupNotes(board)): Trail {
  const known = [board.notes, board.patterns, board.theories, board.next].some((all) => all.has(id))
  if (!known) return NO_TRAIL
  return {
    below: follow(id, (upper) => lowerOf(board, upper, groups), 'lower'),
    above: follow(id, (lower) => upperOf(board, lower), 'upper'),
  }
}

/** What a thing rests on directly, in the order it is read. */
export function lowerOf(board: Board, upper: string, groups: Groups): readonly Rest[] {
  const step = board.next.get(upper)
  if (step !== undefined) {
    const { theory } = step
    if (theory === null || !board.theories.has(theory)) return []
    return [{ upper, lower: theory, bears: 'serves' }]
  }
  const theory = board.theories.get(upper)
  if (theory !== undefined) {
    return evidenceOf(board, theory, groups).map((piece) => ({
      upper,
      lower: piece.of === 'pattern' ? piece.pattern.id : piece.note.id,
      bears: piece.stance,
    }))
  }
  return (groups.byPattern.get(upper) ?? []).map(({ id }) => ({ upper, lower: id, bears: 'holds' }))
}

/** What rests on a thing directly, in the order it is read. */
export function upperOf(board: Board, lower: string): readonly Rest[] {
  return [
    ...patternsHolding(board, lower).map(({ id }): Rest => ({ upper: id, lower, bears: 'holds' })),
    ...theoriesUsing(board, lower).map(
      ({ theory, stance }): Rest => ({ upper: theory.id, lower, bears: stance }),
    ),
    ...stepsServing(board, lower).map(({ id }): Rest => ({ upper: id, lower, bears: 'serves' })),
  ]
}

/** The patterns a note lies in; none for a parked note and for what is no note. */
function patternsHolding(
  board: Pick<Board, 'notes' | 'patterns'>,
  noteId: string,
): readonly Pattern[] {
  const note = board.notes.get(noteId)
  return note === undefined || note.parked ? [] : patternsOf(board, note)
}

/** A theory above a pattern or note, and which way that speaks for it. */
export interface Using {
  readonly theory: Theory
  readonly stance: Stance
}

/** The theories under which a pattern or note lies by itself, not through something else. */
export function theoriesUsing(board: Pick<Board, 'theories'>, targetId: string): readonly Using[] {
  const using: Using[] = []
  for (const theory of board.theories.values()) {
    const stance = theory.evidence[targetId]
    if (stance !== undefined) using.push({ theory, stance })
  }
  return using.sort((a, b) => byRank(a.theory, b.theory))
}

/** The next steps that serve a theory. */
export function stepsServing(board: Pick<Board, 'next'>, theoryId: string): readonly NextStep[] {
  return nextInOrder(board).filter(({ theory }) => theory === theoryId)
}

/** So many notes of a pattern stand for the others where there is no room for all. */
const SHOWN_FOR_ALL = 2

/** The notes of a pattern that are shown for all of them: those marked so, else its first ones. */
export function exemplarsOf(pattern: Pattern, notes: readonly Note[]): readonly Note[] {
  const marked = markedNotes(pattern, notes)
  return marked.length > 0 ? marked : notes.slice(0, SHOWN_FOR_ALL)
}

/** Follows rests from a thing one after the other, never the same twice. */
function follow(
  from: string,
  next: (id: string) => readonly Rest[],
  end: 'upper' | 'lower',
): readonly Rest[] {
  const found: Rest[] = []
  const met = new Set([from])
  const open = [from]
  for (let id = open.shift(); id !== undefined; id = open.shift()) {
    for (const rest of next(id)) {
      found.push(rest)
      const to = rest[end]
      if (met.has(to)) continue
      met.add(to)
      open.push(to)
    }
  }
  return found
}
