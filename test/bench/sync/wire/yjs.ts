import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { AWARENESS, SYNC } from '../../../../shared/wire/messages.ts'
import type { Place } from '../servers/server.ts'
import type { Heard, Pointer, SeenCursor, Wire } from './wire.ts'

/** Hocuspocus' own types (its types.ts); up to 3 it speaks y-websocket's. */
const AUTH = 2
const SYNC_REPLY = 4
const SYNC_STATUS = 8

type Write = (encoder: encoding.Encoder) => void
type Prefix = (place: Place) => Write

/** Plain y-websocket, with the document's name in front of each message where there is a prefix. */
export function speakYjs(prefix: Prefix): Omit<Wire, 'greet' | 'read'> {
  const sync = (place: Place, step: number, bytes: Uint8Array): Uint8Array =>
    frame(prefix(place), SYNC, (encoder) => {
      encoding.writeVarUint(encoder, step)
      encoding.writeVarUint8Array(encoder, bytes)
    })
  const presence = (place: Place, pointer: Pointer): Uint8Array =>
    frame(prefix(place), AWARENESS, (encoder) => {
      encoding.writeVarUint8Array(encoder, presenceOf(pointer))
    })
  return {
    wrap: (place, message) =>
      encoding.encode((encoder) => {
        prefix(place)(encoder)
        encoding.writeUint8Array(encoder, message)
      }),
    step1: (place, vector) => sync(place, 0, vector),
    step2: (place, update) => sync(place, 1, update),
    update: (place, update) => sync(place, 2, update),
    presence,
    cursor: presence,
    acksEach: false,
    askAck: () => null,
  }
}

/** y-protocols/awareness: one client with all of its state, as every Yjs app sends it. */
function presenceOf({ client, clock, name, at: [x, y] }: Pointer): Uint8Array {
  return encoding.encode((encoder) => {
    encoding.writeVarUint(encoder, 1)
    encoding.writeVarUint(encoder, client)
    encoding.writeVarUint(encoder, clock)
    const state = { name, colour: '#30bced', cursor: { x, y } }
    encoding.writeVarString(encoder, JSON.stringify(state))
  })
}

export const NO_PREFIX: Prefix = () => () => {}

export const yjsWire: Wire = {
  ...speakYjs(NO_PREFIX),
  greet: (place, vector) => [yjsWire.step1(place, vector)],
  read: (bytes) => {
    const decoder = decoding.createDecoder(bytes)
    return readYjs(decoding.readVarUint(decoder), decoder)
  },
}

const named: Prefix =
  ({ name }) =>
  (encoder) =>
    encoding.writeVarString(encoder, name)

export const hocuspocusWire: Wire = {
  ...speakYjs(named),
  acksEach: true,
  greet: (place, vector) => [
    frame(named(place), AUTH, (encoder) => {
      encoding.writeVarUint(encoder, 0)
      encoding.writeVarString(encoder, 'a token')
      encoding.writeVarString(encoder, '4.7.0')
    }),
    hocuspocusWire.step1(place, vector),
  ],
  read: (bytes) => {
    const decoder = decoding.createDecoder(bytes)
    decoding.readVarString(decoder)
    const type = decoding.readVarUint(decoder)
    if (type === SYNC_REPLY) return readYjs(SYNC, decoder)
    if (type !== SYNC_STATUS) return readYjs(type, decoder)
    const isTaken = decoding.readVarUint(decoder) === 1
    return isTaken ? { of: 'ack', moment: null } : { of: 'nack', reason: 'refused' }
  },
}

/** The relay passes on what others say; a merging one puts several frames into one. */
export function relayWire(isMerged: boolean): Wire {
  return {
    ...yjsWire,
    greet: () => [],
    read: isMerged ? (bytes) => joined(parts(bytes).map(yjsWire.read)) : yjsWire.read,
  }
}

/** Reads a message of y-websocket from behind its type. */
export function readYjs(type: number, decoder: decoding.Decoder): Heard {
  switch (type) {
    case SYNC: {
      const step = decoding.readVarUint(decoder)
      const bytes = decoding.readVarUint8Array(decoder)
      if (step === 0) return { of: 'step1', vector: bytes }
      if (step === 2) return { of: 'news', updates: [bytes] }
      return { of: 'state', state: { snapshot: null, tail: [bytes] } }
    }
    case AWARENESS:
      return { of: 'cursors', cursors: readPresence(decoding.readVarUint8Array(decoder)) }
    default:
      return { of: 'other' }
  }
}

function readPresence(update: Uint8Array): readonly SeenCursor[] {
  const decoder = decoding.createDecoder(update)
  const cursors: SeenCursor[] = []
  for (let left = decoding.readVarUint(decoder); left > 0; left--) {
    const client = decoding.readVarUint(decoder)
    decoding.readVarUint(decoder)
    const cursor = JSON.parse(decoding.readVarString(decoder))?.cursor
    if (cursor) cursors.push({ client, at: [cursor.x, cursor.y] })
  }
  return cursors
}

function parts(bytes: Uint8Array): readonly Uint8Array[] {
  const found: Uint8Array[] = []
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  for (let at = 0; at < bytes.length; ) {
    const length = view.getUint32(at, true)
    found.push(bytes.subarray(at + 4, at + 4 + length))
    at += 4 + length
  }
  return found
}

/** Of a merged frame: its edits. Where it holds edits, its cursors go unread. */
function joined(heard: readonly Heard[]): Heard {
  const updates = heard.flatMap((one) => (one.of === 'news' ? one.updates : []))
  if (updates.length > 0) return { of: 'news', updates }
  return {
    of: 'cursors',
    cursors: heard.flatMap((one) => (one.of === 'cursors' ? one.cursors : [])),
  }
}

function frame(prefix: Write, type: number, write: Write): Uint8Array {
  return encoding.encode((encoder) => {
    prefix(encoder)
    encoding.writeVarUint(encoder, type)
    write(encoder)
  })
}
