import type { Theory } from '../../shared/board/model.ts'
import { t } from '../messages/index.ts'
import { usePatternNumbers } from '../parts/numbers.ts'
import { patternName } from '../parts/pattern-name.ts'
import { strandWords } from '../parts/strands.ts'
import { TheorySentence } from '../parts/theory-sentence.tsx'
import { TrailLink } from '../parts/trail-link.tsx'
import { StepsAbove } from './steps-above.tsx'
import { type Support, supportOf } from './support.ts'
import { SupportLine } from './support-line.tsx'
import styles from './theory-card.module.css'
import { useEvidenceOf } from './use-evidence-of.ts'

/** A theory as it is read: its sentence, what it rests on, what would show it wrong. */
export function TheoryCard({
  theory,
  number,
  onOpen,
}: {
  readonly theory: Theory
  readonly number: number
  readonly onOpen: () => void
}) {
  const support = supportOf(useEvidenceOf(theory))
  return (
    <>
      <h3 className={styles.heading}>
        <button type="button" className={styles.face} aria-expanded={false} onClick={onOpen}>
          <span className={styles.head}>
            <span className={styles.number}>T{number}</span>
            <span className={styles.strand}>
              {theory.strand === null ? '' : strandWords(theory.strand)}
            </span>
          </span>
          <span className={styles.sentence}>
            <TheorySentence theory={theory} />
          </span>
        </button>
      </h3>
      <div className={styles.weight}>
        <SupportLine support={support} />
      </div>
      <PatternLines support={support} number={number} />
      <StepsAbove theory={theory.id} number={number} />
      {theory.disprovedBy.trim() === '' ? null : (
        <p className={styles.wrong}>
          <strong>{t('theories.wrongIf')}</strong> {theory.disprovedBy}
        </p>
      )}
      {theory.from === null && theory.status === 'new' ? null : (
        <p className={styles.wrong}>
          {[
            theory.from === null ? '' : t(`testing.told.${theory.tested ?? 'open'}`),
            theory.status === 'new' ? '' : t(`testing.status.${theory.status}`),
          ]
            .filter((part) => part !== '')
            .join(' · ')}
        </p>
      )}
    </>
  )
}

/** The patterns a theory rests on, each a way to the pattern itself. */
function PatternLines({ support, number }: { readonly support: Support; readonly number: number }) {
  const numbers = usePatternNumbers()
  if (support.patterns.length === 0) return null
  return (
    <ul className={styles.patterns} aria-label={t('theories.patternsOf', { number })}>
      {support.patterns.map(({ pattern, stance }) => (
        <li key={pattern.id}>
          <TrailLink to="pattern" id={pattern.id} className={styles.pattern}>
            <span className={styles.number}>P{numbers.get(pattern.id)}</span>
            <span>
              {patternName(pattern)}
              {stance === 'supports' ? null : (
                <em className={styles.against}> ({t('theories.challenges')})</em>
              )}
            </span>
          </TrailLink>
        </li>
      ))}
      {support.single === 0 ? null : (
        <li className={styles.single}>{t('theories.singleNotes', { count: support.single })}</li>
      )}
    </ul>
  )
}
