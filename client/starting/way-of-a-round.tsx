import { ArrowRight } from 'lucide-react'
import { t } from '../messages/index.ts'
import { QualifierPips } from '../parts/qualifier.tsx'
import { SubjectMark } from '../parts/subject-mark.tsx'
import tint from '../parts/tint.module.css'
import styles from './way-of-a-round.module.css'

/** What this is, shown instead of told: a note, the pattern it is in, the theory that rests on it. */
export function WayOfARound() {
  return (
    <figure className={styles.way}>
      <ol className={styles.steps}>
        <li className={`${styles.card} ${tint.student}`}>
          <p className={styles.kind}>
            <SubjectMark about="student" named={false} /> {t('start.exampleNoteKind')}
          </p>
          <p>{t('start.exampleNote')}</p>
        </li>
        <li className={styles.arrow} aria-hidden="true">
          <ArrowRight size={22} />
        </li>
        <li className={styles.card}>
          <p className={styles.kind}>{t('start.examplePatternKind')}</p>
          <p className={styles.statement}>{t('start.examplePattern')}</p>
          <p className={styles.pips}>
            <QualifierPips qualifier="most" />
          </p>
        </li>
        <li className={styles.arrow} aria-hidden="true">
          <ArrowRight size={22} />
        </li>
        <li className={styles.card}>
          <p className={styles.kind}>{t('start.exampleTheoryKind')}</p>
          <p>
            <b>{t('start.exampleIf')}</b> {t('start.exampleAction')}{' '}
            <b>{t('start.exampleThenWord')}</b> {t('start.exampleThen')}
          </p>
        </li>
      </ol>
      <figcaption className={styles.caption}>{t('start.exampleCaption')}</figcaption>
    </figure>
  )
}
