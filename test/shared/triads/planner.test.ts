import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  EXPERIENCES,
  type Mixed,
  sharedSubjects,
  subjectKey,
} from '../../../shared/triads/people.ts'
import { planTriads, rotaOf, type Triad } from '../../../shared/triads/planner.ts'

interface Someone extends Mixed {
  readonly id: number
}

const SUBJECTS = ['', 'Maths', 'maths ', 'English', 'Science', 'History', 'Art', 'PE']

/** 0 to 80 people, some of whom didn't say what they teach or for how long. */
const staff: fc.Arbitrary<readonly Someone[]> = fc
  .array(
    fc.record({
      subject: fc.constantFrom(...SUBJECTS),
      experience: fc.constantFrom(...EXPERIENCES, null),
    }),
    { maxLength: 80 },
  )
  .map((people) => people.map((person, id) => ({ ...person, id })))

const seed = fc.integer()

function planned(people: readonly Someone[], from: number): readonly Triad<Someone>[] {
  const plan = planTriads(people, from)
  return plan.ok ? plan.triads : []
}

/** How many there are of each of these things. */
function counts<T>(things: readonly T[]): ReadonlyMap<T, number> {
  const found = new Map<T, number>()
  for (const thing of things) found.set(thing, (found.get(thing) ?? 0) + 1)
  return found
}

describe('[N1] everybody is in exactly one triad', () => {
  test('of three, or of four where the number demands it', () => {
    fc.assert(
      fc.property(staff, seed, (people, from) => {
        const triads = planned(people, from)
        const ids = triads.flat().map(({ id }) => id)
        expect(ids.toSorted((a, b) => a - b)).toEqual(
          people.length < 3 ? [] : people.map(({ id }) => id),
        )
        const sizes = triads.map(({ length }) => length)
        if (people.length === 5) expect(sizes).toEqual([5])
        else {
          expect(sizes.every((size) => size === 3 || size === 4)).toBe(true)
          expect(sizes.filter((size) => size === 4)).toHaveLength(
            people.length < 3 ? 0 : people.length % 3,
          )
        }
      }),
      { numRuns: 400 },
    )
  })

  test('at every number of people from 0 to 80', () => {
    for (let count = 0; count <= 80; count++) {
      const people = Array.from({ length: count }, (_, id) => ({
        id,
        subject: '',
        experience: null,
      }))
      const plan = planTriads(people, count)
      expect(plan.ok).toBe(count >= 3)
      if (!plan.ok) expect(plan).toEqual({ ok: false, count, least: 3 })
      else expect(plan.kind).toBe(count === 5 ? 'circle' : 'triads')
    }
  })
})

describe('[N2] no two of a subject are in one triad where that is possible', () => {
  test('and where it is not, they are spread as thinly as can be', () => {
    fc.assert(
      fc.property(staff, seed, (people, from) => {
        const triads = planned(people, from)
        if (triads.length === 0) return
        const all = counts(people.map(subjectKey))
        for (const triad of triads) {
          for (const [subject, here] of counts(triad.map(subjectKey))) {
            const most = Math.ceil((all.get(subject) ?? 0) / triads.length)
            if (subject !== '') expect(here).toBeLessThanOrEqual(most)
          }
        }
        const fits = [...all].every(([key, of]) => key === '' || of <= triads.length)
        if (fits) expect(triads.flatMap(sharedSubjects)).toEqual([])
      }),
      { numRuns: 400 },
    )
  })

  test('and people of like experience are spread as evenly as can be at the same time', () => {
    fc.assert(
      fc.property(staff, seed, (people, from) => {
        const triads = planned(people, from)
        for (const experience of EXPERIENCES) {
          const of = (held: readonly Someone[]): number =>
            held.filter((person) => person.experience === experience).length
          const here = triads.map(of)
          if (here.length > 0) {
            expect(Math.max(...here)).toBe(Math.ceil(of(people) / triads.length))
            expect(Math.min(...here)).toBe(Math.floor(of(people) / triads.length))
          }
        }
      }),
      { numRuns: 400 },
    )
  })

  test('whatever mixed triads people were taken from, mixed triads are found again', () => {
    const mixed = fc.tuple(
      fc.shuffledSubarray(['Maths', 'English', 'Science', 'Art'], { minLength: 3, maxLength: 3 }),
      fc.shuffledSubarray([...EXPERIENCES]).filter(({ length }) => length === 3),
    )
    fc.assert(
      fc.property(fc.array(mixed, { minLength: 1, maxLength: 26 }), seed, (hidden, from) => {
        const people = hidden.flatMap(([subjects, experiences]) =>
          subjects.map((subject, at) => ({ subject, experience: experiences[at] ?? null })),
        )
        const named = people.map((person, id) => ({ ...person, id }))
        for (const triad of planned(named, from)) {
          expect(sharedSubjects(triad)).toEqual([])
          expect(new Set(triad.map(({ experience }) => experience)).size).toBe(3)
        }
      }),
    )
  })
})

describe('[N3] the rota closes', () => {
  test('everybody sees one and is seen by one, one visit a week', () => {
    fc.assert(
      fc.property(staff, seed, (people, from) => {
        for (const triad of planned(people, from)) {
          const rota = rotaOf(triad)
          expect(rota.map(({ sees }) => sees)).toEqual(triad)
          expect(rota.map(({ week }) => week)).toEqual(triad.map((_, index) => index + 1))
          expect(new Set(rota.map(({ seen }) => seen.id)).size).toBe(triad.length)
          for (const [index, { seen }] of rota.entries()) {
            expect(seen).toBe(rota[(index + 1) % rota.length]?.sees)
          }
        }
      }),
    )
  })

  test('of nobody, and of one alone, there is none', () => {
    expect(rotaOf([])).toEqual([])
    expect(rotaOf(['Ada'])).toEqual([])
  })
})

test('the same people, order and seed give the same triads; another seed gives others', () => {
  const people = Array.from({ length: 21 }, (_, id) => ({ id, subject: '', experience: null }))
  const ids = (from: number) => planned(people, from).map((triad) => triad.map(({ id }) => id))
  expect(ids(1)).toEqual(ids(1))
  expect(ids(1)).not.toEqual(ids(2))
})
