import { once } from 'node:events'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { LIMITS } from '../../shared/limits.ts'
import { makeRound } from '../support/make-round.ts'
import { connectRaw } from '../support/raw-client.ts'
import { startServerProcess } from '../support/server-process.ts'
import { startServer, tempFolder } from '../support/start-server.ts'
import { until } from '../support/until.ts'

const FAST_CLOCK = fileURLToPath(new URL('../support/fast-clock.ts', import.meta.url))
/** Fifteen seconds take one and a half. */
const ON_A_FAST_CLOCK = { node: ['--import', FAST_CLOCK], env: { CLOCK_SPEED: '10' } }

/** A socket that is open and says nothing by itself. */
async function open(url: string, board: string, key: string, options = {}): Promise<WebSocket> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/sync/${board}?key=${key}`, options)
  socket.on('error', () => {})
  await once(socket, 'open')
  return socket
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms))

it('[S10] a board over a thin line is waited for; one who is silent without a reason is not', {
  timeout: 60_000,
}, async () => {
  await using folder = await tempFolder()
  const place = { dataDir: folder.path, port: 0 }
  await using server = await startServerProcess({ ...place, ...ON_A_FAST_CLOCK })
  const { board, keys } = await makeRound(server.url)
  await using writer = await connectRaw(server.url, board, keys.participant)
  for (let part = 0; part < 8; part++) {
    writer.board.roots.votes.set(`device00000${part}`, 'x'.repeat(900_000))
    await writer.flushed()
  }
  const thin = await open(server.url, board, keys.participant)
  let received = 0
  thin.on('message', (data: Buffer) => {
    received += data.length
  })
  let isClosed = false
  thin.on('close', () => {
    isClosed = true
  })
  // Between two looks: the next question leaves behind the board.
  await once(thin, 'ping')
  thin.send(new Uint8Array([0, 0, 1, 0]))
  thin.pause()
  const silent = await open(server.url, board, keys.participant, { autoPong: false })
  await once(silent, 'close')
  // A silent one's time, and once more.
  await pause(4_500)
  thin.resume()
  await until(() => received > 7_000_000 || isClosed)
  expect({ isClosed, hasBoard: received > 7_000_000 }).toEqual({ isClosed: false, hasBoard: true })
  thin.terminate()
})

it('[S6] a frame that does not come on is not kept, whoever else answers for it', {
  timeout: 60_000,
}, async () => {
  await using folder = await tempFolder()
  const place = { dataDir: folder.path, port: 0 }
  await using server = await startServerProcess({ ...place, ...ON_A_FAST_CLOCK })
  const { board, keys } = await makeRound(server.url)
  const socket = await open(server.url, board, keys.participant)
  const small = await open(server.url, board, keys.participant)
  socket.send(new Uint8Array(1_000_000), { fin: false })
  small.send(new Uint8Array(10_000), { fin: false })
  // It answers all pings between the parts of the frame.
  await once(socket, 'close')
  expect(small.readyState).toBe(small.OPEN)
  small.terminate()
})

it('[S6] unfinished frames of all together are bounded, and those of viewers go first', {
  timeout: 60_000,
}, async () => {
  await using server = await startServer()
  const { board, keys } = await makeRound(server.url)
  const part = new Uint8Array(15_000_000)
  const writer = await open(server.url, board, keys.participant)
  writer.send(part, { fin: false })
  const viewers: WebSocket[] = []
  for (let viewer = 0; viewer < 14; viewer++) {
    const socket = await open(server.url, board, keys.viewer)
    viewers.push(socket)
    socket.send(part, { fin: false })
  }
  const left = () => viewers.filter(({ readyState }) => readyState === WebSocket.OPEN).length
  await until(() => (left() + 1) * part.length <= 8 * LIMITS.boardBytes)
  expect(writer.readyState).toBe(writer.OPEN)
  expect(left()).toBeGreaterThan(0)
  for (const socket of [writer, ...viewers]) socket.terminate()
})

it('[S12] who comes back to a full board gets the place of a socket that the network swallowed', {
  timeout: 60_000,
}, async () => {
  await using server = await startServer()
  const { board, keys } = await makeRound(server.url)
  await using here = await connectRaw(server.url, board, keys.facilitator)
  await here.flushed()
  // Nobody wants the place of one that was swallowed elsewhere: it has its time.
  const quiet = await makeRound(server.url)
  const elsewhere = await open(server.url, quiet.board, quiet.keys.viewer, { autoPong: false })
  const swallowed: WebSocket[] = []
  for (let device = 1; device < LIMITS.peoplePerBoard; device++) {
    swallowed.push(await open(server.url, board, keys.participant, { autoPong: false }))
  }
  await using late = await connectRaw(server.url, board, keys.participant, { hello: false })
  expect(await late.closed).toBe(1013)
  await Promise.all(
    swallowed.map((socket) => socket.readyState === WebSocket.CLOSED || once(socket, 'close')),
  )
  expect(elsewhere.readyState).toBe(elsewhere.OPEN)
  elsewhere.terminate()
  await using again = await connectRaw(server.url, board, keys.participant)
  await again.flushed()
  await here.flushed()
})
