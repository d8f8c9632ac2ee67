import { randomBytes } from 'node:crypto'
import { once } from 'node:events'
import * as encoding from 'lib0/encoding'
import { expect, it } from 'vitest'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { addNote } from '../../shared/board/notes.ts'
import { craft } from '../support/crafted.ts'
import { makeRound } from '../support/make-round.ts'
import { aNote } from '../support/note.ts'
import { connectPlain } from '../support/plain-client.ts'
import { seededRandom } from '../support/random.ts'
import { connectRaw } from '../support/raw-client.ts'
import { startServer } from '../support/start-server.ts'
import { until } from '../support/until.ts'

const GIANT = [255, 255, 255, 255, 255, 255, 255, 15]

/** Frames that must end their own socket, and the codes that may tell why. */
const OFFENCES: readonly (readonly [string, string | Uint8Array, readonly number[]])[] = [
  ['a text frame', 'hello', [1003]],
  ['an empty frame', new Uint8Array(), [1007]],
  ['a truncated type', new Uint8Array([255]), [1007]],
  ['a sync message without content', new Uint8Array([0]), [1007]],
  ['an update of giant length', new Uint8Array([0, 2, ...GIANT, 1, 2]), [1007]],
  ['a step1 of giant length', new Uint8Array([0, 0, ...GIANT, 1]), [1007]],
  ['a step1 with a giant count', framed(0, 0, new Uint8Array([...GIANT, 1])), [1007]],
  ['an update of noise', framed(0, 2, noise(64)), [1007]],
  ['an update with a giant count', framed(0, 2, new Uint8Array([...GIANT, 1])), [1007]],
  ['a truncated update', framed(0, 2, someUpdate().subarray(0, 20)), [1007]],
  ['a truncated step2', framed(0, 1, someUpdate().subarray(0, -1)), [1007]],
  ['presence of giant length', new Uint8Array([1, ...GIANT]), [1007]],
  ['presence with a giant count', framed(1, null, new Uint8Array([...GIANT, 1])), [1007]],
  ['presence that is no JSON', framed(1, null, presence(1, 1, '{no')), [1007]],
  ['an ack-request without a number', new Uint8Array([122]), [1007]],
  ['a number of too many bytes', new Uint8Array([0, 2, ...new Array(12).fill(255), 1]), [1007]],
  ['a negative number', new Uint8Array([122, ...new Array(9).fill(255), 127]), [1007]],
  ['an update with a piece of no length', framed(0, 2, nothingAt('about')), [1007]],
  ['a thousand documents in the document', framed(0, 2, documentsWithin(1_000)), [1007]],
  ['a frame larger than any board', new Uint8Array(17 * 1_048_576), [4413]],
]

for (const [what, frame, codes] of OFFENCES) {
  it(`[S6] ${what} ends its own socket and disturbs nobody`, async () => {
    await using server = await startServer()
    const { board, keys } = await makeRound(server.url)
    using writer = connectPlain(server.url, board, keys.participant)
    using reader = connectPlain(server.url, board, keys.viewer)
    await Promise.all([writer.synced(), reader.synced()])
    await using offender = await connectRaw(server.url, board, keys.participant)

    offender.socket.send(frame)
    expect(codes).toContain(await offender.closed)
    const note = aNote('Still here')
    addNote(writer.board, note, 1)
    await until(() => reader.board.roots.notes.has(note.id))
    expect(writer.provider.wsconnected && reader.provider.wsconnected).toBe(true)
    await using fresh = await connectRaw(server.url, board, keys.participant)
    expect([...fresh.board.roots.notes.keys()]).toEqual([note.id])
  })
}

it('types that nobody knows are passed over', async () => {
  await using server = await startServer()
  const { board, keys } = await makeRound(server.url)
  await using client = await connectRaw(server.url, board, keys.participant)
  for (const type of [2, 9, 102, 119, 125, 127]) client.socket.send(new Uint8Array([type, 1, 2]))
  client.socket.send(new Uint8Array([0, 7, 1, 2]))
  await client.flushed()
  expect(client.socket.readyState).toBe(client.socket.OPEN)
})

