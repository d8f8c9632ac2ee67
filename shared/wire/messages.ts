import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'

/** y-websocket's own message types (y-protocols/PROTOCOL.md); 2 is its refusal, which we say by closing. */
export const SYNC = 0
export const AWARENESS = 1
export const QUERY_AWARENESS = 3

/**
 * Our additions, spoken only with a client that said hello: its type numbers keep away from those
 * of y-websocket (0-10) and y-sweet (102). A socket is ordered, so one number names a moment.
 */
export const HELLO = 120
export const WELCOME = 121
export const ACK_REQUEST = 122
export const ACK = 123
export const NACK = 124
export const CURSORS = 125
export const NOTICE = 126
export const STATE = 127

const WIRE_VERSION = 1

/** The longest secret a device may say hello with (characters). */
const SECRET_LENGTH = 64

/**
 * client → server, before all else: I understand messages from 120 on. `secret` is known to this
 * device alone: by it the server knows the device again on its next socket.
 */
export function encodeHello(secret = ''): Uint8Array<ArrayBuffer> {
  return encode(HELLO, (encoder) => {
    encoding.writeVarUint(encoder, WIRE_VERSION)
    encoding.writeVarString(encoder, secret)
  })
}

/** The secret of a hello, or null: it came without one. Throws when it can't be one. */
export function decodeHello(decoder: decoding.Decoder): string | null {
  decoding.readVarUint(decoder)
  if (!decoding.hasContent(decoder)) return null
  const secret = decoding.readVarString(decoder)
  if (secret.length > SECRET_LENGTH) throw new Error('A hello is too long.')
  return secret === '' ? null : secret
}

/** Who one is here, and how fast the room is. Told on coming, and again when it changes. */
export interface Welcome {
  readonly role: string
  /** The least time between two cursor messages of one client (ms): more than that nobody sees. */
  readonly cursorMs: number
}

/** server → client. */
export function encodeWelcome(welcome: Welcome): Uint8Array<ArrayBuffer> {
  return encode(WELCOME, (encoder) => encoding.writeVarString(encoder, JSON.stringify(welcome)))
}

export function decodeWelcome(decoder: decoding.Decoder): Welcome {
  return JSON.parse(decoding.readVarString(decoder))
}

/** client → server: tell me when everything I sent before this is on disk. */
export function encodeAckRequest(moment: number): Uint8Array<ArrayBuffer> {
  return encode(ACK_REQUEST, (encoder) => encoding.writeVarUint(encoder, moment))
}

/** server → client: everything received on this socket before that request is on disk. */
export function encodeAck(moment: number): Uint8Array<ArrayBuffer> {
  return encode(ACK, (encoder) => encoding.writeVarUint(encoder, moment))
}

/** Reads the number of an ack or of a request for one. */
export function decodeMoment(decoder: decoding.Decoder): number {
  return decoding.readVarUint(decoder)
}

const REFUSALS = ['viewer', 'not-allowed', 'closed', 'locked', 'too-large'] as const
export type NackReason = (typeof REFUSALS)[number]

/** server → client: what you wrote was not taken, and why. */
export function encodeNack(reason: NackReason): Uint8Array<ArrayBuffer> {
  return encode(NACK, (encoder) => encoding.writeVarString(encoder, reason))
}

export function decodeNack(decoder: decoding.Decoder): NackReason {
  const reason = decoding.readVarString(decoder)
  return REFUSALS.find((known) => known === reason) ?? 'viewer'
}

/** What one may pack into a cursor message (bytes): the server passes it on unread. */
export const CURSOR_BYTES = 64

/** client → server: where my pointer is (shared/wire/cursor.ts says how it is packed). */
export function encodeOwnCursor(cursor: Uint8Array): Uint8Array<ArrayBuffer> {
  return encode(CURSORS, (encoder) => encoding.writeVarUint8Array(encoder, cursor))
}

/** Someone's cursor: the presence client id it belongs to, and what they packed. */
export interface CursorOf {
  readonly client: number
  readonly cursor: Uint8Array
}

/** server → client: cursors that moved since the last such message, one's own perhaps among them. */
export function encodeCursors(cursors: readonly CursorOf[]): Uint8Array<ArrayBuffer> {
  return encode(CURSORS, (encoder) => {
    encoding.writeVarUint(encoder, cursors.length)
    for (const { client, cursor } of cursors) {
      encoding.writeVarUint(encoder, client)
      encoding.writeVarUint8Array(encoder, cursor)
    }
  })
}

export function decodeCursors(decoder: decoding.Decoder): readonly CursorOf[] {
  const cursors: CursorOf[] = []
  for (let left = decoding.readVarUint(decoder); left > 0; left--) {
    const client = decoding.readVarUint(decoder)
    cursors.push({ client, cursor: decoding.readVarUint8Array(decoder) })
  }
  return cursors
}

/** What the server has to say about itself. */
export type Notice =
  /** It goes down and comes back: this socket closes with 1012 within `inMs`. */
  | { readonly is: 'restart'; readonly inMs: number }
  /** It can't write to its disk: what is written now stays on the devices until it can. */
  | { readonly is: 'not-saving' }
  /** It can again. */
  | { readonly is: 'saving' }

/** server → client. */
export function encodeNotice(notice: Notice): Uint8Array<ArrayBuffer> {
  return encode(NOTICE, (encoder) => encoding.writeVarString(encoder, JSON.stringify(notice)))
}

export function decodeNotice(decoder: decoding.Decoder): Notice {
  return JSON.parse(decoding.readVarString(decoder))
}

/** A whole board as it lies on disk: a compacted state, and what came after it, in order. */
export interface BoardState {
  /** Yjs update V2, which is smaller; null: there is none yet. */
  readonly snapshot: Uint8Array | null
  /** Yjs updates V1. */
  readonly tail: readonly Uint8Array[]
}

/** server → client: the answer to a step 1 of one that has nothing yet, in place of a step 2. */
export function encodeState({ snapshot, tail }: BoardState): Uint8Array<ArrayBuffer> {
  return encode(STATE, (encoder) => {
    encoding.writeVarUint8Array(encoder, snapshot ?? new Uint8Array())
    encoding.writeVarUint(encoder, tail.length)
    for (const update of tail) encoding.writeVarUint8Array(encoder, update)
  })
}

export function decodeState(decoder: decoding.Decoder): BoardState {
  const snapshot = decoding.readVarUint8Array(decoder)
  const tail: Uint8Array[] = []
  for (let left = decoding.readVarUint(decoder); left > 0; left--) {
    tail.push(decoding.readVarUint8Array(decoder))
  }
  return { snapshot: snapshot.length === 0 ? null : snapshot, tail }
}

function encode(type: number, write: (encoder: encoding.Encoder) => void): Uint8Array<ArrayBuffer> {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, type)
  write(encoder)
  return encoding.toUint8Array(encoder)
}
