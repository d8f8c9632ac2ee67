import { type Day, daysLater, isDay, mondayOf } from '../days.ts'
import type { When } from '../export/ics.ts'
import { LIMITS } from '../limits.ts'
import { type Colleague, subjectKey } from './people.ts'
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

/** How many more people a plan has room for. One with more would not be read again. */
export function roomIn({ people }: TriadPlan): number {
  return Math.max(0, LIMITS.peoplePerBoard - people.length)
}

/** More people, as many as there is room for. Triads that are made stay; who is new is in none. */
export function withPeople(plan: TriadPlan, more: readonly Colleague[]): TriadPlan {
  return { ...plan, people: [...plan.people, ...more.slice(0, roomIn(plan))] }
}

/** One person less. Their triad goes on with those who are left, unless that is one alone. */
export function withoutPerson(plan: TriadPlan, id: string): TriadPlan {
  return {
    ...plan,
    people: plan.people.filter((person) => person.id !== id),
    triads: plan.triads
      .map((triad) => triad.filter((one) => one !== id))
      .filter(({ length }) => length > 1),
  }
}

/** Who is in no triad, where triads are made. */
export function unplacedIn({ people, triads }: TriadPlan): readonly Colleague[] {
  if (triads.length === 0) return []
  const placed = new Set(triads.flat())
  return people.filter(({ id }) => !placed.has(id))
}

/** The numbers, from 1, of triads that have come to be of two. */
export function pairsIn({ triads }: TriadPlan): readonly number[] {
  return triads.flatMap((triad, index) => (triad.length < 3 ? index + 1 : []))
}

/**
 * Everybody placed while the triads stay: pairs are made three first, then three or more make triads
 * of their own, and one or two make fours of threes. Null where that leaves somebody over.
 */
export function withPlaced(plan: TriadPlan, seed: number): TriadPlan | null {
  const triads = triadsOf(plan).map((triad) => [...triad])
  let left = unplacedIn(plan)
  const place = (length: number): void => {
    const [person, ...others] = left
    const open = triads.filter((triad) => triad.length === length)
    if (person === undefined || open[0] === undefined) return
    const best = open.reduce((a, b) => (alike(b, person) < alike(a, person) ? b : a))
    best.push(person)
    left = others
    place(length)
  }
  place(2)
  const own = planTriads(left, seed)
  if (own.ok) {
    triads.push(...own.triads.map((triad) => [...triad]))
    left = []
  }
  place(3)
  if (left.length > 0) return null
  return { ...plan, triads: triads.map((triad) => triad.map(({ id }) => id)) }
}

/** How many in a triad are like somebody: in subject above all, then in experience. */
function alike(triad: Triad<Colleague>, person: Colleague): number {
  const key = subjectKey(person)
  return triad.reduce(
    (sum, other) =>
      sum +
      (key !== '' && subjectKey(other) === key ? triad.length + 1 : 0) +
      (person.experience !== null && other.experience === person.experience ? 1 : 0),
    0,
  )
}

/** "Berg, Anna" that was read as a name and a subject becomes the name Anna Berg. */
export function withNamesTurned(plan: TriadPlan, ids: readonly string[]): TriadPlan {
  const people = plan.people.map((person) =>
    ids.includes(person.id)
      ? {
          ...person,
          name: `${person.subject} ${person.name}`.slice(0, LIMITS.labelLength),
          subject: '',
        }
      : person,
  )
  return { ...plan, people }
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
