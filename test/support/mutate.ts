import * as encoding from 'lib0/encoding'
import * as Y from 'yjs'
import { openBoard } from '../../shared/board/doc.ts'
import { addNote, deleteNotes } from '../../shared/board/notes.ts'
import { writeText } from '../../shared/board/texts.ts'
import {
  AWARENESS,
  encodeAckRequest,
  encodeHello,
  encodeOwnCursor,
  QUERY_AWARENESS,
  SYNC,
} from '../../shared/wire/messages.ts'
import { aNote } from './note.ts'

/** What goes into a socket: a binary frame, or a text frame. */
export type Frame = Uint8Array<ArrayBuffer> | string

function frame(type: number, write: (encoder: encoding.Encoder) => void): Uint8Array<ArrayBuffer> {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, type)
  write(encoder)
  return encoding.toUint8Array(encoder)
}

function syncFrame(step: 0 | 1 | 2, bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return frame(SYNC, (encoder) => {
    encoding.writeVarUint(encoder, step)
    encoding.writeVarUint8Array(encoder, bytes)
  })
}

/** Frames as honest devices send them: everything there is to say, from a device that did some work. */
export function honestFrames(): readonly Uint8Array<ArrayBuffer>[] {
  const frames: Uint8Array<ArrayBuffer>[] = []
  const doc = new Y.Doc()
  const board = openBoard(doc)
  doc.on('update', (update: Uint8Array) => frames.push(syncFrame(2, update)))
  const notes = ['Students copied.', 'One asked why. 🎈', 'Nobody knew.'].map(aNote)
  for (const [index, note] of notes.entries()) addNote(board, note, index)
  for (const { id } of notes) writeText(board, { of: 'note', id }, 'Another thing was seen.')
  deleteNotes(board, [notes[0]?.id ?? ''])
  board.roots.votes.set('device000001', new Y.Map([['target000001', 2]]))
  frames.push(syncFrame(0, Y.encodeStateVector(doc)))
  frames.push(syncFrame(1, Y.encodeStateAsUpdate(doc)))
  frames.push(
    frame(AWARENESS, (encoder) => {
      const inner = encoding.createEncoder()
      for (const number of [1, doc.clientID, 1]) encoding.writeVarUint(inner, number)
      encoding.writeVarString(inner, JSON.stringify({ name: 'Ann', at: [1, 2] }))
      encoding.writeVarUint8Array(encoder, encoding.toUint8Array(inner))
    }),
  )
  frames.push(frame(QUERY_AWARENESS, () => {}))
  frames.push(encodeHello(), encodeAckRequest(7), encodeOwnCursor(new Uint8Array([1, 2, 3])))
  return frames
}

/** Lengths and counts that promise more than follows. */
const GIANTS = [
  [255, 255, 255, 255, 15],
  [255, 255, 255, 255, 255, 255, 255, 15],
  [128, 128, 128, 128, 128, 128, 128, 128, 128, 128, 1],
] as const

type Mutator = (frame: Uint8Array, other: Uint8Array, upTo: (end: number) => number) => Frame

const MUTATORS: readonly Mutator[] = [
  // A bit falls over, or a few bytes.
  (frame, _, upTo) => {
    const bytes = frame.slice()
    const at = upTo(bytes.length)
    bytes[at] = (bytes[at] ?? 0) ^ (1 << upTo(8))
    return bytes
  },
  (frame, _, upTo) => {
    const bytes = frame.slice()
    for (let times = 1 + upTo(6); times > 0; times--) bytes[upTo(bytes.length)] = upTo(256)
    return bytes
  },
  // The end is missing, or the beginning.
  (frame, _, upTo) => frame.slice(0, upTo(frame.length)),
  (frame, _, upTo) => frame.slice(upTo(frame.length)),
  // Two are put together, or something is said twice.
  (frame, other, upTo) =>
    joined(frame.subarray(0, upTo(frame.length)), other.subarray(upTo(other.length))),
  (frame, _, upTo) => {
    const from = upTo(frame.length)
    const stretch = frame.subarray(from, from + 1 + upTo(16))
    return joined(frame.subarray(0, from), stretch, frame.subarray(from))
  },
  // A number somewhere becomes a giant.
  (frame, _, upTo) => {
    const at = upTo(frame.length)
    return joined(
      frame.subarray(0, at),
      new Uint8Array(GIANTS[upTo(GIANTS.length)] ?? []),
      frame.subarray(at + 1),
    )
  },
  // It says that it is of another type, or another step.
  (frame, _, upTo) => joined(new Uint8Array([upTo(130)]), frame.subarray(1)),
  (frame, _, upTo) => joined(frame.subarray(0, 1), new Uint8Array([upTo(5)]), frame.subarray(2)),
  // Noise.
  (_, __, upTo) => Uint8Array.from({ length: upTo(300) }, () => upTo(256)),
  // Text.
  (frame) => Buffer.from(frame).toString('latin1'),
  // As it is: what is right at one board may be wrong at another, or the second time.
  (frame) => frame.slice(),
]

/** One frame that is broken, or out of place: the same for the same random numbers. */
export function mutate(honest: readonly Uint8Array[], random: () => number): Frame {
  const upTo = (end: number): number => Math.floor(random() * end)
  const pick = <T>(from: readonly T[]): T => from[upTo(from.length)] as T
  return pick(MUTATORS)(pick(honest), pick(honest), upTo)
}

function joined(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(parts.reduce((sum, { length }) => sum + length, 0))
  let at = 0
  for (const part of parts) {
    bytes.set(part, at)
    at += part.length
  }
  return bytes
}
