import { EFFECTS, type Influence, researchBeside } from '../../shared/theory/research.ts'
import { screenLanguage, t } from '../messages/index.ts'
import styles from './research.module.css'

const twoPlaces = new Intl.NumberFormat(screenLanguage(), { minimumFractionDigits: 2 })

/** Effect sizes beside a theory, set apart from what was seen, with what they mean and where they are from. */
export function Research({ strand }: { readonly strand: string | null }) {
  const { of, beside, around } = researchBeside(strand)
  return (
    <div className={styles.research}>
      <p className={styles.apart}>{t('research.apart')}</p>
      <Effects title={t(`research.${of}`)} influences={beside} />
      <Effects title={t('research.around')} influences={around} />
      <p className={styles.small}>{t('research.caveat')}</p>
      <p className={styles.small}>{t('research.source')}</p>
    </div>
  )
}

function Effects({
  title,
  influences,
}: {
  readonly title: string
  readonly influences: readonly Influence[]
}) {
  return (
    <table className={styles.table}>
      <caption className={styles.title}>{title}</caption>
      <tbody>
        {influences.map((influence) => (
          <tr key={influence}>
            <th scope="row">{t(`research.${influence}`)}</th>
            <td>d = {twoPlaces.format(EFFECTS[influence])}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}
