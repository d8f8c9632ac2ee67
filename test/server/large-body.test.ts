import { request } from 'node:http'
import { text } from 'node:stream/consumers'
import { expect, it } from 'vitest'
import { makeRound } from '../support/make-round.ts'
import { startServer } from '../support/start-server.ts'

it('a key is looked at before what comes with it is read', async () => {
  await using server = await startServer({ openCreate: false })
  const { status, body } = await unfinished(`${server.url}/api/records`)
  expect({ status, body }).toMatchObject({ status: 401, body: expect.stringContaining('no-key') })
  expect(await unfinished(`${server.url}/api/boards`)).toMatchObject({ status: 401 })
})

it('what anybody brings without saying how long it is is read up to a bound', async () => {
  await using server = await startServer()
  const bring = (bytes: number) => unfinished(`${server.url}/api/boards`, bytes)
  expect(await bring(4_194_305)).toMatchObject({ status: 413 })
  const send = (size: number) =>
    fetch(`${server.url}/api/boards`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: new Blob([`{"record":"${'x'.repeat(size)}"}`]).stream(),
      duplex: 'half',
    } as RequestInit)
  expect((await send(1_000_000)).status).toBe(422)
})

it('large records of anybody are few in a minute, and so are links and what is filed', async () => {
  await using server = await startServer()
  const { board, keys } = await makeRound(server.url)
  const url = `${server.url}/api`
  const many = async (times: number, path: string, body: string, key: string | null = null) => {
    const headers: Record<string, string> = { 'content-type': 'application/json' }
    if (key !== null) headers.authorization = `Bearer ${key}`
    const statuses = new Set<number>()
    for (let time = 0; time < times; time++) {
      statuses.add((await fetch(url + path, { method: 'POST', headers, body })).status)
    }
    return statuses
  }
  const large = `{"record":"${'x'.repeat(100_000)}"}`
  expect(await many(20, '/boards', large)).toEqual(new Set([422]))
  expect(await many(1, '/boards', large)).toEqual(new Set([429]))
  expect(await many(1, '/boards', large, server.keeper)).toEqual(new Set([422]))
  expect((await makeRound(server.url)).board).not.toBe(board)

  expect(await many(121, '/records', '{}', server.keeper)).toEqual(new Set([422, 429]))
  const link = '{"issue":"viewer"}'
  const links = await many(301, `/boards/${board}/keys`, link, keys.participant)
  expect(links).toEqual(new Set([200, 429]))
})

/** What is answered to one who has not ended its body, after so many bytes of it. */
function unfinished(url: string, bytes = 1): Promise<{ status: number; body: string }> {
  return new Promise((resolve, reject) => {
    const headers = { 'content-type': 'application/json' }
    const asking = request(url, { method: 'POST', headers }, async (answer) => {
      const body = await text(answer)
      asking.destroy()
      resolve({ status: answer.statusCode ?? 0, body })
    })
    asking.on('error', reject)
    asking.write('x'.repeat(bytes))
  })
}
