import { type Groups, theoriesInOrder } from '../../../shared/board/groups.ts'
import type { Board, Stance } from '../../../shared/board/model.ts'
import { exemplarsOf, type Rest, stepsServing, trailOf } from '../../../shared/board/trail.ts'
import type { BoardStore } from '../../store/board-store.ts'

/** A theory or next step, which have no place on the paper: they are named at its edge. */
export interface Tag {
  readonly of: 'theory' | 'next'
  readonly id: string
  /** Of the theory, or of the one that the step serves. */
  readonly number: number
}

/** From a theory to a pattern or note on the paper. */
interface Line {
  readonly from: string
  readonly to: string
  readonly bears: Stance
}

/** From a sheet to a note on it. */
interface Twig {
  readonly sheet: string
  readonly note: string
}

/** What is drawn of a trail, wherever its ends lie just now. */
export type Plan =
  | { readonly shows: 'nothing' }
  /** A pattern that no theory uses, although there are theories. */
  | { readonly shows: 'unused' }
  | {
      readonly shows: 'trail'
      /** A theory that rests on nothing. */
      readonly bare: boolean
      readonly tags: readonly Tag[]
      readonly lines: readonly Line[]
      readonly twigs: readonly Twig[]
    }

const NOTHING: Plan = { shows: 'nothing' }

/**
 * What is drawn of the trail of a note, pattern, theory or next step: the theories above and below
 * it with their next steps, their lines to the paper, and which notes stand for a pattern.
 */
export function planOf(board: Board, groups: Groups, subject: string): Plan {
  const { below, above } = trailOf(board, subject, groups)
  const rests = [...below, ...above]
  const ids = new Set([subject, ...rests.flatMap(({ upper, lower }) => [upper, lower])])
  const tags = theoriesInOrder(board).flatMap(({ id }, index): Tag[] => {
    if (!ids.has(id)) return []
    const number = index + 1
    const steps = stepsServing(board, id).filter((step) => ids.has(step.id))
    return [
      { of: 'theory', id, number },
      ...steps.map((step): Tag => ({ of: 'next', id: step.id, number })),
    ]
  })
  if (tags.length === 0) {
    const pattern = board.patterns.get(subject)
    // The sheets of a frame sort what is there: nobody expects a theory to rest on each of them.
    const isGroup = pattern !== undefined && !pattern.outliers && pattern.frame === null
    const isUnused = isGroup && board.theories.size > 0
    return isUnused ? { shows: 'unused' } : NOTHING
  }
  const lines = rests.flatMap(({ upper, lower, bears }): Line[] =>
    bears === 'supports' || bears === 'challenges' ? [{ from: upper, to: lower, bears }] : [],
  )
  return {
    shows: 'trail',
    bare: board.theories.has(subject) && below.length === 0,
    tags,
    lines,
    twigs: twigsOf(board, groups, below, above),
  }
}

/** The same of an open board, in all its views: what a theory rests on may not be on the paper now. */
export function planNow(store: Pick<BoardStore, 'whole' | 'wholeGroups'>, subject: string): Plan {
  return planOf(store.whole(), store.wholeGroups(), subject)
}

/** Upwards the way of the one note, downwards the notes that stand for their pattern. */
function twigsOf(
  board: Board,
  groups: Groups,
  below: readonly Rest[],
  above: readonly Rest[],
): readonly Twig[] {
  const up = above.filter(({ bears }) => bears === 'holds')
  const sheets = new Set(below.filter(({ bears }) => bears === 'holds').map(({ upper }) => upper))
  return [
    ...up.map(({ upper, lower }) => ({ sheet: upper, note: lower })),
    ...[...sheets].flatMap((sheet) => {
      const pattern = board.patterns.get(sheet)
      if (pattern === undefined) return []
      const notes = exemplarsOf(pattern, groups.byPattern.get(sheet) ?? [])
      return notes.map(({ id }) => ({ sheet, note: id }))
    }),
  ]
}
