import type { ReactNode } from 'react'
import { PHASES, type Phase } from '../../shared/board/model.ts'
import type { RecordTheory } from '../../shared/record/format.ts'
import { t } from '../messages/index.ts'
import { DroppedTheories } from '../parts/dropped-theories.tsx'
import { isStanding } from '../parts/standing.ts'
import { strandWords } from '../parts/strands.ts'
import { TheorySentence } from '../parts/theory-sentence.tsx'
import styles from './protocol-sheets.module.css'

/** The protocol sheets of a round's theories: on paper each is a page of its own. */
export function ProtocolSheets({
  theories,
  round,
  cell,
}: {
  readonly theories: readonly RecordTheory[]
  /** The round's name, for the foot of each page. */
  readonly round: string
  readonly cell: (theory: RecordTheory, phase: Phase) => ReactNode
}) {
  if (theories.length === 0) return <p className={styles.none}>{t('protocols.none')}</p>
  return (
    <div className={styles.sheets}>
      {theories.filter(isStanding).map((theory) => (
        <section
          key={theory.id}
          id={`T${theory.number}`}
          aria-label={`T${theory.number}`}
          className={styles.sheet}
        >
          <header className={styles.head}>
            <h2 className={styles.title}>
              <span className={styles.number}>T{theory.number}</span>
              {theory.strand === null ? t('protocols.title') : strandWords(theory.strand)}
            </h2>
            <p className={styles.sentence}>
              <TheorySentence theory={theory} />
            </p>
          </header>
          <div className={styles.phases}>
            {PHASES.map((phase) => (
              <div key={phase} className={styles.phase}>
                <h3 className={styles.name}>{t(`theories.${phase}`)}</h3>
                {cell(theory, phase)}
              </div>
            ))}
          </div>
          <footer className={styles.foot}>
            <span>{t('protocols.noGrade')}</span>
            <span>{round}</span>
          </footer>
        </section>
      ))}
      <DroppedTheories theories={theories} />
    </div>
  )
}
