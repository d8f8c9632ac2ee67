import { pairsIn, type TriadPlan, unplacedIn, withPlaced } from '../../shared/triads/plan.ts'
import { t } from '../messages/index.ts'
import { Button } from '../ui/button.tsx'
import styles from './triads.module.css'

/** Who has no triad since people came or went, and what can be done while the others keep theirs. */
export function Unplaced({
  plan,
  seed,
  onPlace,
}: {
  readonly plan: TriadPlan
  readonly seed: () => number
  readonly onPlace: (plan: TriadPlan) => void
}) {
  const unplaced = unplacedIn(plan)
  const pairs = pairsIn(plan)
  if (unplaced.length === 0 && pairs.length === 0) return null
  const canPlace = unplaced.length > 0 && withPlaced(plan, 0) !== null
  return (
    <div className={styles.private} role="status">
      {unplaced.length === 0 ? null : (
        <p>{t('triads.unplaced', { names: unplaced.map(({ name }) => name).join(', ') })}</p>
      )}
      {pairs.map((number) => (
        <p key={number}>{t('triads.pair', { number })}</p>
      ))}
      <div className={styles.row}>
        {canPlace ? (
          <Button
            onClick={() => {
              const placed = withPlaced(plan, seed())
              if (placed !== null) onPlace(placed)
            }}
          >
            {t('triads.place')}
          </Button>
        ) : (
          <p>{t('triads.mixInstead')}</p>
        )}
      </div>
    </div>
  )
}
