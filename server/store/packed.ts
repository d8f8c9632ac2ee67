/** Many pieces of bytes in one buffer: one copy and one transfer from thread to thread. */
export interface Packed {
  readonly bytes: Uint8Array<ArrayBuffer>
  /** Where each piece ends. */
  readonly ends: readonly number[]
}

/** Copies the pieces into one buffer of exactly their size. */
export function pack(pieces: readonly Uint8Array[]): Packed {
  let size = 0
  const ends = pieces.map((piece) => {
    size += piece.length
    return size
  })
  const bytes = new Uint8Array(size)
  for (const [index, piece] of pieces.entries()) bytes.set(piece, ends[index - 1] ?? 0)
  return { bytes, ends }
}

/** The pieces, without copying them. */
export function unpack({ bytes, ends }: Packed): Uint8Array[] {
  return ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end))
}
