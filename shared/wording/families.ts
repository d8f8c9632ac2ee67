/** What a facilitator would ask about, by kind of wording (DOMAIN: norms of language). */
export const FAMILIES = [
  'praise-blame',
  'adverb-verdict',
  'mind-reading',
  'person-label',
  'advice',
  'absence',
  'jargon',
  'vague-amount',
  'cause',
  'taste',
  'identity',
] as const
export type Family = (typeof FAMILIES)[number]

/** Words of a note that a facilitator would ask about: from `start` to before `end`, in code units. */
export interface Hint {
  readonly family: Family
  readonly start: number
  readonly end: number
}
