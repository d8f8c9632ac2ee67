import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import * as decoding from 'lib0/decoding'
import * as encoding from 'lib0/encoding'
import { expect, it } from 'vitest'
import { WebSocket, WebSocketServer } from 'ws'
import { Awareness, encodeAwarenessUpdate } from 'y-protocols/awareness'
import { WebsocketProvider } from 'y-websocket'
import * as Y from 'yjs'
import { speakForOneself } from '../../../client/sync/own-presence.ts'
import { AWARENESS, CURSORS, QUERY_AWARENESS } from '../../../shared/wire/messages.ts'
import { until } from '../../support/until.ts'

/** The other end of a line: it hears all presence, and says what it is told to. */
async function listen() {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
  await once(server, 'listening')
  const spoken: (readonly number[])[] = []
  let cursors = 0
  server.on('connection', (socket) => {
    socket.on('message', (data: Buffer) => {
      const decoder = decoding.createDecoder(new Uint8Array(data))
      const type = decoding.readVarUint(decoder)
      if (type === CURSORS) cursors++
      if (type === AWARENESS) spoken.push(clientsIn(decoding.readVarUint8Array(decoder)))
    })
  })
  return {
    url: `ws://127.0.0.1:${(server.address() as AddressInfo).port}`,
    spoken,
    cursors: () => cursors,
    say(message: Uint8Array) {
      for (const socket of server.clients) socket.send(message)
    },
    [Symbol.dispose]() {
      for (const socket of server.clients) socket.terminate()
      server.close()
    },
  }
}

function clientsIn(update: Uint8Array): readonly number[] {
  const decoder = decoding.createDecoder(update)
  return Array.from({ length: decoding.readVarUint(decoder) }, () => {
    const client = decoding.readVarUint(decoder)
    decoding.readVarUint(decoder)
    decoding.readVarString(decoder)
    return client
  })
}

function presenceOf(name: string): Uint8Array {
  const awareness = new Awareness(new Y.Doc())
  awareness.setLocalState({ name })
  const encoder = encoding.createEncoder()
  encoding.writeVarUint(encoder, AWARENESS)
  encoding.writeVarUint8Array(encoder, encodeAwarenessUpdate(awareness, [awareness.clientID]))
  awareness.doc.destroy()
  return encoding.toUint8Array(encoder)
}

/** A provider that speaks for itself, on a line to `url`. */
function speaker(url: string) {
  const doc = new Y.Doc()
  const provider = new WebsocketProvider(url, 'board', doc, {
    WebSocketPolyfill: WebSocket as unknown as typeof globalThis.WebSocket,
    disableBc: true,
  })
  const own = speakForOneself(provider, (message) => provider.ws?.send(message))
  return {
    own,
    provider,
    me: doc.clientID,
    [Symbol.dispose]() {
      own.dispose()
      provider.destroy()
      doc.destroy()
    },
  }
}

it('says nothing of what it hears of others, also when it is asked who is there', async () => {
  using end = await listen()
  using one = speaker(end.url)
  await until(() => one.provider.wsconnected && end.spoken.length > 0)
  for (const name of ['Karin', 'Ola', 'Siv']) end.say(presenceOf(name))
  await until(() => one.provider.awareness.getStates().size === 4)
  const before = end.spoken.length
  end.say(new Uint8Array([QUERY_AWARENESS]))
  await until(() => end.spoken.length > before)
  expect(end.spoken.flat().every((client) => client === one.me)).toBe(true)
})

it('tells the latest at the pace it was given, and nothing twice', async () => {
  using end = await listen()
  using one = speaker(end.url)
  await until(() => one.provider.wsconnected && end.spoken.length > 0)
  const before = end.spoken.length
  one.own.setPace(20)
  for (let move = 0; move < 200; move++) {
    one.own.tell({ name: 'Ola', at: [move, 0], holding: { a: [move, move] } })
  }
  for (let again = 0; again < 50; again++) {
    one.own.tell({ name: 'Ola', at: [199, 0], holding: { a: [199, 199] } })
  }
  await until(() => end.cursors() === 2)
  one.own.tell({ at: [0, 0] })
  await until(() => end.cursors() === 3)
  // The name and the places once; the first cursor, the last one of the burst, and the one more.
  expect(end.spoken.length - before).toBe(1)
  expect(end.cursors()).toBe(3)
})