/** Bytes below the level of frames (RFC 6455, 5.2); what a client sends is masked, here with zeros. */
const UNMASKING = [0, 0, 0, 0]
const BROKEN_FRAMING: readonly (readonly [string, readonly number[]])[] = [
  ['a reserved opcode', [0x83, 0x80, ...UNMASKING]],
  ['a reserved control opcode', [0x8b, 0x80, ...UNMASKING]],
  ['a reserved bit', [0xc2, 0x81, ...UNMASKING, 1]],
  ['a payload of 2^62 bytes', [0x82, 0xff, 0x40, 0, 0, 0, 0, 0, 0, 0, ...UNMASKING]],
  ['a frame without a mask', [0x82, 0x01, 1]],
  ['a continuation of nothing', [0x80, 0x81, ...UNMASKING, 1]],
  ['a second beginning', [0x02, 0x81, ...UNMASKING, 1, 0x82, 0x81, ...UNMASKING, 1]],
  ['a ping of 200 bytes', [0x89, 0xfe, 0, 200, ...UNMASKING, ...new Array(200).fill(1)]],
  ['a ping in pieces', [0x09, 0x81, ...UNMASKING, 1]],
  ['a close of one byte', [0x88, 0x81, ...UNMASKING, 3]],
  ['a close with a code that nobody may send', [0x88, 0x82, ...UNMASKING, 3, 0xed]],
  ['a close with a reason that is no text', [0x88, 0x84, ...UNMASKING, 3, 0xe8, 0xff, 0xfe]],
  ['a text that is no text', [0x81, 0x82, ...UNMASKING, 0xff, 0xfe]],
]

for (const [what, bytes] of BROKEN_FRAMING) {
  it(`[S6] broken framing (${what}) ends its own socket and disturbs nobody`, async () => {
    await using server = await startServer()
    const { board, keys } = await makeRound(server.url)
    await using witness = await connectRaw(server.url, board, keys.viewer)
    await using offender = await connectRaw(server.url, board, keys.participant)
    const { _socket: stream } = offender.socket as unknown as { _socket: NodeJS.WritableStream }
    stream.write(Buffer.from(bytes))
    await offender.closed
    await using fresh = await connectRaw(server.url, board, keys.participant)
    const note = aNote('Still here')
    addNote(fresh.board, note, 1)
    await until(() => witness.board.roots.notes.has(note.id))
    expect(witness.socket.readyState).toBe(witness.socket.OPEN)
  })
}

it('a thousand mutated updates leave the board readable and the others at work', async () => {
  await using server = await startServer()
  const { board, keys } = await makeRound(server.url)
  using writer = connectPlain(server.url, board, keys.participant)
  using reader = connectPlain(server.url, board, keys.viewer)
  await Promise.all([writer.synced(), reader.synced()])
  const seed = randomBytes(4).readUInt32LE()
  console.info(`mutations from seed ${seed}`)
  const random = seededRandom(seed)

  for (let round = 0; round < 100; round++) {
    const url = `${server.url.replace('http', 'ws')}/sync/${board}?key=${keys.participant}`
    const socket = new WebSocket(url)
    const closed = once(socket, 'close')
    await once(socket, 'open')
    for (let frame = 0; frame < 10; frame++)
      socket.send(framed(0, 2, mutated(someUpdate(), random)))
    addNote(writer.board, aNote(`Round ${round}`), round)
    socket.close()
    await closed
  }
  await until(() => reader.board.roots.notes.size >= 100)
  expect(writer.provider.wsconnected && reader.provider.wsconnected).toBe(true)
  await using fresh = await connectRaw(server.url, board, keys.viewer)
  await until(
    () => Buffer.compare(Y.encodeStateAsUpdate(fresh.doc), Y.encodeStateAsUpdate(reader.doc)) === 0,
  )
  expect(fresh.doc.store.pendingStructs).toBeNull()
  expect(fresh.doc.store.pendingDs).toBeNull()
})

