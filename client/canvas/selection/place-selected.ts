import type { Point } from '../../../shared/board/model.ts'
import { layDown } from '../../../shared/board/moves.ts'
import { placeNotes } from '../../../shared/board/notes.ts'
import { t } from '../../messages/index.ts'
import { tellRefusal } from '../../parts/refusal.ts'
import { undoing } from '../../parts/take-back.ts'
import type { Session } from '../../sync/session.ts'
import { tell } from '../../ui/notice.tsx'
import type { Box } from '../layout/geometry.ts'
import type { CanvasModel } from '../model/canvas-model.ts'
import { tidied } from '../placing/tidy.ts'
import { homeOf } from './home.ts'
import { selectedThings } from './selected.ts'

// Where what is selected stands: each function is one act, one undo step.

/** Moves what stands on the paper by so much (board units). False when nothing of it does. */
export function nudgeSelected(session: Session, model: CanvasModel, [dx, dy]: Point): boolean {
  const { notes, patterns } = selectedThings(session, model)
  const moved = (id: string) => {
    const box = model.layout.boxOf(id)
    return box === undefined ? [] : [{ id, at: [box.x + dx, box.y + dy] as const, from: null }]
  }
  const laid = { notes: notes.flatMap(({ id }) => moved(id)), patterns: patterns.flatMap(moved) }
  if (laid.notes.length + laid.patterns.length === 0) return false
  tellRefusal(layDown(session.board, laid))
  return true
}

/** Lays the selected free notes into a calm grid, or all free notes where none is selected. */
export function tidySelected(session: Session, model: CanvasModel): boolean {
  const { notes } = selectedThings(session, model)
  const chosen = notes.length > 0 ? notes : session.store.groups().free
  const boxes = new Map<string, Box>()
  for (const { id } of chosen) {
    const box = model.layout.boxOf(id)
    if (box !== undefined && homeOf(session.store, id) === null) boxes.set(id, box)
  }
  if (boxes.size < 2) return false
  const own = new Set(boxes.keys())
  const places = tidied(boxes, (box) => model.space.isFree(box, own))
  const outcome = placeNotes(session.board, places)
  tellRefusal(outcome)
  if (outcome.ok) {
    const words = t('canvas.tidied', { count: boxes.size })
    tell(words, 'plain', undoing(session))
  }
  return true
}
