import { frameOf } from '../../shared/board/frames.ts'
import type { Note, Pattern } from '../../shared/board/model.ts'
import { spreadOf } from '../../shared/board/spread.ts'
import { t } from '../messages/index.ts'
import { categoryName } from './pattern-name.ts'

/** What stands where a pattern's statement will be written: its category, or how it may begin. */
export function statementHint({ frame, outliers }: Pick<Pattern, 'frame' | 'outliers'>): string {
  const category = categoryName(frame)
  if (category !== null) return category
  if (outliers) return t('outline.outliers')
  return t(frameOf(frame) === null ? 'canvas.statementHint' : 'canvas.categoryHint')
}

/** Whether a pattern has a name without a statement: it asks for none. */
export function isTitled({ frame, outliers }: Pick<Pattern, 'frame' | 'outliers'>): boolean {
  return outliers || categoryName(frame) !== null
}

/**
 * The facts of a pattern besides how widespread it is: how many notes, its category where that is
 * not its title, whether they are outliers, and on request from how many rooms and tables.
 */
export function sheetFacts(
  pattern: Pick<Pattern, 'frame' | 'outliers' | 'statement'>,
  notes: readonly Note[],
  spread: boolean,
): readonly string[] {
  const category = pattern.statement === '' ? null : categoryName(pattern.frame)
  return [
    t('common.notes', { count: notes.length }),
    category,
    pattern.outliers ? t('canvas.outliers') : null,
    spread ? spreadWords(notes) : null,
  ].filter((fact) => fact !== null && fact !== '') as readonly string[]
}

/** From how many rooms and tables notes come, never from which; empty where neither is said. */
function spreadWords(notes: readonly Note[]): string {
  const { rooms, tables } = spreadOf(notes)
  const what = [
    rooms === 0 ? '' : t('spread.rooms', { count: rooms }),
    tables === 0 ? '' : t('spread.tables', { count: tables }),
  ].filter((part) => part !== '')
  return what.length === 0 ? '' : t('spread.from', { what: what.join(', ') })
}
