import type { Outcome } from '../../shared/board/outcome.ts'
import { t } from '../messages/index.ts'
import { tell } from '../ui/notice.tsx'

/** The sentence for what an operation refused; null when it was done or changes nothing. */
export function refusalText(outcome: Outcome<unknown>, length = 0): string | null {
  if (outcome.ok) return null
  switch (outcome.why) {
    case 'too-long':
      return t('refusal.too-long', { limit: outcome.limit, length })
    case 'too-many':
      return t('refusal.too-many', { limit: outcome.limit })
    case 'same':
      return null
    case 'empty':
    case 'gone':
      return t(`refusal.${outcome.why}`)
  }
}

/** Tells the person in passing when an operation was refused. */
export function tellRefusal(outcome: Outcome<unknown>): void {
  const text = refusalText(outcome)
  if (text !== null) tell(text, 'problem')
}
