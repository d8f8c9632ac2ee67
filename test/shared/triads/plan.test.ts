import { describe, expect, test } from 'vitest'
import { LIMITS } from '../../../shared/limits.ts'
import { planToKeep, readPlan } from '../../../shared/triads/file.ts'
import {
  emptyPlan,
  mondaysOf,
  pairsIn,
  roomIn,
  type TriadPlan,
  triadsOf,
  unplacedIn,
  visitsOf,
  withNamesTurned,
  withoutPerson,
  withPeople,
  withPerson,
  withPlaced,
  withSwapped,
  withTriads,
} from '../../../shared/triads/plan.ts'

const NAMES = ['Ada', 'Bo', 'Cia', 'Dan', 'Eva', 'Finn', 'Gry']

/** Seven people: a triad of three and one of four. */
function seven(): TriadPlan {
  const people = NAMES.map((name) => ({ id: name[0] ?? '', name, subject: '', experience: null }))
  return withTriads(withPeople(emptyPlan('plan'), people), 1)
}

function names(plan: TriadPlan): readonly string[] {
  return triadsOf(plan).map((triad) => triad.map(({ id }) => id).join(''))
}

describe('A plan of triads', () => {
  test('keeps its triads when somebody’s name is put right, and when somebody leaves', () => {
    const plan = seven()
    expect(names(plan).map(({ length }) => length)).toEqual([3, 4])
    expect(names(withPerson(plan, 'A', { name: 'Ada Berg', subject: 'Art' }))).toEqual(names(plan))
    const less = withoutPerson(plan, 'A')
    expect(less.people).toHaveLength(6)
    expect(names(less)).toEqual(names(plan).map((triad) => triad.replace('A', '')))
  })

  test('who comes later is in no triad until they are placed, and the others stay', () => {
    const plan = { ...seven(), start: '2025-03-10' }
    const later = (...ids: readonly string[]) =>
      ids.map((id) => ({ id, name: id, subject: '', experience: null }))
    const one = withPeople(plan, later('X'))
    expect(names(one)).toEqual(names(plan))
    expect(unplacedIn(one).map(({ id }) => id)).toEqual(['X'])
    expect(readPlan(JSON.parse(JSON.stringify(planToKeep(one))))).toEqual(one)
    const [three, four] = names(plan)
    const placed = withPlaced(one, 1)
    expect(placed && names(placed)).toEqual([`${three}X`, four])
    expect(placed?.start).toBe(plan.start)
    expect(withPlaced(withPeople(plan, later('X', 'Y')), 1)).toBeNull()
    const more = withPlaced(withPeople(plan, later('X', 'Y', 'Z')), 1)
    expect(more && names(more).slice(0, 2)).toEqual(names(plan))
    expect(more?.triads[2]).toHaveLength(3)
  })

  test('a triad that lost one is of two, and who comes is placed there first; one alone is in none', () => {
    const [three = ''] = names(seven())
    const pair = withoutPerson(seven(), three[0] ?? '')
    expect(pairsIn(pair)).toEqual([1])
    const placed = withPlaced(
      withPeople(pair, [{ id: 'X', name: 'X', subject: '', experience: null }]),
      1,
    )
    expect(placed && names(placed)[0]).toBe(`${three.slice(1)}X`)
    const alone = withoutPerson(pair, three[1] ?? '')
    expect(alone.triads).toHaveLength(1)
    expect(unplacedIn(alone).map(({ id }) => id)).toEqual([three[2]])
  })

  test('no plan is larger than one that can be read again', () => {
    const crowd = Array.from({ length: LIMITS.peoplePerBoard + 1 }, (_, at) => ({
      id: `p${at}`,
      name: `Person ${at}`,
      subject: '',
      experience: null,
    }))
    const full = withPeople(withPeople(emptyPlan('plan'), crowd.slice(0, 200)), crowd.slice(200))
    expect(roomIn(full)).toBe(0)
    expect(readPlan(planToKeep(full))?.people).toHaveLength(LIMITS.peoplePerBoard)
    expect(withPeople(full, crowd.slice(-1)).people).toHaveLength(LIMITS.peoplePerBoard)
  })

  test('a name that was read as name and subject is turned', () => {
    const people = [{ id: 'a', name: 'Berg', subject: 'Anna', experience: null }]
    const turned = withNamesTurned(withPeople(emptyPlan('plan'), people), ['a'])
    expect(turned.people[0]).toMatchObject({ name: 'Anna Berg', subject: '' })
  })

  test('two people change places, and everybody still is in one triad', () => {
    const plan = seven()
    const [first = '', second = ''] = names(plan)
    const swapped = withSwapped(plan, first[0] ?? '', second[1] ?? '')
    expect(names(swapped)).toEqual([
      second[1] + first.slice(1),
      second[0] + (first[0] ?? '') + second.slice(2),
    ])
    expect(withSwapped(plan, 'A', 'nobody')).toBe(plan)
  })

  test('the weeks begin on Mondays and pass over those that are left out', () => {
    expect(mondaysOf({ start: '2025-03-12', skip: ['2025-03-19'] }, 3)).toEqual([
      '2025-03-10',
      '2025-03-24',
      '2025-03-31',
    ])
    expect(mondaysOf({ start: '', skip: [] }, 3)).toEqual([])
  })

  test('[N3] every visit has its week: all of it, or a fixed hour', () => {
    const plan = { ...seven(), start: '2025-03-12' }
    const visits = visitsOf(plan)
    expect(visits.map(({ triad, week }) => `${triad}.${week}`)).toEqual([
      ...['1.1', '1.2', '1.3', '2.1', '2.2', '2.3', '2.4'],
    ])
    expect(visits[1]?.when).toEqual({ on: 'days', day: '2025-03-17', days: 5 })
    expect(visits.at(-1)?.seen).toBe(visits[3]?.sees)
    const fixed = visitsOf({ ...plan, hour: { is: 'fixed', weekday: 2, from: '10:15' } })
    expect(fixed[0]?.when).toEqual({ on: 'time', day: '2025-03-12', from: '10:15', minutes: 20 })
    expect(new Set(visits.map(({ key }) => key)).size).toBe(visits.length)
    expect(visitsOf(seven())[0]?.when).toBeNull()
  })
})

describe('A plan that is kept', () => {
  test('is read as it was', () => {
    const plan: TriadPlan = {
      ...seven(),
      start: '2025-03-10',
      skip: ['2025-03-17'],
      hour: { is: 'fixed', weekday: 1, from: '08:20' },
    }
    expect(readPlan(JSON.parse(JSON.stringify(planToKeep(plan))))).toEqual(plan)
  })

  test('is none when it is something else; triads with somebody twice or unknown are made anew', () => {
    const kept = planToKeep(seven())
    expect(readPlan(null)).toBeNull()
    expect(readPlan({ ...kept, format: 'throughline-record' })).toBeNull()
    expect(readPlan({ ...kept, start: 'Monday' })).toBeNull()
    expect(readPlan({ ...kept, hour: { is: 'fixed', weekday: 1, from: '25:00' } })).toBeNull()
    for (const triads of [[[...'ABCDEFA']], [[...'ABCDEFX']]]) {
      expect(readPlan({ ...kept, triads })?.triads).toEqual([])
    }
  })
})
