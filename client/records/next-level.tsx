import { HORIZONS } from '../../shared/board/model.ts'
import type { References } from '../../shared/export/references.ts'
import { dateInWords, type Words } from '../../shared/export/words.ts'
import type { RoundRecord } from '../../shared/record/format.ts'
import styles from './document.module.css'

/** What is to be done next, by horizon. */
export function NextLevel({
  next,
  references,
  words,
}: {
  readonly next: RoundRecord['next']
  readonly references: References
  readonly words: Words
}) {
  const horizons = HORIZONS.filter((horizon) => next.some((step) => step.horizon === horizon))
  return (
    <div className={styles.columns}>
      {horizons.map((horizon) => (
        <section key={horizon}>
          <h3>{words.horizons[horizon]}</h3>
          <ul>
            {next
              .filter((step) => step.horizon === horizon)
              .map((step) => (
                <Step key={step.id} step={step} references={references} words={words} />
              ))}
          </ul>
        </section>
      ))}
    </div>
  )
}

function Step({
  step,
  references,
  words,
}: {
  readonly step: RoundRecord['next'][number]
  readonly references: References
  readonly words: Words
}) {
  const theory = references.theories.get(step.theory ?? '')
  const said = [
    words.audiences[step.for],
    step.owner === '' ? '' : `${words.owner}: ${step.owner}`,
    step.check === null ? '' : `${words.check} ${dateInWords(step.check, words)}`,
  ].filter((part) => part !== '')
  return (
    <li className={styles.step}>
      {step.action}
      <p className={styles.soft}>
        {said.join(' · ')}
        {theory === undefined ? null : (
          <>
            {' · '}
            <a href={`#T${theory.number}`}>T{theory.number}</a>
          </>
        )}
      </p>
    </li>
  )
}
