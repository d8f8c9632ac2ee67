import type { RecordTheory } from '../../shared/record/format.ts'
import { t } from '../messages/index.ts'
import { isStanding } from './standing.ts'

/** Names the theories that a sheet leaves out, so that nobody looks for their numbers. */
export function DroppedTheories({ theories }: { readonly theories: readonly RecordTheory[] }) {
  const dropped = theories.filter((theory) => !isStanding(theory))
  if (dropped.length === 0) return null
  const names = dropped.map(({ number }) => `T${number}`).join(', ')
  return <p>{t('sheets.dropped', { theories: names })}</p>
}
