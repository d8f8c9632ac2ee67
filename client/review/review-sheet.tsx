import type { Day } from '../../shared/days.ts'
import type { RecordTheory } from '../../shared/record/format.ts'
import type { Findings } from '../../shared/record/from-board.ts'
import { showDate, t } from '../messages/index.ts'
import { DroppedTheories } from '../parts/dropped-theories.tsx'
import { isStanding } from '../parts/standing.ts'
import { TheorySentence } from '../parts/theory-sentence.tsx'
import { Button } from '../ui/button.tsx'
import { saveCalendar } from './check-calendar.ts'
import { byCheck, isDue } from './due.ts'
import styles from './review-sheet.module.css'
import { theoryWords } from './theory-words.ts'

const QUESTIONS = ['described', 'common', 'examples', 'triads'] as const

/** What the improvement team goes through half a term later, with room for a pen. */
export function ReviewSheet({ found, today }: { readonly found: Findings; readonly today: Day }) {
  const { about, theories, next } = found
  const facts = [
    [t('review.school'), about.school],
    [t('review.network'), about.network],
    [t('review.round'), about.date === '' ? '' : showDate(about.date)],
    [t('review.focus'), about.focus],
  ] as const
  const hasDates = next.some(({ check }) => check !== null)
  return (
    <div className={styles.review}>
      <p className={styles.lead}>{t('review.lead')}</p>
      <dl className={styles.facts}>
        {facts.map(([label, text]) =>
          text.trim() === '' ? null : (
            <div key={label}>
              <dt>{label}</dt>
              <dd>{text}</dd>
            </div>
          ),
        )}
        <div className={styles.blank}>
          <dt>{t('review.met')}</dt>
          <dd />
        </div>
      </dl>
      <section className={styles.section}>
        <h2 className={styles.heading}>{t('review.theories')}</h2>
        {theories.length === 0 ? <p className={styles.soft}>{t('protocols.none')}</p> : null}
        {theories.filter(isStanding).map((theory) => (
          <TheoryReview key={theory.id} theory={theory} found={found} />
        ))}
        <DroppedTheories theories={theories} />
      </section>
      <section className={styles.section}>
        <div className={styles.row}>
          <h2 className={styles.heading}>{t('review.next')}</h2>
          {hasDates ? (
            <Button className={styles.onScreen} onClick={() => saveCalendar(found)}>
              {t('review.calendar')}
            </Button>
          ) : null}
        </div>
        {next.length === 0 ? <p className={styles.soft}>{t('review.noNext')}</p> : null}
        <NextToCheck found={found} today={today} />
      </section>
      <section className={styles.section}>
        <h2 className={styles.heading}>{t('review.questions')}</h2>
        <ol className={styles.questions}>
          {QUESTIONS.map((question) => (
            <li key={question}>
              <p>{t(`review.question.${question}`)}</p>
              <div className={styles.lines} aria-hidden="true" />
            </li>
          ))}
        </ol>
      </section>
    </div>
  )
}

/** A theory with where it stands, what it rests on, and room for what was seen since. */
function TheoryReview({
  theory,
  found,
}: {
  readonly theory: RecordTheory
  readonly found: Findings
}) {
  return (
    <section className={styles.theory} aria-label={`T${theory.number}`}>
      <h3 className={styles.sentence}>
        <span className={styles.number}>T{theory.number}</span> <TheorySentence theory={theory} />
      </h3>
      <p className={styles.soft}>{theoryWords(theory, found)}</p>
      {theory.disprovedBy.trim() === '' ? null : (
        <p>
          <b>{t('theories.disprovedBy')}</b> {theory.disprovedBy}
        </p>
      )}
      <div className={styles.rooms}>
        {(['examples', 'reported'] as const).map((room) => (
          <div key={room} className={styles.room}>
            <h4 className={styles.label}>{t(`review.${room}`)}</h4>
          </div>
        ))}
      </div>
    </section>
  )
}

/** The next level of work by the day it is looked at. */
function NextToCheck({ found, today }: { readonly found: Findings; readonly today: Day }) {
  const theories = new Map(found.theories.map(({ id, number }) => [id, number]))
  if (found.next.length === 0) return null
  return (
    <ul className={styles.steps}>
      {byCheck(found.next).map((step) => {
        const theory = theories.get(step.theory ?? '')
        const said = [
          t(step.for === 'school' ? 'review.forSchool' : 'review.forNetwork'),
          step.owner,
          theory === undefined ? '' : t('next.serves', { theory: `T${theory}` }),
        ].filter((part) => part !== '')
        return (
          <li key={step.id} className={styles.step}>
            <span className={styles.box} aria-hidden="true" />
            <div>
              <p>{step.action}</p>
              <p className={styles.soft}>{said.join(' · ')}</p>
            </div>
            <p className={styles.check}>
              {step.check === null ? t('review.noCheck') : showDate(step.check)}
              {isDue(step, today) ? <b className={styles.due}>{t('review.due')}</b> : null}
            </p>
          </li>
        )
      })}
    </ul>
  )
}
