import { addTo, diceOf, dot, type Row, unit } from './linear.ts'

const ROUNDS = 15

/** Parts directions into `count` groups, as the seed begins (spherical k-means): the group of each. */
export function part(rows: readonly Row[], count: number, seed: number): readonly number[] {
  let centres = beginnings(rows, count, diceOf(seed))
  let groups: number[] = []
  for (let round = 0; round < ROUNDS; round++) {
    const now = rows.map((row) => nearest(row, centres))
    if (now.every((group, at) => group === groups[at])) break
    groups = now
    const sums = centres.map((centre) => new Float64Array(centre.length))
    for (const [at, row] of rows.entries()) {
      const sum = sums[groups[at] ?? 0]
      if (sum !== undefined) addTo(sum, row, 1)
    }
    centres = sums.map((sum, group) =>
      sum.some((value) => value !== 0) ? unit(sum) : (centres[group] ?? sum),
    )
  }
  return groups
}

function nearest(row: Row, centres: readonly Row[]): number {
  let best = 0
  let most = Number.NEGATIVE_INFINITY
  for (let at = 0; at < centres.length; at++) {
    const near = dot(row, centres[at] ?? row)
    if (near > most) {
      most = near
      best = at
    }
  }
  return best
}

/** Rows far from each other, by the dice (k-means++). */
function beginnings(rows: readonly Row[], count: number, dice: () => number): Row[] {
  const first = rows[Math.floor(dice() * rows.length)]
  if (first === undefined) return []
  const chosen = [first]
  const away = rows.map(() => Number.POSITIVE_INFINITY)
  while (chosen.length < Math.min(count, rows.length)) {
    const last = chosen.at(-1) ?? first
    let all = 0
    for (const [at, row] of rows.entries()) {
      away[at] = Math.min(away[at] ?? 0, Math.max(0, 2 - 2 * dot(row, last)))
      all += away[at] ?? 0
    }
    let rest = dice() * all
    const at = away.findIndex((distance) => {
      rest -= distance
      return rest < 0
    })
    chosen.push(rows[at === -1 ? chosen.length : at] ?? first)
  }
  return chosen
}
