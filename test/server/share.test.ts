import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { readFrame } from '../../server/sync/incoming.ts'
import { LIMITS } from '../../shared/limits.ts'
import { AWARENESS, CURSORS, HELLO, QUERY_AWARENESS, SYNC } from '../../shared/wire/messages.ts'
import { makeRound } from '../support/make-round.ts'
import { connectRaw } from '../support/raw-client.ts'
import { startServer } from '../support/start-server.ts'
import { until } from '../support/until.ts'

const ASK = new Uint8Array([QUERY_AWARENESS])
const ANSWERED_AT_ONCE = 4

function frame(type: number, ...parts: readonly (number | Uint8Array)[]): Uint8Array {
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, type)
  for (const part of parts) {
    if (typeof part === 'number') encoding.writeVarUint(encoder, part)
    else encoding.writeVarUint8Array(encoder, part)
  }
  return encoding.toUint8Array(encoder)
}

it('[S15] of messages that came together as many are taken as there is a share for', async () => {
  const perSecond = 50
  await using server = await startServer({ messagesPerSecond: perSecond })
  const { board, keys } = await makeRound(server.url)
  await using here = await connectRaw(server.url, board, keys.participant)
  here.socket.send(frame(AWARENESS, new Uint8Array([1, 7, 1, 2, 0x7b, 0x7d])))
  await here.flushed()
  await using hasty = await connectRaw(server.url, board, keys.viewer)
  const answers = () =>
    hasty.heard.filter((said) => said.of === 'other' && said.type === AWARENESS).length
  const began = performance.now()
  for (let asked = 0; asked < 1_000; asked++) hasty.socket.send(ASK)
  await until(() => answers() >= perSecond * (ANSWERED_AT_ONCE + 1))
  // The clock of the server began a moment earlier; the room tells presence by itself, too.
  const seconds = (performance.now() - began) / 1_000
  expect(answers()).toBeLessThan(perSecond * (ANSWERED_AT_ONCE + seconds + 1))
  await here.flushed()
})

it('[S15] what came beyond the share is taken later: all of it, in its order', async () => {
  await using server = await startServer({ messagesPerSecond: 400 })
  const { board, keys } = await makeRound(server.url)
  await using hasty = await connectRaw(server.url, board, keys.participant)
  const votes = hasty.doc.getMap('votes')
  const moments: number[] = []
  for (let stroke = 0; stroke < 1_200; stroke++) {
    votes.set('device000001', stroke)
    moments.push(hasty.askAck())
  }
  await hasty.flushed()
  await until(() => hasty.acks().at(-1) === (moments.at(-1) ?? 0) + 1)
  expect(hasty.acks().slice(-1_201, -1)).toEqual(moments)
  await using witness = await connectRaw(server.url, board, keys.participant)
  expect(witness.doc.getMap('votes').get('device000001')).toBe(1_199)
})

it('[S15] what waits of one socket is bounded', async () => {
  await using server = await startServer({ messagesPerSecond: 10 })
  const { board, keys } = await makeRound(server.url)
  await using hasty = await connectRaw(server.url, board, keys.viewer)
  for (let asked = 0; asked < 30_000; asked++) hasty.socket.send(ASK)
  expect(await hasty.closed).toBe(1013)
  await using fresh = await connectRaw(server.url, board, keys.viewer)
  await fresh.flushed()
})

it('[S15] what is larger than its kind can be is the last of its sender, unread', async () => {
  await using server = await startServer()
  const { board, keys } = await makeRound(server.url)
  const crowd = encoding.createEncoder()
  encoding.writeVarUint(crowd, 1_000_000)
  encoding.writeUint8Array(crowd, new Uint8Array(3_000_000))
  const large: readonly Uint8Array[] = [
    frame(AWARENESS, encoding.toUint8Array(crowd)),
    frame(AWARENESS, new Uint8Array(6_000_000)),
    frame(CURSORS, new Uint8Array(2_000)),
    frame(HELLO, 1, new Uint8Array(2_000)),
  ]
  for (const one of large) {
    await using offender = await connectRaw(server.url, board, keys.viewer)
    offender.socket.send(one)
    expect(await offender.closed).toBe(4413)
  }
})

it('[S15] presence of a full room, with all that each may tell, is read', () => {
  const inner = encoding.createEncoder()
  encoding.writeVarUint(inner, LIMITS.peoplePerBoard)
  const state = JSON.stringify({ name: 'x'.repeat(16_373) })
  for (let client = 0; client < LIMITS.peoplePerBoard; client++) {
    encoding.writeVarUint(inner, 4_000_000_000 + client)
    encoding.writeVarUint(inner, 1_000_000)
    encoding.writeVarString(inner, state)
  }
  const update = encoding.toUint8Array(inner)
  expect(readFrame(frame(AWARENESS, update))).toMatchObject({ of: 'presence' })
})

it('[S15] a state vector is read as Yjs reads it, and one beyond measure is that of nothing', () => {
  const vectors = [
    new Map<number, number>(),
    new Map([[7, 1]]),
    new Map([[4_294_967_295, 2 ** 40]]),
  ]
  for (const vector of vectors) {
    const bytes = Y.encodeStateVector(vector)
    expect(readFrame(frame(SYNC, 0, bytes))).toEqual({ of: 'step1', vector: bytes })
  }
  for (const bytes of [[], [1], [2, 1, 1, 1], [1, 0xff]].map((list) => new Uint8Array(list))) {
    expect(() => Y.decodeStateVector(bytes)).toThrow()
    expect(() => readFrame(frame(SYNC, 0, bytes))).toThrow()
  }
  const read = readFrame(frame(SYNC, 0, new Uint8Array(3_000_000).fill(1)))
  if (read.of !== 'step1') throw new Error('It is read as something else.')
  expect(decoding.readVarUint(decoding.createDecoder(read.vector))).toBe(0)
})
