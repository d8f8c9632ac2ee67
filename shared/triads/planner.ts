import { type Mixed, subjectKey } from './people.ts'
import { shuffled } from './shuffled.ts'
import { spread } from './spread.ts'

/** People who see each other teach: each sees the next, the last one the first. */
export type Triad<Person> = readonly Person[]

export type Planned<Person> =
  /** `circle`: five make neither threes nor fours, so all of them make one ring. */
  | {
      readonly ok: true
      readonly kind: 'triads' | 'circle'
      readonly triads: readonly Triad<Person>[]
    }
  /** Two see each other, but nobody sees them both: at least three are needed. */
  | { readonly ok: false; readonly count: number; readonly least: number }

const LEAST = 3
/** The one number from 3 on that is no sum of threes and fours. */
const NO_SUM = 5

/**
 * Everybody in exactly one triad: of three, of four where the number demands it. No two of a subject
 * are in one triad unless there are more of them than triads; then they are spread as thinly as can
 * be, and people of like experience too. The same people, order and seed give the same triads.
 */
export function planTriads<Person extends Mixed>(
  people: readonly Person[],
  seed: number,
): Planned<Person> {
  const count = people.length
  if (count < LEAST) return { ok: false, count, least: LEAST }
  const order = shuffled(people, seed)
  const triads = Math.floor(count / 3)
  // Who didn't say what they teach, or for how long, is unlike everybody.
  const lines = order.map((person, index) => ({
    left: subjectKey(person) === '' ? `?${index}` : `=${subjectKey(person)}`,
    right: person.experience === null ? `?${index}` : `=${person.experience}`,
  }))
  const groups = Array.from({ length: triads }, (): Person[] => [])
  for (const [index, group] of spread(lines, triads).entries()) {
    const person = order[index]
    if (person !== undefined) groups[group]?.push(person)
  }
  // The larger ones are named last: a reader expects threes.
  groups.sort((a, b) => a.length - b.length)
  return { ok: true, kind: count === NO_SUM ? 'circle' : 'triads', triads: groups }
}

/** One visit of a rota: in which week (from 1) who sees whom. */
export interface Visit<Person> {
  readonly week: number
  readonly sees: Person
  readonly seen: Person
}

/**
 * A sees B in week 1, B sees C in week 2, and so on until the last sees A: everybody has seen one
 * and been seen by one.
 */
export function rotaOf<Person>(triad: Triad<Person>): readonly Visit<Person>[] {
  return triad.flatMap((sees, index) => {
    const seen = triad[(index + 1) % triad.length]
    return seen === undefined || triad.length < 2 ? [] : { week: index + 1, sees, seen }
  })
}
