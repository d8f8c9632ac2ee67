// What recurs in observations from any classroom, whatever the subject: the sides of the
// instructional core that rounds look at. Each language names them in its own words.

export const FACETS = [
  'recall',
  'reason',
  'answer',
  'waiting-time',
  'hands',
  'tell',
  'model',
  'praise',
  'mark',
  'comment',
  'rework',
  'intention',
  'copy',
  'sheet',
  'open',
  'discuss',
  'device',
  'split',
  'roles',
  'queue',
  'help',
  'resource',
  'peer',
  'time',
  'everyone',
  'write',
  'read',
  'number',
  'play',
  'alone',
  'rules',
  'room',
  'care',
  'vocabulary',
  'level',
  'mistake',
  'home',
  'sense',
  'move',
  'silence',
] as const

type Facet = (typeof FACETS)[number]

/**
 * The words of each facet: single words as typed in lower case, `stem*` for all that begin so,
 * `*end` for all that end so (Swedish compounds), and `several_words` in a row.
 */
export type FacetWords = Readonly<Record<Facet, string>>
