import { alike, type Knowledge, likenessOf } from './likeness.ts'
import { inOrder, type Observed } from './observed.ts'

/** So much nearer than notes usually are to each other a note must be, in their usual differences. */
const NEARER = 0.5

/**
 * The candidates that are most like these notes, nearest first. What is no nearer than any two
 * notes of the round are is left out.
 */
export function nearestTo(
  these: readonly Observed[],
  candidates: readonly Observed[],
  most: number,
  knowledge: Knowledge,
): readonly string[] {
  const own = new Set(these.map(({ id }) => id))
  const ordered = inOrder([...these, ...candidates.filter(({ id }) => !own.has(id))])
  const { lines } = likenessOf(ordered, knowledge)
  const places = [...ordered.keys()]
  const mine = places.filter((at) => own.has(ordered[at]?.id ?? ''))
  const others = places.filter((at) => !own.has(ordered[at]?.id ?? ''))
  if (mine.length === 0) return []
  const theirs = mine.flatMap((at) => lines[at] ?? [])
  const nearness = others.flatMap((at) => {
    const line = lines[at]
    if (line === undefined) return []
    return { at, near: theirs.reduce((sum, of) => sum + alike(line, of), 0) / theirs.length }
  })
  const mean = nearness.reduce((sum, { near }) => sum + near, 0) / nearness.length
  const spread = Math.sqrt(
    nearness.reduce((sum, { near }) => sum + (near - mean) ** 2, 0) / nearness.length,
  )
  return nearness
    .filter(({ near }) => near > mean + NEARER * spread)
    .toSorted((a, b) => b.near - a.near || a.at - b.at)
    .slice(0, most)
    .flatMap(({ at }) => ordered[at]?.id ?? [])
}
