import { type Day, isDay } from '../../shared/days.ts'

/** A next step, as far as it matters when it is looked at. */
interface Checked {
  readonly number: number
  readonly check: string | null
}

/** Next steps by the day they are looked at, those without a day last. */
export function byCheck<T extends Checked>(steps: readonly T[]): readonly T[] {
  return steps.toSorted((a, b) => {
    const [one, other] = [dayOf(a), dayOf(b)]
    if (one === other) return a.number - b.number
    if (one === null) return 1
    return other === null || one < other ? -1 : 1
  })
}

/** Whether the day to look at a step has come. */
export function isDue(step: Checked, today: Day): boolean {
  const day = dayOf(step)
  return day !== null && day <= today
}

function dayOf({ check }: Checked): Day | null {
  return check !== null && isDay(check) ? check : null
}
