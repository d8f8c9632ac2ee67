import * as encoding from 'lib0/encoding'
import type { Person } from './person.ts'

/** Something that no honest client sends, and how it is sent. */
export interface BadFrame {
  readonly what: string
  send(person: Person): void
}

/**
 * Frames that break RFC 6455, y-protocols or lib0's encoding. `ws` answers the first kind with an
 * `error` event, which ends a process that doesn't listen for it; the others throw in a decoder, or
 * make it promise more memory than there is.
 */
export const BAD_FRAMES: readonly BadFrame[] = [
  raw('a reserved opcode', [0x83, 0x80, 0, 0, 0, 0]),
  raw('a length of 2^62', [0x82, 0xff, 0x40, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0]),
  raw('reserved bits', [0xf2, 0x81, 0, 0, 0, 0, 1]),
  raw('a frame without a mask', [0x82, 0x01, 0x00]),
  raw('a ping in two parts', [0x09, 0x80, 0, 0, 0, 0]),
  raw('a close with a code that is none', [0x88, 0x82, 0, 0, 0, 0, 0x03, 0xed]),
  raw('text that is no UTF-8', [0x81, 0x82, 0, 0, 0, 0, 0xc3, 0x28]),
  {
    what: 'text',
    send: (person) => person.sendAs('hello'),
  },
  bytes('nothing', []),
  bytes('a number that never ends', Array(12).fill(0xff)),
  bytes('a type that is none', [99, 1, 2, 3]),
  bytes('a sync step that is none', [0, 9, 0]),
  bytes('a length beyond the end', [0, 2, 0xff, 0xff, 0xff, 0xff, 0x0f]),
  bytes('an update that breaks off', [0, 2, 3, 1, 200, 1]),
  bytes('an update of a thousand million structs', [0, 2, 8, 1, 0x80, 0x94, 0xeb, 0xdc, 3, 1, 0]),
  bytes('a state vector of a thousand million', [0, 0, 5, 0x80, 0x94, 0xeb, 0xdc, 3]),
  bytes('presence that is no JSON', presence('{"name"')),
  bytes('presence of a million people', [1, 3, 0xc0, 0x84, 0x3d]),
  bytes('presence with a key that means more', presence('{"__proto__":{"name":"x"}}')),
  bytes(
    'random bytes',
    Array.from({ length: 500 }, (_, index) => (index * 7_919 + 13) % 256),
  ),
]

/** Bytes of a WebSocket frame, written beneath the protocol. */
function raw(what: string, frame: readonly number[]): BadFrame {
  return { what, send: ({ stream }) => void stream?.write(Uint8Array.from(frame)) }
}

/** A frame that is right, and what is in it isn't. */
function bytes(what: string, message: readonly number[]): BadFrame {
  return { what, send: (person) => person.sendAs(Uint8Array.from(message)) }
}

function presence(state: string): readonly number[] {
  return [
    ...encoding.encode((encoder) => {
      encoding.writeVarUint(encoder, 1)
      encoding.writeVarUint8Array(
        encoder,
        encoding.encode((inner) => {
          encoding.writeVarUint(inner, 1)
          encoding.writeVarUint(inner, 77)
          encoding.writeVarUint(inner, 1)
          encoding.writeVarString(inner, state)
        }),
      )
    }),
  ]
}
