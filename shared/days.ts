/** A day as it is written everywhere here: "2025-03-12". */
export type Day = string

const DAY_MS = 86_400_000

/** Whether a text names a day that there is. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && dayOf(instantOf(text)) === text
}

/** The day so many days later; earlier with a negative number. */
export function daysLater(day: Day, days: number): Day {
  return dayOf(instantOf(day) + days * DAY_MS)
}

/** How far into its week a day is: Monday is 0, Sunday 6. */
export function weekdayOf(day: Day): number {
  // The first day of 1970 was a Thursday.
  return (((Math.floor(instantOf(day) / DAY_MS) + 3) % 7) + 7) % 7
}

/** The Monday of the week that a day is in. */
export function mondayOf(day: Day): Day {
  return daysLater(day, -weekdayOf(day))
}

/** Noon counts as little as midnight: a day is a number of whole days since 1970. */
function instantOf(day: Day): number {
  // biome-ignore lint/style/noRestrictedGlobals: a written day is reckoned; no clock is read
  return Date.parse(`${day}T00:00:00Z`)
}

function dayOf(instant: number): Day {
  if (Number.isNaN(instant)) return ''
  // biome-ignore lint/style/noRestrictedGlobals: a day is written; no clock is read
  return new Date(instant).toISOString().slice(0, 10)
}
