/** Which patterns each note belongs to in a debrief that people did: none, one or two. */
export type Gold = readonly ReadonlySet<number>[]

/** The adjusted Rand index of two ways of sorting the same things: 1 the same, about 0 by chance. */
export function adjustedRand(a: readonly number[], b: readonly number[]): number {
  const pairs = (count: number): number => (count * (count - 1)) / 2
  const sum = (keys: readonly (string | number)[]): number =>
    [...Map.groupBy(keys, (key) => key).values()].reduce((so, { length }) => so + pairs(length), 0)
  const both = sum(a.map((group, at) => `${group} ${b[at]}`))
  const [ofA, ofB] = [sum(a), sum(b)]
  const chance = (ofA * ofB) / pairs(a.length)
  const most = (ofA + ofB) / 2
  return most === chance ? 1 : (both - chance) / (most - chance)
}

/** What share of the pairs within groups share a pattern. */
export function pairPrecision(groups: readonly (readonly number[])[], gold: Gold): number {
  let pairs = 0
  let hits = 0
  for (const group of groups) {
    for (const [step, a] of group.entries()) {
      for (const b of group.slice(step + 1)) {
        pairs++
        if ([...(gold[a] ?? [])].some((pattern) => gold[b]?.has(pattern))) hits++
      }
    }
  }
  return pairs === 0 ? 0 : hits / pairs
}
