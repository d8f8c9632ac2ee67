import type { RestorePoint } from '../../shared/wire/api.ts'
import { showTime, t } from '../messages/index.ts'

/** What a restore point is called: its name, or what stands in for one. */
export function pointTitle({ kind, name }: Pick<RestorePoint, 'kind' | 'name'>): string {
  return name.trim() || t(`restore.untitled-${kind}`)
}

/** When a restore point was made, why, and how much stood on the board. */
export function pointFacts({ kind, at, holds }: RestorePoint): readonly string[] {
  const facts = [showTime(at), t(`restore.by-${kind}`)]
  return holds === undefined ? facts : [...facts, ...countedIn(holds)]
}

/** How much stands on a board, in words. */
export function countedIn(held: NonNullable<RestorePoint['holds']>): readonly string[] {
  return [
    t('common.notes', { count: held.notes }),
    t('common.patterns', { count: held.patterns }),
    t('common.theories', { count: held.theories }),
  ]
}
