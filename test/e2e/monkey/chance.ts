import { seededRandom } from '../../support/random.ts'

/** Luck from one number: the same number, the same luck. */
export interface Chance {
  /** A whole number from 0 on, below `end`. */
  below(end: number): number
  between(low: number, high: number): number
  /** One of several; undefined when there is none. */
  one<T>(of: readonly T[]): T | undefined
  /** True once in so many times. */
  once(inSoMany: number): boolean
}

export function chanceFrom(seed: number): Chance {
  const random = seededRandom(seed)
  const below = (end: number): number => Math.floor(random() * end)
  return {
    below,
    between: (low, high) => low + random() * (high - low),
    one: (of) => of[below(of.length)],
    once: (inSoMany) => below(inSoMany) === 0,
  }
}
