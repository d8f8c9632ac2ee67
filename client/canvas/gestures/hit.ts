import type { Point } from '../../../shared/board/model.ts'
import type { Cell } from '../layout/dimensions.ts'
import { type Box, contains } from '../layout/geometry.ts'

/** What lies on the paper, as a hand meets it. Nothing here asks what is drawn. */
export interface Ground {
  /** Free notes and sheets at a point, uppermost first. */
  at(point: Point): readonly string[]
  /** Free notes and sheets that share paper with a box. */
  within(box: Box): readonly string[]
  boxOf(id: string): Box | undefined
  /** The notes that can be seen on a sheet, in their order. */
  cellsOf(pattern: string): readonly Cell[]
  isPattern(id: string): boolean
}

/** What a pointer is on. */
export type Target =
  | { readonly of: 'paper' }
  | { readonly of: 'note'; readonly id: string; readonly in: string | null }
  | { readonly of: 'pattern'; readonly id: string }

/** What lies under a point of the paper. */
export function hitAt(point: Point, ground: Ground): Target {
  const [id] = ground.at(point)
  if (id === undefined) return { of: 'paper' }
  if (!ground.isPattern(id)) return { of: 'note', id, in: null }
  const cell = ground.cellsOf(id).find(({ box }) => contains(box, point))
  return cell === undefined ? { of: 'pattern', id } : { of: 'note', id: cell.note, in: id }
}