it('an update that reads well and fails in the middle is taken back, and the others with it are not', async () => {
  await using server = await startServer()
  const { board, keys } = await makeRound(server.url)
  await using writer = await connectRaw(server.url, board, keys.participant)
  await using offender = await connectRaw(server.url, board, keys.participant)
  // Sent together, so that they are likely to be taken in one transaction.
  const notes = Array.from({ length: 20 }, (_, index) => aNote(`Beside it ${index}`))
  for (const note of notes.slice(0, 10)) addNote(writer.board, note, 1)
  offender.socket.send(framed(0, 2, biteItsTail()))
  for (const note of notes.slice(10)) addNote(writer.board, note, 1)
  expect(await offender.closed).toBe(1007)
  await writer.flushed()
  expect(writer.nacks()).toEqual([])
  await using fresh = await connectRaw(server.url, board, keys.viewer)
  expect([...fresh.board.roots.notes.keys()].sort()).toEqual(notes.map(({ id }) => id).sort())
  expect(fresh.doc.store.clients.has(4711)).toBe(false)
})

function nothingAt(root: string): Uint8Array {
  return craft([{ client: 4711, clock: 0, pieces: [{ root, key: 'school', text: '' }] }])
}

function documentsWithin(count: number): Uint8Array {
  const doc = new Y.Doc()
  doc.getArray('notes').push(Array.from({ length: count }, () => new Y.Doc()))
  return Y.encodeStateAsUpdate(doc)
}

/** The first character stands right of one that comes later in the same text. */
function biteItsTail(): Uint8Array {
  const encoder = encoding.createEncoder()
  const [client, text, leftOf] = [4711, 4, 0x80]
  for (const number of [1, 3, client, 0]) encoding.writeVarUint(encoder, number)
  encoding.writeUint8(encoder, text)
  encoding.writeVarUint(encoder, 1)
  encoding.writeVarString(encoder, 'notes')
  encoding.writeVarString(encoder, 'applied before the failure')
  encoding.writeUint8(encoder, leftOf | text)
  for (const number of [client, 30]) encoding.writeVarUint(encoder, number)
  encoding.writeVarString(encoder, 'a')
  encoding.writeUint8(encoder, text)
  encoding.writeVarUint(encoder, 1)
  encoding.writeVarString(encoder, 'notes')
  encoding.writeVarString(encoder, 'what it stands right of')
  encoding.writeVarUint(encoder, 0)
  return encoding.toUint8Array(encoder)
}

function framed(type: number, step: number | null, content: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, type)
  if (step !== null) encoding.writeVarUint(encoder, step)
  encoding.writeVarUint8Array(encoder, content)
  return encoding.toUint8Array(encoder)
}

function presence(client: number, clock: number, state: string): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, 1)
  encoding.writeVarUint(encoder, client)
  encoding.writeVarUint(encoder, clock)
  encoding.writeVarString(encoder, state)
  return encoding.toUint8Array(encoder)
}

/** Always the same: one noise in some hundred happens to mean something. */
function noise(length: number): Uint8Array {
  const random = seededRandom(7)
  return Uint8Array.from({ length }, () => Math.floor(random() * 256))
}

function someUpdate(): Uint8Array {
  const doc = new Y.Doc()
  doc.transact(() => {
    doc.getMap('votes').set('someone', new Y.Map([['a', 1]]))
    doc.getMap('next').set('text', new Y.Text('Some words that are there'))
    doc.getMap('votes').set('someone', new Y.Map([['b', 2]]))
  })
  return Y.encodeStateAsUpdate(doc)
}

function mutated(update: Uint8Array, random: () => number): Uint8Array {
  const bytes = update.slice()
  for (let times = 1 + Math.floor(random() * 4); times > 0; times--) {
    bytes[Math.floor(random() * bytes.length)] = Math.floor(random() * 256)
  }
  return bytes
}
