import * as encoding from 'lib0/encoding'
import { expect, it } from 'vitest'
import { LIMITS } from '../../shared/limits.ts'
import { makeRound } from '../support/make-round.ts'
import { connectPlain } from '../support/plain-client.ts'
import { connectRaw } from '../support/raw-client.ts'
import { startServer } from '../support/start-server.ts'
import { until } from '../support/until.ts'

it("nobody speaks for another, takes another's place or sends another away", async () => {
  await using server = await startServer()
  const { board, keys } = await makeRound(server.url)
  using victim = connectPlain(server.url, board, keys.participant)
  using witness = connectPlain(server.url, board, keys.viewer)
  victim.provider.awareness.setLocalState({ name: 'victim' })
  const { clientID } = victim.doc
  const known = () => witness.provider.awareness.getStates().get(clientID)
  await until(() => known()?.name === 'victim')

  await using rude = await connectRaw(server.url, board, keys.participant)
  rude.socket.send(presence(clientID, 1_000, '{"name":"rude"}'))
  rude.socket.send(presence(clientID, 1_001, 'null'))
  rude.socket.send(presence(4711, 1, '{"name":"itself"}'))
  rude.socket.send(presence(4712, 1, '{"name":"a second self"}'))
  const states = () => witness.provider.awareness.getStates()
  await until(() => states().get(4711)?.name === 'itself')
  await rude.flushed()
  expect(known()).toEqual({ name: 'victim' })
  expect(states().has(4712)).toBe(false)

  rude.socket.terminate()
  await until(() => !states().has(4711))
  expect(known()).toEqual({ name: 'victim' })
})

it('a device takes its place over from a socket that the network swallowed; nobody else can', async () => {
  await using server = await startServer()
  const { board, keys } = await makeRound(server.url)
  const connect = (secret: string) => connectRaw(server.url, board, keys.participant, { secret })
  await using swallowed = await connect('of one device')
  await using witness = await connectRaw(server.url, board, keys.participant)
  swallowed.socket.send(presence(swallowed.doc.clientID, 1, '{"name":"before"}'))
  await swallowed.flushed()

  await using rude = await connect('of another')
  rude.doc.clientID = swallowed.doc.clientID
  rude.socket.send(presence(rude.doc.clientID, 5, '{"name":"rude"}'))
  rude.board.roots.votes.set('device000001', 1)
  rude.askAck()
  await rude.answered()
  expect(rude.acks()).toEqual([1])
  await witness.answered()
  expect(witness.board.roots.votes.size).toBe(0)

  // The same device, the same document, a new socket: the old one has not closed yet.
  await using again = await connect('of one device')
  again.doc.clientID = swallowed.doc.clientID
  again.socket.send(presence(again.doc.clientID, 2, '{"name":"after"}'))
  again.board.roots.votes.set('device000002', 1)
  await again.flushed()
  using watcher = connectPlain(server.url, board, keys.viewer)
  const seen = () => watcher.provider.awareness.getStates().get(again.doc.clientID)?.name
  await until(() => seen() === 'after')
  swallowed.socket.terminate()
  await swallowed.closed
  await again.flushed()
  expect(seen()).toBe('after')
})

it('who hears a person leave can’t take their id and keep their next socket from writing', async () => {
  await using server = await startServer()
  const { board, keys } = await makeRound(server.url)
  await using first = await connectRaw(server.url, board, keys.participant, { secret: 'hers' })
  first.socket.send(presence(4711, 1, '{"name":"her"}'))
  await first.flushed()
  await using wall = await connectRaw(server.url, board, keys.viewer, { secret: 'the wall' })
  wall.socket.send(presence(4712, 1, '{"viewer":true}'))
  await wall.flushed()
  first.socket.terminate()
  await first.closed

  await using thief = await connectRaw(server.url, board, keys.participant, { secret: 'his' })
  thief.socket.send(presence(4711, 9, '{"name":"him"}'))
  await thief.flushed()
  await using again = await connectRaw(server.url, board, keys.participant, { secret: 'hers' })
  again.doc.clientID = 4711
  again.board.roots.votes.set('device000001', 1)
  await again.flushed()
  // Nor does the wall keep an id that somebody writes under.
  await using other = await connectRaw(server.url, board, keys.participant, { secret: 'theirs' })
  other.doc.clientID = 4712
  other.board.roots.votes.set('device000002', 1)
  await other.flushed()
})

it('of many cursors in a moment the last one arrives', async () => {
  await using server = await startServer({ messagesPerSecond: 1_000 })
  const { board, keys } = await makeRound(server.url)
  using mover = connectPlain(server.url, board, keys.participant)
  await using counter = await connectRaw(server.url, board, keys.viewer)
  using watcher = connectPlain(server.url, board, keys.viewer)
  await Promise.all([mover.synced(), watcher.synced()])
  for (let at = 1; at <= 500; at++) mover.provider.awareness.setLocalState({ at })
  const seen = () => watcher.provider.awareness.getStates().get(mover.doc.clientID)?.at
  await until(() => seen() === 500)
  await counter.flushed()
  const frames = counter.heard.filter((said) => said.of === 'other')
  expect(frames.length).toBeLessThan(100)
})

it('presence above its size is left out, and its sender stays', async () => {
  await using server = await startServer()
  const { board, keys } = await makeRound(server.url)
  await using client = await connectRaw(server.url, board, keys.participant)
  client.socket.send(presence(4711, 1, JSON.stringify({ much: 'x'.repeat(20_000) })))
  client.socket.send(presence(4711, 2, '{"little":true}'))
  using watcher = connectPlain(server.url, board, keys.viewer)
  await until(() => watcher.provider.awareness.getStates().has(4711))
  expect(watcher.provider.awareness.getStates().get(4711)).toEqual({ little: true })
  await client.flushed()
})

it('a board has room for so many devices; one more is told to come back', async () => {
  await using server = await startServer()
  const { board, keys } = await makeRound(server.url)
  await using stack = new AsyncDisposableStack()
  for (let device = 0; device < LIMITS.peoplePerBoard; device++) {
    stack.use(await connectRaw(server.url, board, keys.participant))
  }
  await using late = await connectRaw(server.url, board, keys.participant, { hello: false })
  expect(await late.closed).toBe(1013)
})

function presence(client: number, clock: number, state: string): Uint8Array {
  const inner = encoding.createEncoder()
  for (const number of [1, client, clock]) encoding.writeVarUint(inner, number)
  encoding.writeVarString(inner, state)
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, 1)
  encoding.writeVarUint8Array(encoder, encoding.toUint8Array(inner))
  return encoding.toUint8Array(encoder)
}
