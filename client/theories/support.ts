import type { Board, Pattern, Stance } from '../../shared/board/model.ts'
import { countEvidence, type Evidence } from '../../shared/board/trace.ts'

/** What a closed theory card says of what the theory rests on. */
export interface Support {
  readonly patterns: readonly { readonly pattern: Pattern; readonly stance: Stance }[]
  /** How many patterns support it. */
  readonly supporting: number
  /** Notes laid under it by themselves, not through a pattern. */
  readonly single: number
  /** Different notes each way, through patterns and by themselves. */
  readonly notes: Readonly<Record<Stance, number>>
  /** Whether nothing at all lies under it. */
  readonly bare: boolean
}

export function supportOf(evidence: readonly Evidence[]): Support {
  const patterns = evidence.flatMap((piece) =>
    piece.of === 'pattern' ? [{ pattern: piece.pattern, stance: piece.stance }] : [],
  )
  return {
    patterns,
    supporting: patterns.filter(({ stance }) => stance === 'supports').length,
    single: evidence.length - patterns.length,
    notes: countEvidence(evidence),
    bare: evidence.length === 0,
  }
}

/** The groups that lie under no theory, in the order given. A sheet of a frame only sorts what is there. */
export function unusedPatterns(
  board: Pick<Board, 'theories'>,
  patterns: readonly Pattern[],
): readonly Pattern[] {
  const used = new Set<string>()
  for (const { evidence } of board.theories.values()) {
    for (const id of Object.keys(evidence)) used.add(id)
  }
  return patterns.filter(({ id, outliers, frame }) => !used.has(id) && !outliers && frame === null)
}
