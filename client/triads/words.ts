import type { When } from '../../shared/export/ics.ts'
import { type Colleague, sharedSubjects } from '../../shared/triads/people.ts'
import { planTriads, type Triad } from '../../shared/triads/planner.ts'
import type { ListProblem, ReadPeople } from '../../shared/triads/read-people.ts'
import { showDate, t } from '../messages/index.ts'

/** "Maths · 4 to 10 years", as far as it was said. */
export function aboutWords({ subject, experience }: Colleague): string {
  return [subject, experience === null ? '' : t(`triads.experience.${experience}`)]
    .filter((part) => part.trim() !== '')
    .join(' · ')
}

/** What so many people make: how many triads, of how many, and why. */
export function makesWords(people: readonly Colleague[]): string {
  const planned = planTriads(people, 0)
  const count = people.length
  if (!planned.ok) {
    return count === 0 ? t('triads.nobody') : t('triads.tooFew', { count, least: planned.least })
  }
  if (planned.kind === 'circle') return t('triads.circle')
  const fours = planned.triads.filter(({ length }) => length === 4).length
  const threes = planned.triads.length - fours
  if (fours === 0) return t('triads.makesThrees', { people: count, count: threes })
  if (threes === 0) return t('triads.makesFours', { people: count, count: fours })
  return t('triads.makesBoth', {
    people: count,
    threes: t('triads.threes', { count: threes }),
    fours: t('triads.fours', { count: fours }),
  })
}

/** What isn't mixed in a triad; null when all is. */
export function likeWords(triad: Triad<Colleague>): string | null {
  const shared = sharedSubjects(triad)
  return shared.length === 0 ? null : t('triads.sameSubject', { subjects: shared.join(', ') })
}

/** When a visit is: the week, or the day and hour. */
export function whenWords(when: When | null, week: number): string {
  if (when === null) return t('triads.week', { week })
  return when.on === 'days'
    ? t('triads.weekOf', { week, date: showDate(when.day) })
    : t('triads.weekAt', { week, date: showDate(when.day), time: when.from })
}

/** What became of a list that was read: how many came, and what was not understood. */
export function readWords(read: ReadPeople): string {
  if (!read.ok) return t(`triads.read.${read.why}`)
  const added = t('triads.added', { count: read.people.length })
  return [added, ...read.problems.map(problemWords)].join(' ')
}

function problemWords(problem: ListProblem): string {
  switch (problem.kind) {
    case 'no-name':
      return t('triads.read.no-name', { row: problem.row })
    case 'unknown-experience':
      return t('triads.read.unknown-experience', { row: problem.row, value: problem.value })
    case 'cut':
      return t('triads.read.cut', { row: problem.row, limit: problem.limit })
    case 'too-many':
      return t('triads.read.too-many', { limit: problem.limit })
  }
}
