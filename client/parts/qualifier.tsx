import { QUALIFIERS, type Qualifier } from '../../shared/board/model.ts'
import { t } from '../messages/index.ts'
import styles from './qualifier.module.css'

/** How widespread a pattern is: four pips and the word; nothing while it isn't agreed. */
export function QualifierPips({ qualifier }: { readonly qualifier: Qualifier | null }) {
  if (qualifier === null) return null
  return (
    <span className={styles.shown}>
      <Pips filled={QUALIFIERS.indexOf(qualifier) + 1} />
      {t(`qualifier.${qualifier}`)}
    </span>
  )
}

/** The pips as a choice: few, some, many, most. Choosing the chosen one takes it back. */
export function QualifierChoice({
  name,
  qualifier,
  onChange,
}: {
  /** Unique on the page. */
  readonly name: string
  readonly qualifier: Qualifier | null
  readonly onChange: (qualifier: Qualifier | null) => void
}) {
  const filled = qualifier === null ? 0 : QUALIFIERS.indexOf(qualifier) + 1
  return (
    <div role="radiogroup" aria-label={t('qualifier.label')} className={styles.choice}>
      {QUALIFIERS.map((option, index) => (
        <label key={option} className={styles.option} title={t(`qualifier.${option}`)}>
          <input
            type="radio"
            name={name}
            aria-label={t(`qualifier.${option}`)}
            checked={qualifier === option}
            onChange={() => onChange(option)}
            onClick={() => qualifier === option && onChange(null)}
          />
          <span className={index < filled ? styles.full : styles.empty} aria-hidden="true" />
        </label>
      ))}
      <span className={styles.word} aria-hidden="true">
        {qualifier === null ? t('qualifier.label') : t(`qualifier.${qualifier}`)}
      </span>
    </div>
  )
}

function Pips({ filled }: { readonly filled: number }) {
  return (
    <span className={styles.pips} aria-hidden="true">
      {QUALIFIERS.map((option, index) => (
        <span key={option} className={index < filled ? styles.full : styles.empty} />
      ))}
    </span>
  )
}
