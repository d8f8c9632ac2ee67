import { categoryOf, frameOf } from '../../shared/board/frames.ts'
import type { Pattern } from '../../shared/board/model.ts'
import { type MessageKey, t } from '../messages/index.ts'

/** What a pattern is called: its statement, or what stands in for one that isn't written yet. */
export function patternName(pattern: Pick<Pattern, 'statement' | 'outliers' | 'frame'>): string {
  const category = categoryName(pattern.frame)
  const statement = pattern.statement.trim()
  const place = category ?? (pattern.outliers ? t('outline.outliers') : null)
  if (place === null) return statement || t('common.untitledPattern')
  return statement === '' ? place : `${place}: ${statement}`
}

/** A sheet's category in the language of the screen, as it is written where it isn't known; or null. */
export function categoryName(frame: string | null): string | null {
  const category = categoryOf(frame)
  if (category === null) return null
  const key = frameOf(frame) === 'core' ? `frame.${category}` : `strand.${category}`
  const said = t(key as MessageKey)
  return said === key ? category : said
}
