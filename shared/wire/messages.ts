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

const WIRE_VERSION = 1

/** client → server: I understand messages from 120 on. */
export function encodeHello(): Uint8Array<ArrayBuffer> {
  return encode(HELLO, (encoder) => encoding.writeVarUint(encoder, WIRE_VERSION))
}

/** server → client: who you are here. */
export function encodeWelcome(welcome: { readonly role: string }): Uint8Array<ArrayBuffer> {
  return encode(WELCOME, (encoder) => encoding.writeVarString(encoder, JSON.stringify(welcome)))
}

export function decodeWelcome(decoder: decoding.Decoder): { readonly role: string } {
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

function encode(type: number, write: (encoder: encoding.Encoder) => void): Uint8Array<ArrayBuffer> {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, type)
  write(encoder)
  return encoding.toUint8Array(encoder)
}
