import type { RoundRecord } from '../../shared/record/format.ts'

const LONGEST = 60

/** A name that every file system takes: the school and the day. */
export function fileName({ about, closedAt }: RoundRecord, ending: string): string {
  const school = plain(about.school || about.title) || 'round'
  const day = plain(about.date) || new Date(closedAt).toISOString().slice(0, 10)
  return `${school}-${day}.${ending}`
}

/** Letters of any script and digits; accents that only decorate are dropped. */
function plain(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '-')
    .slice(0, LONGEST)
    .replace(/^-+|-+$/g, '')
}
