import * as encoding from 'lib0/encoding'

/** A piece of an update as no honest writer would put it together. */
export interface CraftedPiece {
  /** A text, or a length that is only claimed: of what is collected, or was left out. */
  readonly text?: string
  readonly values?: readonly unknown[]
  readonly gone?: number
  readonly skipped?: number
  /** A Y.Map. */
  readonly map?: true
  readonly origin?: readonly [client: number, clock: number]
  readonly rightOrigin?: readonly [client: number, clock: number]
  readonly root?: string
  readonly parent?: readonly [client: number, clock: number]
  readonly key?: string
}

interface CraftedRun {
  readonly client: number
  readonly clock: number
  readonly pieces: readonly CraftedPiece[]
}

type Deletion = readonly [client: number, clock: number, length: number]

/**
 * Behind a letter of one's own and before one that isn't later. An undo writes it, where words came
 * back behind others that were there before, so the server takes it; and Yjs itself doesn't always
 * put it at the same spot, since it depends on where the letters were joined.
 */
export function isAsByUndo(client: number, { origin, rightOrigin }: CraftedPiece): boolean {
  if (origin?.[0] !== client || rightOrigin?.[0] !== client) return false
  return rightOrigin[1] <= origin[1]
}

/** Writes an update (Yjs V1) piece by piece. */
export function craft(
  runs: readonly CraftedRun[],
  deletions: readonly Deletion[] = [],
): Uint8Array<ArrayBuffer> {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, runs.length)
  for (const { client, clock, pieces } of runs) {
    for (const number of [pieces.length, client, clock]) encoding.writeVarUint(encoder, number)
    for (const piece of pieces) writePiece(encoder, piece)
  }
  encoding.writeVarUint(encoder, deletions.length)
  for (const [client, clock, length] of deletions) {
    for (const number of [client, 1, clock, length]) encoding.writeVarUint(encoder, number)
  }
  return encoding.toUint8Array(encoder)
}

function writePiece(encoder: encoding.Encoder, piece: CraftedPiece): void {
  const { origin, rightOrigin, key } = piece
  if (piece.gone !== undefined || piece.skipped !== undefined) {
    encoding.writeUint8(encoder, piece.gone !== undefined ? 0 : 10)
    encoding.writeVarUint(encoder, piece.gone ?? piece.skipped ?? 0)
    return
  }
  const kind = piece.text !== undefined ? 4 : piece.values !== undefined ? 8 : 7
  encoding.writeUint8(
    encoder,
    kind | (origin ? 0x80 : 0) | (rightOrigin ? 0x40 : 0) | (key === undefined ? 0 : 0x20),
  )
  for (const part of [...(origin ?? []), ...(rightOrigin ?? [])]) {
    encoding.writeVarUint(encoder, part)
  }
  if (!origin && !rightOrigin) {
    encoding.writeVarUint(encoder, piece.root === undefined ? 0 : 1)
    if (piece.root !== undefined) encoding.writeVarString(encoder, piece.root)
    for (const part of piece.parent ?? []) encoding.writeVarUint(encoder, part)
    if (key !== undefined) encoding.writeVarString(encoder, key)
  }
  if (piece.text !== undefined) encoding.writeVarString(encoder, piece.text)
  else if (piece.values !== undefined) {
    encoding.writeVarUint(encoder, piece.values.length)
    for (const value of piece.values) encoding.writeAny(encoder, value as string)
  } else encoding.writeVarUint(encoder, 1)
}
