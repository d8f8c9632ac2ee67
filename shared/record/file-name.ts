const LONGEST = 60

/** What of a record names its file. */
interface Named {
  readonly school: string
  readonly title: string
  /** ISO date, or empty. */
  readonly date: string
  /** ms since 1970, UTC. */
  readonly closedAt: number
}

/** A name that every file system takes: the school and the day. */
export function fileName({ school, title, date, closedAt }: Named, ending: string): string {
  const parts = [plain(school || title) || 'round', plain(date) || dayOf(closedAt)]
  return `${parts.filter((part) => part !== '').join('-')}.${ending}`
}

/** Letters of any script and digits; accents that only decorate are dropped. */
function plain(text: string): string {
  const letters = text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
  // By whole characters: half of one can't be sent.
  return [...letters]
    .slice(0, LONGEST)
    .join('')
    .replace(/^-+|-+$/g, '')
}

function dayOf(instant: number): string {
  // biome-ignore lint/style/noRestrictedGlobals: a date is printed; no clock is read
  const date = new Date(instant)
  return Number.isNaN(date.getTime()) ? '' : date.toISOString().slice(0, 10)
}
