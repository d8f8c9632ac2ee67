// Numbers in rows, as little of them as is needed.

export type Row = Float64Array

/** The same row with length 1; a row of nothing stays nothing. */
export function unit(row: Row): Row {
  const length = Math.sqrt(dot(row, row))
  return length === 0 ? row : row.map((value) => value / length)
}

export function dot(a: Row, b: Row): number {
  // The sizes agree, so nothing is undefined here; asking each time would cost a third more.
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += (a[at] as number) * (b[at] as number)
  return sum
}

/** Adds `weight` times `row` to `sum`, in place. */
export function addTo(sum: Row, row: Row, weight: number): void {
  for (let at = 0; at < sum.length; at++) {
    sum[at] = (sum[at] as number) + weight * (row[at] as number)
  }
}

export function meanOf(rows: readonly Row[]): Row {
  const mean = new Float64Array(rows[0]?.length ?? 0)
  for (const row of rows) addTo(mean, row, 1 / rows.length)
  return mean
}

/** Numbers between 0 and 1 that look random and are the same for the same seed (mulberry32). */
export function diceOf(seed: number): () => number {
  let state = seed
  return () => {
    state = (state + 0x6d2b79f5) | 0
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state)
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32
  }
}
