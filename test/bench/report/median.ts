/** The median of each number, however deep it lies. */
export function medianOf<T>(many: readonly T[]): T {
  const [first] = many
  if (typeof first === 'number') return median(many as readonly number[]) as T
  if (typeof first !== 'object' || first === null) return first as T
  const fields = Object.keys(first).map((key) => [
    key,
    medianOf(many.map((one) => one[key as keyof T])),
  ])
  return Object.fromEntries(fields)
}

function median(numbers: readonly number[]): number {
  const sorted = numbers.toSorted((a, b) => a - b)
  return sorted[Math.floor(sorted.length / 2)] ?? Number.NaN
}
