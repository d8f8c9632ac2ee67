export const EXPERIENCES = ['new', 'some', 'long'] as const
/** How long somebody has taught: up to 3 years, 4 to 10, more than 10. */
export type Experience = (typeof EXPERIENCES)[number]

/** What counts when people are mixed. Who didn't say stands in nobody's way. */
export interface Mixed {
  /** What they teach; empty where it wasn't said. */
  readonly subject: string
  readonly experience: Experience | null
}

/** Somebody who takes part in a triad. */
export interface Colleague extends Mixed {
  readonly id: string
  readonly name: string
}

/** The bounds of "new" and "some" in years; from then on it is "long". */
const YEARS = { new: 3, some: 10 } as const

export function experienceOf(years: number): Experience {
  if (years <= YEARS.new) return 'new'
  return years <= YEARS.some ? 'some' : 'long'
}

/** One word for a subject, however it was typed; empty where it wasn't said. */
export function subjectKey({ subject }: Mixed): string {
  return subject.normalize('NFC').toLowerCase().replace(/\s+/g, ' ').trim()
}

/** The subjects that two or more of these people share, as the first of them wrote it. */
export function sharedSubjects(people: readonly Mixed[]): readonly string[] {
  const first = new Map<string, string>()
  const shared = new Map<string, string>()
  for (const person of people) {
    const key = subjectKey(person)
    if (key === '') continue
    const known = first.get(key)
    if (known === undefined) first.set(key, person.subject.trim())
    else shared.set(key, known)
  }
  return [...shared.values()]
}
