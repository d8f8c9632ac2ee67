import { CalendarDays, ChevronDown } from 'lucide-react'
import type { Colleague } from '../../shared/triads/people.ts'
import { type TriadPlan, triadsOf, visitsOf } from '../../shared/triads/plan.ts'
import { t } from '../messages/index.ts'
import { Button } from '../ui/button.tsx'
import { MenuItem } from '../ui/menu.tsx'
import { MenuBeneath } from '../ui/menu-beneath.tsx'
import styles from './triad-cards.module.css'
import { aboutWords, likeWords, whenWords } from './words.ts'

/** The triads with their rotas. While people are moved by hand, each can change places. */
export function TriadCards({
  plan,
  moving,
  onSwap,
  onCalendar,
}: {
  readonly plan: TriadPlan
  readonly moving: boolean
  readonly onSwap: (one: string, other: string) => void
  readonly onCalendar: (triad: number) => void
}) {
  const triads = triadsOf(plan)
  const visits = visitsOf(plan)
  return (
    <ol className={styles.triads} aria-label={t('triads.title')}>
      {triads.map((triad, index) => {
        const number = index + 1
        const name = t('triads.number', { number })
        const like = likeWords(triad)
        return (
          // biome-ignore lint/suspicious/noArrayIndexKey: a triad has no other name than its number
          <li key={index}>
            <section className={styles.triad} aria-label={name}>
              <h3 className={styles.name}>{name}</h3>
              <ul className={styles.members}>
                {triad.map((person, place) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: the place stays, with the focus on its button, when people change
                  <li key={place}>
                    <b>{person.name}</b> <span className={styles.soft}>{aboutWords(person)}</span>
                    {moving ? (
                      <ChangePlaces person={person} here={triad} plan={plan} onSwap={onSwap} />
                    ) : null}
                  </li>
                ))}
              </ul>
              {like === null ? null : <p className={styles.like}>{like}</p>}
              <ol className={styles.rota} aria-label={t('triads.rotaOf', { number })}>
                {visits
                  .filter((visit) => visit.triad === number)
                  .map(({ key, week, sees, seen, when }) => (
                    <li key={key}>
                      <span className={styles.soft}>{whenWords(when, week)}</span>
                      <span>{t('triads.sees', { sees: sees.name, seen: seen.name })}</span>
                    </li>
                  ))}
              </ol>
              {plan.start === '' ? null : (
                <Button kind="quiet" className={styles.calendar} onClick={() => onCalendar(number)}>
                  <CalendarDays size={16} aria-hidden />
                  {t('triads.calendarOf', { number })}
                </Button>
              )}
            </section>
          </li>
        )
      })}
    </ol>
  )
}

/** Lets somebody change places with anybody of another triad. */
function ChangePlaces({
  person,
  here,
  plan,
  onSwap,
}: {
  readonly person: Colleague
  readonly here: readonly Colleague[]
  readonly plan: TriadPlan
  readonly onSwap: (one: string, other: string) => void
}) {
  return (
    <MenuBeneath
      trigger={
        <Button
          className={styles.change}
          aria-label={t('triads.changeWith', { name: person.name })}
        >
          {t('triads.changePlaces')}
          <ChevronDown size={16} aria-hidden />
        </Button>
      }
    >
      {triadsOf(plan)
        .flat()
        .filter(({ id }) => !here.some((one) => one.id === id))
        .map((other) => (
          <MenuItem key={other.id} onSelect={() => onSwap(person.id, other.id)}>
            {[other.name, aboutWords(other)].filter((part) => part !== '').join(' · ')}
          </MenuItem>
        ))}
    </MenuBeneath>
  )
}
