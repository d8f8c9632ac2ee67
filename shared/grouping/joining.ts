import type { Row } from './linear.ts'

interface Merge {
  readonly into: number
  readonly from: number
  readonly height: number
}

/**
 * Joins what is nearest until `count` groups are left (average linkage, by chains of nearest
 * neighbours): the group of each, numbered from 0 in the order of their first members.
 */
export function joinUp(near: readonly Row[], count: number): readonly number[] {
  const merges = mergesOf(near)
    .map((merge, order) => ({ ...merge, order }))
    .sort((a, b) => b.height - a.height || a.order - b.order)
  const parent = near.map((_, at) => at)
  const rootOf = (at: number): number => {
    const up = parent[at] ?? at
    return up === at ? at : rootOf(up)
  }
  for (const { into, from } of merges.slice(0, Math.max(0, near.length - count))) {
    const [a, b] = [rootOf(into), rootOf(from)]
    parent[Math.max(a, b)] = Math.min(a, b)
  }
  const numbers = new Map<number, number>()
  return near.map((_, at) => {
    const root = rootOf(at)
    const number = numbers.get(root) ?? numbers.size
    numbers.set(root, number)
    return number
  })
}

function mergesOf(near: readonly Row[]): readonly Merge[] {
  const now = near.map((row) => row.slice())
  const size = near.map(() => 1)
  const alive = new Set(near.keys())
  const merges: Merge[] = []
  const chain: number[] = []
  while (alive.size > 1) {
    const last = chain.at(-1) ?? Math.min(...alive)
    if (chain.length === 0) chain.push(last)
    const before = chain.at(-2)
    const [next, height] = nearestOf(last, before, now, alive)
    if (next !== before) {
      chain.push(next)
      continue
    }
    chain.length -= 2
    const [into, from] = [Math.min(last, next), Math.max(last, next)]
    merges.push({ into, from, height })
    alive.delete(from)
    const [a, b] = [size[into] ?? 1, size[from] ?? 1]
    for (const other of alive) {
      if (other === into) continue
      const mean = (a * (now[into]?.[other] ?? 0) + b * (now[from]?.[other] ?? 0)) / (a + b)
      set(now, into, other, mean)
      set(now, other, into, mean)
    }
    size[into] = a + b
  }
  return merges
}

function set(rows: readonly Row[], a: number, b: number, value: number): void {
  const row = rows[a]
  if (row !== undefined) row[b] = value
}

/** The nearest that is left; of equally near ones the one before in the chain, so that it ends. */
function nearestOf(
  of: number,
  before: number | undefined,
  near: readonly Row[],
  alive: ReadonlySet<number>,
): readonly [at: number, height: number] {
  let best = before ?? -1
  let most = before === undefined ? Number.NEGATIVE_INFINITY : (near[of]?.[before] ?? 0)
  for (const other of alive) {
    const height = near[of]?.[other] ?? 0
    if (other !== of && height > most) {
      most = height
      best = other
    }
  }
  return [best, most]
}
