import { byMade, type Groups, groupNotes, patternsInOrder, theoriesInOrder } from './groups.ts'
import type { Board, Note, Pattern, Stance, Theory } from './model.ts'

/** One piece of evidence under a theory. */
export type Evidence =
  | {
      readonly of: 'pattern'
      readonly pattern: Pattern
      readonly notes: readonly Note[]
      readonly stance: Stance
    }
  | { readonly of: 'note'; readonly note: Note; readonly stance: Stance }

/** What a theory rests on: patterns with their notes first, then single notes. */
export function evidenceOf(
  board: Board,
  theory: Theory,
  { byPattern }: Groups = groupNotes(board),
): readonly Evidence[] {
  const patterns = patternsInOrder(board).flatMap((pattern): Evidence[] => {
    const stance = theory.evidence[pattern.id]
    const notes = byPattern.get(pattern.id) ?? []
    return stance === undefined ? [] : [{ of: 'pattern', pattern, notes, stance }]
  })
  const notes = Object.keys(theory.evidence)
    .flatMap((id) => board.notes.get(id) ?? [])
    .sort(byMade)
    .flatMap((note): Evidence[] => {
      const stance = theory.evidence[note.id]
      return stance === undefined ? [] : [{ of: 'note', note, stance }]
    })
  return [...patterns, ...notes]
}

/** How many different notes bear on a theory each way. */
export function countEvidence(evidence: readonly Evidence[]): Readonly<Record<Stance, number>> {
  const notes = { supports: new Set<string>(), challenges: new Set<string>() }
  for (const piece of evidence) {
    if (piece.of === 'note') notes[piece.stance].add(piece.note.id)
    else for (const note of piece.notes) notes[piece.stance].add(note.id)
  }
  return { supports: notes.supports.size, challenges: notes.challenges.size }
}

/** The theories that rest on a pattern, or on a note directly or through its patterns. */
export function theoriesOn(board: Board, targetId: string): readonly Theory[] {
  const note = board.notes.get(targetId)
  const through =
    note === undefined ? [] : Object.keys(note.in).filter((id) => board.patterns.has(id))
  return theoriesInOrder(board).filter(({ evidence }) =>
    [targetId, ...through].some((id) => evidence[id] !== undefined),
  )
}
