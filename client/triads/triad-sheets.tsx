import { PHASES } from '../../shared/board/model.ts'
import type { RecordTheory } from '../../shared/record/format.ts'
import { type TriadPlan, triadsOf, visitsOf } from '../../shared/triads/plan.ts'
import { t } from '../messages/index.ts'
import { TheorySentence } from '../parts/theory-sentence.tsx'
import styles from './triad-sheets.module.css'
import { aboutWords, whenWords } from './words.ts'

/** What each triad takes along: its rota and the protocol, a page a triad. It is only printed. */
export function TriadSheets({
  plan,
  theory,
  round,
}: {
  readonly plan: TriadPlan
  readonly theory: RecordTheory | null
  readonly round: string
}) {
  const visits = visitsOf(plan)
  return (
    <div className={styles.sheets} aria-hidden="true">
      {triadsOf(plan).map((triad, index) => {
        const number = index + 1
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a triad has no other name than its number
          <section key={index} className={styles.sheet}>
            <header className={styles.head}>
              <h2>{t('triads.number', { number })}</h2>
              <p>
                {triad
                  .map((person) => [person.name, aboutWords(person)].filter(isSaid).join(', '))
                  .join(' — ')}
              </p>
            </header>
            <table className={styles.rota}>
              <tbody>
                {visits
                  .filter((visit) => visit.triad === number)
                  .map(({ key, week, sees, seen, when }) => (
                    <tr key={key}>
                      <th scope="row">{whenWords(when, week)}</th>
                      <td>{t('triads.sees', { sees: sees.name, seen: seen.name })}</td>
                      <td className={styles.agreed}>{t('triads.lesson')}</td>
                    </tr>
                  ))}
              </tbody>
            </table>
            <p>{t('triads.rules')}</p>
            {theory === null ? null : (
              <>
                <p className={styles.sentence}>
                  <b>T{theory.number}</b> <TheorySentence theory={theory} />
                </p>
                <div className={styles.phases}>
                  {PHASES.map((phase) => (
                    <div key={phase} className={styles.phase}>
                      <h3>{t(`theories.${phase}`)}</h3>
                      <p>{theory.protocol[phase]}</p>
                    </div>
                  ))}
                </div>
              </>
            )}
            <div className={styles.notes}>
              <h3>{t('triads.seenAndHeard')}</h3>
            </div>
            <footer className={styles.foot}>{round}</footer>
          </section>
        )
      })}
    </div>
  )
}

function isSaid(text: string): boolean {
  return text !== ''
}
