import { execFile } from 'node:child_process'
import { once } from 'node:events'
import type { AddressInfo } from 'node:net'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { expect, it } from 'vitest'
import { WebSocketServer } from 'ws'
import { makeRound } from '../support/make-round.ts'
import type { Visit } from '../support/plain-visit.ts'
import { startServerProcess } from '../support/server-process.ts'
import { tempFolder } from '../support/start-server.ts'

const run = promisify(execFile)
const pathOf = (name: string): string =>
  fileURLToPath(new URL(`../support/${name}`, import.meta.url))
const ON_A_FAST_CLOCK = ['--import', pathOf('fast-clock.ts')]
/** Ten minutes take half a minute; what has 15 s has three quarters of one. */
const CLOCK = { CLOCK_SPEED: '20' }

const VERSIONS = ['y-websocket-2', 'y-websocket-3-0', 'y-websocket'] as const

/** Some clients of one version visit a board in a process of their own. */
async function visit(...words: readonly string[]): Promise<Visit> {
  const { stdout } = await run(process.execPath, [pathOf('plain-visit.ts'), ...words], {
    env: { PATH: process.env.PATH, ...CLOCK },
  })
  return JSON.parse(stdout)
}

it('[S5] y-websocket 2, 3.0 and 3.1 stay for ten minutes, alone or writing, and never reconnect', {
  timeout: 180_000,
}, async () => {
  await using folder = await tempFolder()
  await using server = await startServerProcess({
    dataDir: folder.path,
    port: 0,
    node: ON_A_FAST_CLOCK,
    env: CLOCK,
  })
  const sync = `${server.url.replace('http', 'ws')}/sync`
  const visits = VERSIONS.flatMap((version) =>
    ([1, 3] as const).map(async (count) => {
      const { board, keys } = await makeRound(server.url)
      const words = [version, sync, board, keys.participant, String(count)]
      return { version, count, ...(await visit(...words)) }
    }),
  )
  for (const { version, count, closes, connects, seen } of await Promise.all(visits)) {
    const who = `${count} of ${version}`
    expect({ who, closes, connects }).toEqual({ who, closes: 0, connects: count })
    if (count === 1) continue
    const written = Object.values(seen[0] as Record<string, number>)
    expect(written, who).toHaveLength(count)
    expect(Math.min(...written), who).toBeGreaterThan(20)
    for (const votes of seen) expect(votes, who).toEqual(seen[0])
  }
})

it('with a server that has nothing to say they do reconnect: the visit would tell', {
  timeout: 60_000,
}, async () => {
  const silent = new WebSocketServer({ port: 0, host: '127.0.0.1' })
  await once(silent, 'listening')
  const { port } = silent.address() as AddressInfo
  const url = `ws://127.0.0.1:${port}`
  const visits = await Promise.all(
    VERSIONS.map((each) => visit(each, url, 'board', 'key', '1', '2')),
  )
  for (const { closes } of visits) expect(closes).toBeGreaterThan(0)
  for (const socket of silent.clients) socket.terminate()
  silent.close()
})
