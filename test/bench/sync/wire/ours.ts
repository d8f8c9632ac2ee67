import * as decoding from 'lib0/decoding'
import { packCursor, unpackCursor } from '../../../../shared/wire/cursor.ts'
import {
  ACK,
  CURSORS,
  decodeCursors,
  decodeMoment,
  decodeNack,
  decodeState,
  decodeWelcome,
  encodeAckRequest,
  encodeHello,
  encodeOwnCursor,
  NACK,
  STATE,
  WELCOME,
} from '../../../../shared/wire/messages.ts'
import type { Heard, SeenCursor, Wire } from './wire.ts'
import { NO_PREFIX, readYjs, speakYjs } from './yjs.ts'

/** Our server, spoken to as our client does: who one is as JSON, once; where one points, packed. */
export const ourWire: Wire = {
  ...speakYjs(NO_PREFIX),
  greet: (place, vector) => [encodeHello(), ourWire.step1(place, vector)],
  cursor: (_, { at }) => encodeOwnCursor(packCursor({ at, carried: null })),
  askAck: encodeAckRequest,
  read,
}

function read(bytes: Uint8Array): Heard {
  const decoder = decoding.createDecoder(bytes)
  const type = decoding.readVarUint(decoder)
  switch (type) {
    case WELCOME:
      return { of: 'welcome', cursorMs: decodeWelcome(decoder).cursorMs }
    case ACK:
      return { of: 'ack', moment: decodeMoment(decoder) }
    case NACK:
      return { of: 'nack', reason: decodeNack(decoder) }
    case STATE:
      return { of: 'state', state: decodeState(decoder) }
    case CURSORS:
      return { of: 'cursors', cursors: decodeCursors(decoder).flatMap(unpacked) }
    default:
      return readYjs(type, decoder)
  }
}

function unpacked({ client, cursor }: { client: number; cursor: Uint8Array }): SeenCursor[] {
  const at = unpackCursor(cursor)?.at
  return at ? [{ client, at: [at[0], at[1]] }] : []
}
