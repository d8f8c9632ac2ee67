import { t } from '../../messages/index.ts'
import { patternName } from '../../parts/pattern-name.ts'
import type { Standing } from './proposals.ts'

/** Of a long text so many characters say which it is. */
const SHORT = 40

/** What a proposal is called: the group's own words, or what its notes are like. */
export function wordsOf({ proposal, like }: Standing): string {
  if (like === null) return proposal.words.join(' · ') || t('suggest.noWords')
  const name = 'text' in like ? like.text.trim() : patternName(like)
  return t('suggest.like', { name: name.length > SHORT ? `${name.slice(0, SHORT)}…` : name })
}
