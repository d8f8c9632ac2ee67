/** What words mean, as far as their company in many texts tells: a vector of length 1 for each stem. */
export interface Vectors {
  readonly dimensions: number
  /** Commonest first. */
  readonly stems: ReadonlyMap<string, number>
  readonly values: Int8Array
}

/** No words known: what there is for a language without a table. */
export const NO_VECTORS: Vectors = { dimensions: 0, stems: new Map(), values: new Int8Array(0) }

const SCALE = 254
const HEAD = 12

/** Reads the table made by test/bench/grouping/distil: three numbers, the stems, a byte for each value. */
export function readVectors(bytes: ArrayBuffer): Vectors {
  const [count = 0, dimensions = 0, length = 0] = new Uint32Array(bytes, 0, 3)
  const words = new TextDecoder('utf-8').decode(new Uint8Array(bytes, HEAD, length)).split('\n')
  return {
    dimensions,
    stems: new Map(words.map((stem, at) => [stem, at])),
    values: new Int8Array(bytes, HEAD + length, count * dimensions),
  }
}

/** Adds a stem's vector to a sum, times `weight`; whether the stem is known. */
export function addVector(
  { stems, values, dimensions }: Vectors,
  stem: string,
  weight: number,
  sum: Float64Array,
): boolean {
  const line = stems.get(stem)
  if (line === undefined) return false
  for (let at = 0; at < dimensions; at++) {
    sum[at] = (sum[at] ?? 0) + (weight * (values[line * dimensions + at] ?? 0)) / SCALE
  }
  return true
}
