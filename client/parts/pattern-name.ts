import type { Pattern } from '../../shared/board/model.ts'
import { t } from '../messages/index.ts'

/** What a pattern is called: its statement, or what stands in for one that isn't written yet. */
export function patternName({
  statement,
  outliers,
}: Pick<Pattern, 'statement' | 'outliers'>): string {
  if (statement.trim() !== '') return statement.trim()
  return t(outliers ? 'outline.outliers' : 'common.untitledPattern')
}
