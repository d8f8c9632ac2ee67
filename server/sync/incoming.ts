import * as decoding from 'lib0/decoding'
import * as Y from 'yjs'
import {
  ACK_REQUEST,
  AWARENESS,
  CURSORS,
  decodeHello,
  decodeMoment,
  HELLO,
  QUERY_AWARENESS,
  SYNC,
} from '../../shared/wire/messages.ts'

/** What a client said in one frame. */
export type Incoming =
  | { readonly of: 'step1'; readonly vector: Uint8Array }
  | { readonly of: 'write'; readonly update: Uint8Array; readonly part: 'step2' | 'update' }
  | { readonly of: 'presence'; readonly update: Uint8Array }
  | { readonly of: 'ask-presence' }
  | { readonly of: 'cursor'; readonly cursor: Uint8Array }
  | { readonly of: 'hello'; readonly secret: string | null }
  | { readonly of: 'ack-request'; readonly moment: number }
  /** A type this server doesn't know: passed over, so that clients may be newer. */
  | { readonly of: 'unknown' }

/** Reads a frame; throws when it can't be read. What is inside an update is read later. */
export function readFrame(frame: Uint8Array): Incoming {
  const decoder = decoding.createDecoder(frame)
  switch (decoding.readVarUint(decoder)) {
    case SYNC:
      return readSync(decoder)
    case AWARENESS:
      return { of: 'presence', update: decoding.readVarUint8Array(decoder) }
    case QUERY_AWARENESS:
      return { of: 'ask-presence' }
    case CURSORS:
      return { of: 'cursor', cursor: decoding.readVarUint8Array(decoder) }
    case HELLO:
      return { of: 'hello', secret: decodeHello(decoder) }
    case ACK_REQUEST:
      return { of: 'ack-request', moment: decodeMoment(decoder) }
    default:
      return { of: 'unknown' }
  }
}

function readSync(decoder: decoding.Decoder): Incoming {
  const step = decoding.readVarUint(decoder)
  const bytes = decoding.readVarUint8Array(decoder)
  switch (step) {
    case 0:
      // Read here for its errors: the answer is computed later, when nobody could be blamed.
      Y.decodeStateVector(bytes)
      return { of: 'step1', vector: bytes }
    case 1:
      return { of: 'write', update: bytes, part: 'step2' }
    case 2:
      return { of: 'write', update: bytes, part: 'update' }
    default:
      return { of: 'unknown' }
  }
}
