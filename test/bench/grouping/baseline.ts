import { diceOf } from '../../../shared/grouping/linear.ts'
import { STOPWORDS } from '../../../shared/grouping/words/stopwords.ts'

// The plain way: words as typed without the smallest ones, TF-IDF, spherical k-means. It shares
// nothing with shared/grouping but those words and the dice, so that an improvement there does not lift it.

const RUNS = 20

type Vector = ReadonlyMap<string, number>

/** Sorts texts into `count` groups, once for each of twenty beginnings. */
export function plainWays(texts: readonly string[], count: number): readonly (readonly number[])[] {
  const vectors = tfIdf(texts)
  return Array.from({ length: RUNS }, (_, run) => sphericalKMeans(vectors, count, diceOf(run + 1)))
}

function tfIdf(texts: readonly string[]): readonly Vector[] {
  const bags = texts.map((text) =>
    (text.toLowerCase().match(/\p{L}[\p{L}\p{N}']+/gu) ?? []).filter((word) => !isSmall(word)),
  )
  const count = new Map<string, number>()
  for (const bag of bags)
    for (const word of new Set(bag)) count.set(word, (count.get(word) ?? 0) + 1)
  return bags.map((bag) => {
    const times = Map.groupBy(bag, (word) => word)
    const weighed = [...times].map(([word, { length }]) => {
      const rare = Math.log((1 + texts.length) / (1 + (count.get(word) ?? 0))) + 1
      return [word, length * rare] as const
    })
    return unit(new Map(weighed))
  })
}

function isSmall(word: string): boolean {
  return STOPWORDS.en.has(word) || STOPWORDS.sv.has(word)
}

function sphericalKMeans(
  vectors: readonly Vector[],
  count: number,
  dice: () => number,
): readonly number[] {
  const order = vectors.map((vector) => [dice(), vector] as const).sort(([a], [b]) => a - b)
  let centres: Vector[] = order.slice(0, count).map(([, vector]) => vector)
  let groups: number[] = []
  for (let round = 0; round < 100; round++) {
    const now = vectors.map((vector) => {
      const near = centres.map((centre) => dot(vector, centre))
      return near.indexOf(Math.max(...near))
    })
    if (now.every((group, at) => group === groups[at])) break
    groups = now
    centres = centres.map((centre, group) => {
      const sum = new Map<string, number>()
      for (const [at, vector] of vectors.entries()) {
        if (groups[at] !== group) continue
        for (const [word, value] of vector) sum.set(word, (sum.get(word) ?? 0) + value)
      }
      return sum.size === 0 ? centre : unit(sum)
    })
  }
  return groups
}

function dot(a: Vector, b: Vector): number {
  let sum = 0
  for (const [word, value] of a) sum += value * (b.get(word) ?? 0)
  return sum
}

function unit(vector: Vector): Vector {
  const length = Math.sqrt(dot(vector, vector)) || 1
  return new Map([...vector].map(([word, value]) => [word, value / length]))
}
