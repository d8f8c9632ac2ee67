import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import * as decoding from 'lib0/decoding'
import { afterEach, expect, it, vi } from 'vitest'
import { WebSocketServer } from 'ws'
import { waiting } from '../../../client/sync/saved.ts'
import { openStay } from '../../../client/sync/stay.ts'
import { addNote } from '../../../shared/board/notes.ts'
import {
  ACK_REQUEST,
  decodeMoment,
  encodeAck,
  encodeNotice,
} from '../../../shared/wire/messages.ts'
import { aNote } from '../../support/note.ts'
import { until } from '../../support/until.ts'
import { asPageOf } from './browser.ts'

afterEach(() => void vi.unstubAllGlobals())

/** Whoever says it hears something of the server. */
const NAME = 'Ola'

/** A server that has not asked yet what it lacks, and answers every other question at once. */
async function startUnaskingServer() {
  const server = new WebSocketServer({ port: 0, host: '127.0.0.1' })
  await once(server, 'listening')
  server.on('connection', (socket) => {
    socket.on('message', (data: Buffer) => {
      const decoder = decoding.createDecoder(new Uint8Array(data))
      const type = decoding.readVarUint(decoder)
      if (type === ACK_REQUEST) socket.send(encodeAck(decodeMoment(decoder)))
      if (data.includes(NAME)) socket.send(encodeNotice({ is: 'not-saving' }))
    })
  })
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    [Symbol.dispose]() {
      for (const socket of server.clients) socket.terminate()
      server.close()
    },
  }
}

it('[C1] an answer speaks only for what has gone out: not for what was done before the connection', async () => {
  using server = await startUnaskingServer()
  asPageOf(server.url)
  const stay = openStay('a-board', 'a-key')
  const session = stay.session.get()
  addNote(session.board, aNote('Written without a server'), 0)
  await until(() => session.connection.get().state === 'connected')
  addNote(session.board, aNote('Written before it asked'), 0)
  // What the server says to this comes after whatever it said before.
  session.people.tell({ name: NAME })
  await until(() => session.server.get().is === 'not-saving')
  expect(waiting(session.saved.get())).toBe(2)
  stay.dispose()
})
