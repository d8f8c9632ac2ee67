import { t } from '../messages/index.ts'
import { isUnwritten, readClauses, type Written } from './sentence.ts'
import styles from './theory-sentence.module.css'

/** A theory as it is read, with its hinges (If, then, so that) standing out. */
export function TheorySentence({ theory }: { readonly theory: Written }) {
  if (isUnwritten(theory)) {
    return <span className={styles.unwritten}>{t('common.emptyTheory')}</span>
  }
  return readClauses(theory).map(({ hinge, said, end }, index) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: clauses have no other name than their place
    <span key={index}>
      {index === 0 ? '' : ' '}
      <strong className={styles.hinge}>{t(`sentence.${hinge}`)}</strong>{' '}
      {said === '' ? <span className={styles.gap}>…</span> : said}
      {end}
    </span>
  ))
}

/** The same in plain words, for lists and names. */
export function theoryText(theory: Written): string {
  if (isUnwritten(theory)) return t('common.emptyTheory')
  return readClauses(theory)
    .map(({ hinge, said, end }) => `${t(`sentence.${hinge}`)} ${said === '' ? '…' : said}${end}`)
    .join(' ')
}
