import * as Y from 'yjs'
import type { BoardDoc } from '../../shared/board/doc.ts'
import { mergedIn } from '../../shared/board/merged.ts'
import { readStage } from '../../shared/board/read.ts'
import { LIMITS } from '../../shared/limits.ts'
import type { PointWithState, StoredPoint } from '../store/store.ts'

/** The step a board stands at, by which a change of step is seen; null before there is an agenda. */
export function stepOf({ roots }: BoardDoc): string | null {
  const step = roots.stage.get('step')
  return typeof step === 'string' ? step : null
}

/**
 * A restore point of a board as it stands, to be kept by `store.addPoint`. One that is made because
 * the room came to a step is called after that step; `name` is what a person called any other.
 */
export function pointOf(
  board: BoardDoc,
  made: Pick<StoredPoint, 'id' | 'board' | 'at'> &
    (
      | { readonly kind: 'step' }
      | { readonly kind: 'asked' | 'before-return'; readonly name: string }
    ),
): PointWithState {
  const { id, board: boardId, kind, at } = made
  const name = made.kind === 'step' ? stepName(board) : made.name
  const { notes, patterns, theories } = board.roots
  const standing = patterns.size - mergedIn(patterns).size
  const holds = { notes: notes.size, patterns: standing, theories: theories.size }
  const point = { id, board: boardId, kind, name: name.slice(0, LIMITS.labelLength), at, holds }
  return { point, state: Y.encodeStateAsUpdateV2(board.doc) }
}

function stepName(board: BoardDoc): string {
  const { agenda, step } = readStage(board.roots.stage)
  return agenda.find(({ id }) => id === step)?.name ?? ''
}
