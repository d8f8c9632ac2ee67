import { t } from '../messages/index.ts'
import type { Support } from './support.ts'
import styles from './support-line.module.css'

/** "3 patterns · 36 notes support — none challenge" */
export function SupportLine({ support }: { readonly support: Support }) {
  if (support.bare) return <p className={styles.bare}>{t('theories.noEvidence')}</p>
  const notes = t('theories.support', { count: support.notes.supports })
  return (
    <p className={styles.support}>
      <strong>
        {support.supporting === 0
          ? notes
          : t('theories.patternsAndNotes', {
              patterns: t('common.patterns', { count: support.supporting }),
              notes,
            })}
      </strong>
      <span className={support.notes.challenges === 0 ? styles.quiet : styles.against}>
        {support.notes.challenges === 0
          ? t('theories.noneChallenge')
          : t('theories.challenge', { count: support.notes.challenges })}
      </span>
    </p>
  )
}
