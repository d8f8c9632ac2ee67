import { type Day, daysLater, isDay, mondayOf } from '../days.ts'
import type { When } from '../export/ics.ts'
import type { Colleague } from './people.ts'
import { planTriads, rotaOf, type Triad } from './planner.ts'

/** When in its week a visit is: agreed by the two themselves, or on a fixed day and hour. */
export type Hour =
  | { readonly is: 'open' }
  /** `weekday` from 0, Monday, to 4; `from` as "09:30". */
  | { readonly is: 'fixed'; readonly weekday: number; readonly from: string }

/** Who sees whom teach, and when. It names people, so it stays where it was made. */
export interface TriadPlan {
  readonly id: string
  readonly people: readonly Colleague[]
  /** Ids of people, triad by triad, in the order of the rota; none before they were made. */
  readonly triads: readonly (readonly string[])[]
  /** Any day of the first week; empty until it is agreed. */
  readonly start: Day | ''
  /** Mondays of weeks without visits. */
  readonly skip: readonly Day[]
  readonly hour: Hour
}

/** How long a visit takes, in minutes (DOMAIN 4.5: 15 to 20). */
const VISIT_MINUTES = 20

export function emptyPlan(id: string): TriadPlan {
  return { id, people: [], triads: [], start: '', skip: [], hour: { is: 'open' } }
}

/** More people: who came before keeps no triad, since everybody is mixed anew. */
export function withPeople(plan: TriadPlan, more: readonly Colleague[]): TriadPlan {
  return { ...plan, people: [...plan.people, ...more], triads: [] }
}

export function withoutPerson(plan: TriadPlan, id: string): TriadPlan {
  return { ...plan, people: plan.people.filter((person) => person.id !== id), triads: [] }
}

/** What is said about one person, put right. The triads stay. */
export function withPerson(
  plan: TriadPlan,
  id: string,
  said: Partial<Omit<Colleague, 'id'>>,
): TriadPlan {
  const people = plan.people.map((person) => (person.id === id ? { ...person, ...said } : person))
  return { ...plan, people }
}

/** Makes the triads, or others with another seed. Too few people make none. */
export function withTriads(plan: TriadPlan, seed: number): TriadPlan {
  const planned = planTriads(plan.people, seed)
  const triads = planned.ok ? planned.triads.map((triad) => triad.map(({ id }) => id)) : []
  return { ...plan, triads }
}

/** Two people change places. Whoever is in no triad stays there. */
export function withSwapped(plan: TriadPlan, one: string, other: string): TriadPlan {
  const swapped = (id: string): string => (id === one ? other : id === other ? one : id)
  const held = new Set(plan.triads.flat())
  if (!held.has(one) || !held.has(other)) return plan
  return { ...plan, triads: plan.triads.map((triad) => triad.map(swapped)) }
}

/** The triads with their people, as far as they are still in the plan. */
export function triadsOf({ people, triads }: TriadPlan): readonly Triad<Colleague>[] {
  const byId = new Map(people.map((person) => [person.id, person]))
  return triads.map((triad) => triad.flatMap((id) => byId.get(id) ?? []))
}

/** How many weeks the longest rota takes. */
function weeksOf({ triads }: TriadPlan): number {
  return Math.max(0, ...triads.map(({ length }) => length))
}

/** So far ahead weeks are looked for: a year of holidays is no plan. */
const FAR = 52

/** The Mondays of so many weeks with visits, from the week of `start` on. None without a start. */
export function mondaysOf(
  { start, skip }: Pick<TriadPlan, 'start' | 'skip'>,
  count: number,
): readonly Day[] {
  if (!isDay(start)) return []
  const free = new Set(skip.filter(isDay).map(mondayOf))
  const mondays: Day[] = []
  for (let week = 0; week < FAR && mondays.length < count; week++) {
    const monday = daysLater(mondayOf(start), 7 * week)
    if (!free.has(monday)) mondays.push(monday)
  }
  return mondays
}

/** A visit with its place in the calendar. */
export interface DatedVisit {
  /** The same for the same place in the plan: triad and week. */
  readonly key: string
  /** The triad's number, from 1. */
  readonly triad: number
  readonly week: number
  readonly sees: Colleague
  readonly seen: Colleague
  /** Null before there is a start. */
  readonly when: When | null
}

/** Every visit of a plan: triad by triad, week by week. */
export function visitsOf(plan: TriadPlan): readonly DatedVisit[] {
  const mondays = mondaysOf(plan, weeksOf(plan))
  return triadsOf(plan).flatMap((triad, index) =>
    rotaOf(triad).map((visit) => {
      const monday = mondays[visit.week - 1]
      return {
        ...visit,
        key: `${plan.id}-${index + 1}-${visit.week}`,
        triad: index + 1,
        when: monday === undefined ? null : whenIn(monday, plan.hour),
      }
    }),
  )
}

/** The school days of a week, or an hour of one of them. */
const SCHOOL_DAYS = 5

function whenIn(monday: Day, hour: Hour): When {
  if (hour.is === 'open') return { on: 'days', day: monday, days: SCHOOL_DAYS }
  const day = daysLater(monday, hour.weekday)
  return { on: 'time', day, from: hour.from, minutes: VISIT_MINUTES }
}
