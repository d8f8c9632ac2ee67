/** Something that must be shown, and whether it was. */
export interface Claim {
  readonly claim: string
  readonly held: boolean
  /** What was found, in words. */
  readonly found: string
}

const twoDigits = (value: number): string => value.toFixed(2)

export function atMost(
  claim: string,
  value: number,
  bound: number,
  words: (value: number) => string = twoDigits,
): Claim {
  return { claim, held: value <= bound, found: `${words(value)} (at most ${words(bound)})` }
}

export function atLeast(claim: string, ratio: number, bound: number): Claim {
  return {
    claim,
    held: ratio >= bound,
    found: `${twoDigits(ratio)} × (at least ${twoDigits(bound)})`,
  }
}

/** The claims as lines that say of each whether it held. */
export function claimLines(claims: readonly Claim[]): readonly string[] {
  return claims.map(
    ({ claim, held, found }) => `${held ? 'held    ' : 'not held'}  ${claim}: ${found}`,
  )
}
