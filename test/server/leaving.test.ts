import { randomInt } from 'node:crypto'
import { join } from 'node:path'
import { setTimeout as pause } from 'node:timers/promises'
import { expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { newId } from '../../server/access/ids.ts'
import { Registry } from '../../server/rooms/registry.ts'
import { openSqlite } from '../../server/store/sqlite.ts'
import type { Store } from '../../server/store/store.ts'
import { NO_METER } from '../../server/watch/meter.ts'
import { seedBoard } from '../../shared/board/seed.ts'
import { encodeHello } from '../../shared/wire/messages.ts'
import { ABOUT, makeRound } from '../support/make-round.ts'
import { seededRandom } from '../support/random.ts'
import { connectRaw } from '../support/raw-client.ts'
import { stamp } from '../support/stamp.ts'
import { startServer, tempFolder } from '../support/start-server.ts'
import { until } from '../support/until.ts'

it('[S12] a thousand who come and go while boards are loaded leave no room behind', async () => {
  const seed = randomInt(2 ** 32)
  console.info(`comings and goings from seed ${seed}`)
  const random = seededRandom(seed)
  await using folder = await tempFolder()
  await using store = await openSqlite(join(folder.path, 'test.db'), {
    meter: NO_METER,
    fault: () => {},
  })
  const boards = Array.from({ length: 20 }, () => newId())
  for (const [index, board] of boards.entries()) {
    const code = `22222${'23456789ABCDEFGHJKMN'[index]}`
    await store.makeBoard({ board, code, keys: [], state: seedBoard(ABOUT, []) })
  }
  const fickle: Store = {
    ...store,
    async load(id) {
      await pause(random() * 10)
      if (random() < 0.1) throw new Error('The disk is away.')
      return store.load(id)
    },
  }
  await using registry = new Registry({ store: fickle, meter: NO_METER, stamp, fault: () => {} }, 1)
  const visit = async (): Promise<void> => {
    await pause(random() * 300)
    const board = boards[Math.floor(random() * boards.length)] as string
    const hold = await registry.hold(board).catch(() => null)
    await pause(random() * 20)
    hold?.release()
    hold?.release()
  }
  await Promise.all(Array.from({ length: 1_000 }, visit))
  await until(() => registry.census().rooms === 0)
  expect([...registry.open()]).toEqual([])
})

it('[S12] sockets that are cut off at any moment leave nothing behind', async () => {
  const seed = randomInt(2 ** 32)
  console.info(`cut off from seed ${seed}`)
  const random = seededRandom(seed)
  await using server = await startServer()
  const { board, keys } = await makeRound(server.url)
  await using witness = await connectRaw(server.url, board, keys.participant)
  const resources = (): number =>
    process.getActiveResourcesInfo().filter((kind) => kind === 'TCPSocketWrap').length
  const before = resources()
  const visit = async (): Promise<void> => {
    await pause(random() * 3_000)
    const url = `${server.url.replace('http', 'ws')}/sync/${board}?key=${keys.participant}`
    const socket = new WebSocket(url)
    socket.on('error', () => {})
    socket.on('open', () => {
      socket.send(encodeHello())
      socket.send(new Uint8Array([0, 0, 1, 0]))
    })
    await pause(random() * 60)
    socket.terminate()
  }
  await Promise.all(Array.from({ length: 1_000 }, visit))
  await until(() => resources() <= before)
  const gauge = async (): Promise<string> => {
    const text = await (await fetch(`${server.url}/metrics`)).text()
    return text.split('\n').find((line) => /^throughline_sockets.*participant/.test(line)) ?? ''
  }
  await until(async () => (await gauge()).endsWith(' 1'))
  await witness.flushed()
})
