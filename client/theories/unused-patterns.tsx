import { patternsInOrder } from '../../shared/board/groups.ts'
import { t } from '../messages/index.ts'
import { useNewTheory } from '../parts/new-theory.ts'
import { usePatternNumbers } from '../parts/numbers.ts'
import { patternName } from '../parts/pattern-name.ts'
import { TrailLink } from '../parts/trail-link.tsx'
import { useRights, useWholeParts } from '../store/use-board.ts'
import { Button } from '../ui/button.tsx'
import { EvidenceGrip } from './evidence-drag.tsx'
import { unusedPatterns } from './support.ts'
import styles from './unused-patterns.module.css'

/** The patterns that no theory uses yet, quietly, each with a way into a new one. */
export function UnusedPatterns() {
  const [patterns, theories] = useWholeParts((board) => [board.patterns, board.theories])
  const { write } = useRights()
  const newTheory = useNewTheory()
  const numbers = usePatternNumbers()
  const unused = unusedPatterns({ theories }, patternsInOrder({ patterns }))
  if (unused.length === 0) return null
  return (
    <section aria-labelledby="unused-patterns" className={styles.unused}>
      <h3 id="unused-patterns" className={styles.title}>
        {t('unused.title')}
      </h3>
      <ul className={styles.list}>
        {unused.map((pattern) => (
          <li key={pattern.id} className={styles.item}>
            {write ? <EvidenceGrip id={pattern.id} /> : null}
            <TrailLink to="pattern" id={pattern.id} className={styles.statement}>
              <span className={styles.number}>P{numbers.get(pattern.id)}</span>
              <span>{patternName(pattern)}</span>
            </TrailLink>
            {write ? (
              <Button kind="quiet" className={styles.use} onClick={() => newTheory(pattern.id)}>
                {t('unused.use')}
              </Button>
            ) : null}
          </li>
        ))}
      </ul>
    </section>
  )
}
