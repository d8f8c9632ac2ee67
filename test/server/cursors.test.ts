import * as encoding from 'lib0/encoding'
import { expect, it } from 'vitest'
import { packCursor, unpackCursor } from '../../shared/wire/cursor.ts'
import { encodeOwnCursor } from '../../shared/wire/messages.ts'
import { makeRound } from '../support/make-round.ts'
import { connectRaw } from '../support/raw-client.ts'
import { startServer } from '../support/start-server.ts'
import { until } from '../support/until.ts'

it('a cursor reaches all who understand it under its sender’s name, and nobody else', async () => {
  await using server = await startServer()
  const { board, keys } = await makeRound(server.url)
  await using mover = await connectRaw(server.url, board, keys.participant)
  await using watcher = await connectRaw(server.url, board, keys.viewer)
  await using plain = await connectRaw(server.url, board, keys.viewer, { hello: false })
  const cursor = packCursor({ at: [-120, 4_096], carried: null })

  // Of nobody yet: it has not said who it is.
  mover.socket.send(encodeOwnCursor(cursor))
  mover.socket.send(presence(4711))
  mover.socket.send(encodeOwnCursor(cursor))
  await until(() => watcher.cursors().length > 0)
  expect(watcher.cursors()).toEqual([{ client: 4711, cursor }])
  await plain.answered()
  expect(plain.cursors()).toEqual([])

  await using late = await connectRaw(server.url, board, keys.viewer)
  await late.flushed()
  expect(late.cursors().length).toBeLessThan(2)
})

it('[S6] what is too long for a cursor ends its own socket', async () => {
  await using server = await startServer()
  const { board, keys } = await makeRound(server.url)
  await using rude = await connectRaw(server.url, board, keys.participant)
  await using other = await connectRaw(server.url, board, keys.participant)
  rude.socket.send(presence(4711))
  rude.socket.send(encodeOwnCursor(new Uint8Array(1_000)))
  expect(await rude.closed).toBe(1007)
  await other.flushed()
})

it('what is packed is unpacked, to whole units; what is no cursor is none', () => {
  expect(unpackCursor(packCursor({ at: [1.4, -2.6], carried: [300, 0] }))).toEqual({
    at: [1, -3],
    carried: [300, 0],
  })
  expect(unpackCursor(packCursor({ at: null, carried: null }))).toEqual({ at: null, carried: null })
  expect(unpackCursor(new Uint8Array([3, 1]))).toBeNull()
})

function presence(client: number): Uint8Array {
  const inner = encoding.createEncoder()
  for (const number of [1, client, 1]) encoding.writeVarUint(inner, number)
  encoding.writeVarString(inner, '{"name":"A"}')
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, 1)
  encoding.writeVarUint8Array(encoder, encoding.toUint8Array(inner))
  return encoding.toUint8Array(encoder)
}
