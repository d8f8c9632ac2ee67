import { agreementOf } from './agreement.ts'
import { joinUp } from './joining.ts'
import { alike, type Knowledge, type Line, likenessOf } from './likeness.ts'
import { FEWEST } from './limits.ts'
import type { Row } from './linear.ts'
import { inOrder, type Observed } from './observed.ts'
import { wordsOfGroup } from './title.ts'

/** Notes that seem to belong together. */
export interface Suggestion {
  /** The notes' ids, those in its middle first. */
  readonly notes: readonly string[]
  /** Its own words, the most telling first: what it holds and the other notes don't. */
  readonly words: readonly string[]
}

/** How much its ways of being sorted must agree on a note for it to be suggested, strictest first. */
const BARS = [0.7, 0.65, 0.6, 0.55, 0.5, 0.45, 0.4] as const
/** The strictest bar is taken at which this share of the notes is in a suggestion. */
const SHARE = 0.5
/**
 * So like each other the notes of a suggestion are on average at least: those that have nothing to do
 * with each other stay below 0.03, the least of the rounds that were tried is 0.07 (docs/grouping.md).
 */
const LIKE = 0.05
/** So many notes are looked at: pairs grow with their square. More free notes than these are seldom. */
const MOST = 1_000

/**
 * Groups that notes seem to make, the surest first. A note is in one at most; what fits nowhere is
 * left out, since an odd note is better left odd.
 */
export function suggestGroups(
  notes: readonly Observed[],
  knowledge: Knowledge,
): readonly Suggestion[] {
  const ordered = evenly(inOrder(notes.filter(({ text }) => /\p{L}/u.test(text))))
  if (ordered.length < FEWEST) return []
  const count = Math.round(Math.sqrt(ordered.length))
  const likeness = likenessOf(ordered, knowledge)
  const together = agreementOf(likeness, count)
  const groups = joinUp(together, count)
  const members = [...Map.groupBy(ordered.keys(), (at) => groups[at]).values()]
  const cores = coresAt(members, together, likeness.lines)
  return cores
    .toSorted((a, b) => b.sure - a.sure)
    .map(({ members }) => ({
      notes: members.flatMap((at) => ordered[at]?.id ?? []),
      words: wordsOfGroup(new Set(members), likeness.notes),
    }))
}

interface Core {
  readonly members: readonly number[]
  readonly sure: number
}

function coresAt(
  groups: readonly (readonly number[])[],
  together: readonly Row[],
  lines: readonly Line[],
): readonly Core[] {
  let cores: readonly Core[] = []
  for (const bar of BARS) {
    cores = groups
      .flatMap((members) => coreOf(members, together, bar) ?? [])
      .filter(({ members }) => likenessWithin(members, lines) >= LIKE)
    const held = cores.reduce((sum, { members }) => sum + members.length, 0)
    if (held >= SHARE * lines.length) return cores
  }
  return cores
}

/** What of a group holds together: the note that fits least leaves until all fit. */
function coreOf(group: readonly number[], together: readonly Row[], bar: number): Core | null {
  let members = [...group]
  while (members.length >= FEWEST) {
    const fits = members.map((at) => {
      const sum = members.reduce((so, other) => so + (together[at]?.[other] ?? 0), -1)
      return [at, sum / (members.length - 1)] as const
    })
    const ordered = fits.toSorted(([a, x], [b, y]) => y - x || a - b)
    const sure = ordered.at(-1)?.[1] ?? 0
    members = ordered.map(([at]) => at)
    if (sure >= bar)
      return { members, sure: ordered.reduce((sum, [, fit]) => sum + fit, 0) / ordered.length }
    members.pop()
  }
  return null
}

/** How like each other these are on average, pair by pair. */
function likenessWithin(members: readonly number[], lines: readonly Line[]): number {
  const own = members.flatMap((at) => lines[at] ?? [])
  let sum = 0
  for (const [step, a] of own.entries()) for (const b of own.slice(step + 1)) sum += alike(a, b)
  return sum / ((own.length * (own.length - 1)) / 2)
}

/** Of too many as many as are looked at, at equal distances in their order: the same for everybody. */
function evenly(notes: readonly Observed[]): readonly Observed[] {
  if (notes.length <= MOST) return notes
  return Array.from({ length: MOST }, (_, at) => Math.floor((at * notes.length) / MOST)).flatMap(
    (at) => notes[at] ?? [],
  )
}
