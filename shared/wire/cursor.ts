import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import type { Point } from '../board/model.ts'

/** Where a person's pointer is, and how far what they hold has been carried from where it lay. */
export interface Cursor {
  readonly at: Point | null
  readonly carried: Point | null
}

const AT = 1
const CARRIED = 2

/** Packs a cursor into at most a dozen bytes: whole board units, two numbers a point. */
export function packCursor({ at, carried }: Cursor): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeUint8(encoder, (at === null ? 0 : AT) | (carried === null ? 0 : CARRIED))
  for (const point of [at, carried]) {
    if (point === null) continue
    for (const part of point) encoding.writeVarInt(encoder, Math.round(part))
  }
  return encoding.toUint8Array(encoder)
}

/** Unpacks what another device packed; null when it can't be read: it came unread through the server. */
export function unpackCursor(packed: Uint8Array): Cursor | null {
  try {
    const decoder = decoding.createDecoder(packed)
    const has = decoding.readUint8(decoder)
    const point = (): Point => [decoding.readVarInt(decoder), decoding.readVarInt(decoder)]
    const cursor = { at: has & AT ? point() : null, carried: has & CARRIED ? point() : null }
    // lib0 reads on past the end, as zeros.
    return decoder.pos > packed.length ? null : cursor
  } catch {
    return null
  }
}
