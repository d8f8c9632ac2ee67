import { once } from 'node:events'
import { connect } from 'node:net'
import { expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { newId } from '../../server/access/ids.ts'
import { makeRound } from '../support/make-round.ts'
import { connectRaw } from '../support/raw-client.ts'
import { startServer } from '../support/start-server.ts'

interface Answer {
  readonly status: number
  readonly headers: Record<string, string | string[] | undefined>
}

/** What comes of asking for a socket: it opens, or what HTTP says, or the code it is closed with. */
async function ask(
  url: string,
  path: string,
  headers: Record<string, string> = {},
): Promise<'opens' | number | Answer> {
  const socket = new WebSocket(`${url.replace('http', 'ws')}/sync/${path}`, { headers })
  const closed = once(socket, 'close').then(([code]) => code as number)
  const first = await new Promise<'message' | Answer | number>((resolve) => {
    socket.on('unexpected-response', (request, { statusCode = 0, headers }) => {
      request.destroy()
      resolve({ status: statusCode, headers })
    })
    socket.on('error', () => {})
    socket.once('message', () => resolve('message'))
    closed.then(resolve, () => {})
  })
  if (first !== 'message') return first
  socket.close()
  await closed
  return 'opens'
}

it('[A5] a page of another origin opens no socket, with a key or without', async () => {
  await using server = await startServer({ publicUrl: 'https://rounds.example.org' })
  const { board, keys } = await makeRound(server.url)
  const path = `${board}?key=${keys.participant}`
  const host = new URL(server.url).host
  expect(await ask(server.url, path)).toBe('opens')
  expect(await ask(server.url, path, { origin: `http://${host}` })).toBe('opens')
  expect(await ask(server.url, path, { origin: 'https://rounds.example.org' })).toBe('opens')
  for (const origin of ['https://evil.example', 'null', `http://${host}0`]) {
    expect(await ask(server.url, path, { origin })).toMatchObject({ status: 403 })
  }
})

it('[A7] who comes too often waits outside, and others come in', async () => {
  await using server = await startServer({ joinsPerMinute: 10, trustProxy: true })
  const { board, keys } = await makeRound(server.url)
  const from = (address: string, key: string = keys.viewer) =>
    ask(server.url, `${board}?key=${key}`, { 'x-forwarded-for': address })
  for (let time = 0; time < 10; time++) expect(await from('1.1.1.1')).toBe('opens')
  const answer = await from('1.1.1.1')
  expect(answer).toMatchObject({ status: 429 })
  expect(Number((answer as Answer).headers['retry-after'])).toBeGreaterThan(0)
  expect(await from('2.2.2.2')).toBe('opens')

  const tries = []
  for (let time = 0; time < 10; time++) tries.push(await from('3.3.3.3', 'A'.repeat(32)))
  expect(tries.slice(0, 2)).toEqual([4401, 4401])
  expect(tries.at(-1)).toMatchObject({ status: 429 })
  expect(await ask(server.url, newId(), { 'x-forwarded-for': '4.4.4.4' })).toBe(4404)
})

it('[A7] a hundred more than one address may are turned away, and the rest are let in', async () => {
  await using server = await startServer({ joinsPerMinute: 200 })
  const { board, keys } = await makeRound(server.url)
  const path = `${board}?key=${keys.participant}`
  const answers = await Promise.all(Array.from({ length: 300 }, () => ask(server.url, path)))
  const opened = answers.filter((answer) => answer === 'opens').length
  // As many as a minute allows, and those whose turn came while this went on.
  expect(opened).toBeGreaterThanOrEqual(200)
  expect(opened).toBeLessThan(300)
})

it('[S6] a frame larger than any board is the last of its sender: 4413, not to come back', async () => {
  await using server = await startServer()
  const { board, keys } = await makeRound(server.url)
  await using offender = await connectRaw(server.url, board, keys.participant)
  offender.socket.send(new Uint8Array(17 * 1_048_576))
  expect(await offender.closed).toBe(4413)
  await using fresh = await connectRaw(server.url, board, keys.participant)
  await fresh.flushed()
})

it('[S6] who never finishes asking is cut off', async () => {
  await using server = await startServer()
  const stream = connect(server.port, '127.0.0.1')
  const closed = once(stream, 'close')
  stream.on('error', () => {})
  stream.resume()
  stream.write('GET /sync/x HTTP/1.1\r\nHost: here\r\n')
  await closed
  expect((await fetch(`${server.url}/livez`)).status).toBe(200)
})
