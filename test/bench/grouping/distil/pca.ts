/** The directions along which rows differ most: eigenvectors of their covariance, greatest first. */
export function principal(
  rows: readonly Float64Array[],
  dimensions: number,
): readonly Float64Array[] {
  const size = rows[0]?.length ?? 0
  const matrix = Array.from({ length: size }, () => new Float64Array(size))
  for (const row of rows) {
    for (let a = 0; a < size; a++) {
      for (let b = 0; b < size; b++) {
        const line = matrix[a]
        if (line !== undefined) line[b] = (line[b] ?? 0) + (row[a] ?? 0) * (row[b] ?? 0)
      }
    }
  }
  const found: Float64Array[] = []
  for (let which = 0; which < dimensions; which++) {
    let vector = Float64Array.from({ length: size }, (_, at) => Math.sin(at + 1 + which))
    for (let round = 0; round < 300; round++) {
      const next = new Float64Array(size)
      for (let a = 0; a < size; a++) {
        for (let b = 0; b < size; b++)
          next[a] = (next[a] ?? 0) + (matrix[a]?.[b] ?? 0) * (vector[b] ?? 0)
      }
      // What was found before is taken out again, or rounding would bring it back.
      for (const known of found) {
        const share = dot(next, known)
        for (let a = 0; a < size; a++) next[a] = (next[a] ?? 0) - share * (known[a] ?? 0)
      }
      const length = Math.sqrt(dot(next, next)) || 1
      vector = next.map((value) => value / length)
    }
    found.push(vector)
  }
  return found
}

export function dot(a: Float64Array, b: Float64Array): number {
  let sum = 0
  for (let at = 0; at < a.length; at++) sum += (a[at] ?? 0) * (b[at] ?? 0)
  return sum
}
