import * as decoding from 'lib0/decoding'
import { LIMITS } from '../../shared/limits.ts'
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
import { STATE_BYTES } from '../rooms/presence.ts'

/** What a client said in one frame. */
export type Incoming =
  | { readonly of: 'step1'; readonly vector: Uint8Array }
  | { readonly of: 'write'; readonly update: Uint8Array; readonly part: 'step2' | 'update' }
  | { readonly of: 'presence'; readonly update: Uint8Array }
  | { readonly of: 'ask-presence' }
  | { readonly of: 'cursor'; readonly cursor: Uint8Array }
  | { readonly of: 'hello'; readonly secret: string | null }
  | { readonly of: 'ack-request'; readonly moment: number }
  /** No device sends so much of this: it isn't read. */
  | { readonly of: 'too-large' }
  /** A type this server doesn't know: passed over, so that clients may be newer. */
  | { readonly of: 'unknown' }

/** More than any frame holds that is neither board nor presence, with room for what comes later. */
const SMALL_BYTES = 1_024
/** Plain clients send back all presence they hear: of a full room, each with all it may tell. */
const PRESENCE_BYTES = LIMITS.peoplePerBoard * (STATE_BYTES + 32)
/** A full room, and thirteen times as many who left in the same moment. */
const MOST_PRESENT = 4_096
/** A client, its clock, and the length of a state (bytes). */
const SHORTEST_ENTRY = 3
/** Some thirty thousand devices that ever wrote on a board. */
const VECTOR_BYTES = 262_144
/** The state vector of one who has nothing. */
const NOTHING = new Uint8Array(1)

/**
 * Reads a frame; throws when it can't be read. What is inside an update is read later, and lies in
 * the bytes of the frame; all else has bytes of its own.
 */
export function readFrame(frame: Uint8Array): Incoming {
  const decoder = decoding.createDecoder(frame)
  const type = decoding.readVarUint(decoder)
  switch (type) {
    case SYNC:
      return readSync(decoder)
    case AWARENESS:
      return frame.length > PRESENCE_BYTES ? TOO_LARGE : readPresence(owned(decoder))
    case QUERY_AWARENESS:
    case CURSORS:
    case HELLO:
    case ACK_REQUEST:
      return frame.length > SMALL_BYTES ? TOO_LARGE : readSmall(type, owned(decoder))
    default:
      return { of: 'unknown' }
  }
}

/**
 * The rest of a frame in bytes of its own. What a socket brings lies beside other frames, and lib0
 * checks lengths against all of that.
 */
function owned(decoder: decoding.Decoder): decoding.Decoder {
  return decoding.createDecoder(decoder.arr.slice(decoder.pos))
}

const TOO_LARGE: Incoming = { of: 'too-large' }

type SmallType = typeof QUERY_AWARENESS | typeof CURSORS | typeof HELLO | typeof ACK_REQUEST

function readSmall(type: SmallType, decoder: decoding.Decoder): Incoming {
  switch (type) {
    case QUERY_AWARENESS:
      return { of: 'ask-presence' }
    case CURSORS:
      return { of: 'cursor', cursor: decoding.readVarUint8Array(decoder) }
    case HELLO:
      return { of: 'hello', secret: decodeHello(decoder) }
    case ACK_REQUEST:
      return { of: 'ack-request', moment: decodeMoment(decoder) }
  }
}

function readPresence(decoder: decoding.Decoder): Incoming {
  const update = decoding.readVarUint8Array(decoder)
  const entries = decoding.readVarUint(decoding.createDecoder(update))
  if (entries * SHORTEST_ENTRY > update.length) throw new Error('A presence ends too early.')
  return entries > MOST_PRESENT ? TOO_LARGE : { of: 'presence', update }
}

function readSync(decoder: decoding.Decoder): Incoming {
  const step = decoding.readVarUint(decoder)
  const bytes = decoding.readVarUint8Array(decoder)
  if (decoder.pos > decoder.arr.length) throw new Error('A frame ends too early.')
  switch (step) {
    case 0:
      return { of: 'step1', vector: readVector(bytes.slice()) }
    case 1:
      return { of: 'write', update: bytes, part: 'step2' }
    case 2:
      return { of: 'write', update: bytes, part: 'update' }
    default:
      return { of: 'unknown' }
  }
}

/**
 * A state vector that can be read. One that is longer than any board's should be is taken as having
 * nothing: whoever made a board that long would shut everybody else out, and to have the whole
 * board again harms nobody.
 */
function readVector(bytes: Uint8Array): Uint8Array {
  if (bytes.length > VECTOR_BYTES) return NOTHING
  // Read here for its errors: the answer is computed later, when nobody could be blamed.
  const decoder = decoding.createDecoder(bytes)
  for (let left = decoding.readVarUint(decoder); left > 0; left--) {
    decoding.readVarUint(decoder)
    decoding.readVarUint(decoder)
  }
  return bytes
}
