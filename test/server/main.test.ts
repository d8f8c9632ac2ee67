import { expect, it } from 'vitest'
import { makeRound } from '../support/make-round.ts'
import { connectRaw } from '../support/raw-client.ts'
import { startServerProcess } from '../support/server-process.ts'
import { tempFolder } from '../support/start-server.ts'

it('told to stop, it sends everybody away to come back, and ends well', async () => {
  await using folder = await tempFolder()
  await using server = await startServerProcess({ dataDir: folder.path, port: 0 })
  const { board, keys } = await makeRound(server.url)
  await using client = await connectRaw(server.url, board, keys.participant)
  const code = server.stop()
  expect(await client.closed).toBe(1012)
  expect(await code).toBe(0)
})

it('says in one sentence that its port is in use', async () => {
  await using folder = await tempFolder()
  await using server = await startServerProcess({ dataDir: folder.path, port: 0 })
  await using other = await tempFolder()
  const second = startServerProcess({ dataDir: other.path, port: server.port })
  await expect(second).rejects.toThrow(`(1): Port ${server.port} is in use.`)
})

it('says in one sentence that another server has its data', async () => {
  await using folder = await tempFolder()
  await using _server = await startServerProcess({ dataDir: folder.path, port: 0 })
  const second = startServerProcess({ dataDir: folder.path, port: 0 })
  await expect(second).rejects.toThrow(
    `(1): Another Throughline is using the data in ${folder.path}.`,
  )
})
