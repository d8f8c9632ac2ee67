import { randomInt } from 'node:crypto'
import { EventEmitter, once } from 'node:events'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { openSqlite } from '../../server/store/sqlite.ts'
import { farewell, farewellDelays } from '../../server/sync/farewell.ts'
import { meaningOf } from '../../server/told-to-stop.ts'
import { NO_METER } from '../../server/watch/meter.ts'
import { openBoard } from '../../shared/board/doc.ts'
import { addNote } from '../../shared/board/notes.ts'
import { NOTICE } from '../../shared/wire/messages.ts'
import { makeRound } from '../support/make-round.ts'
import { aNote } from '../support/note.ts'
import { connectPlain } from '../support/plain-client.ts'
import { seededRandom } from '../support/random.ts'
import { connectRaw, type RawClient } from '../support/raw-client.ts'
import { startServerProcess } from '../support/server-process.ts'
import { tempFolder } from '../support/start-server.ts'
import { until } from '../support/until.ts'

it('[O3] the more people there are, the longer they are sent away, one after the other', () => {
  expect(farewellDelays(0)).toEqual([])
  expect(farewellDelays(1)).toEqual([0])
  const spread = (count: number) => farewellDelays(count).at(-1) ?? 0
  expect(spread(10)).toBeLessThan(300)
  expect(spread(300)).toBeGreaterThan(4_500)
  expect(spread(300)).toBeLessThan(5_500)
  expect(spread(5_000)).toBeLessThanOrEqual(8_000)
  const delays = farewellDelays(300)
  expect(delays).toEqual([...delays].sort((a, b) => a - b))
})

it('[O3] told to stop under load, it loses nothing that it acked and sends everybody away with 1012', async () => {
  await using folder = await tempFolder()
  const seed = randomInt(2 ** 32)
  console.info(`stop under load from seed ${seed}`)
  const random = seededRandom(seed)
  await using server = await startServerProcess({ dataDir: folder.path, port: 0 })
  const { board, keys } = await makeRound(server.url)
  await using stack = new AsyncDisposableStack()
  const writers: RawClient[] = []
  for (let nth = 0; nth < 8; nth++) {
    writers.push(stack.use(await connectRaw(server.url, board, keys.participant)))
  }

  const written = new Set<string>()
  const acked = new Set<string>()
  let isTold = false
  const early = new Set<string>()
  let isOver = false
  for (const writer of writers) {
    const mine: string[] = []
    const load = (): void => {
      if (isOver) return
      const note = aNote(`Note ${mine.length}`)
      addNote(writer.board, note, mine.length)
      mine.push(note.id)
      written.add(note.id)
      if (!isTold) early.add(note.id)
      const asked = [...mine]
      void writer.flushed().then(() => {
        for (const id of asked) acked.add(id)
      })
      setTimeout(load, 1 + random() * 10)
    }
    load()
  }
  await until(() => acked.size > 100)
  isTold = true
  const code = server.stop()
  expect(await Promise.all(writers.map(({ closed }) => closed))).toEqual(writers.map(() => 1012))
  isOver = true
  expect(await code).toBe(0)
  for (const { heard } of writers) expect(heard).toContainEqual({ of: 'other', type: NOTICE })

  const there = await notesOnDisk(folder.path, board)
  expect([...acked].filter((id) => !there.has(id))).toEqual([])
  // What was sent before it was told had the time to be acked.
  expect([...early].filter((id) => !acked.has(id))).toEqual([])
  // What was not acked is still with the one who wrote it.
  const held = new Set(writers.flatMap(({ board: own }) => [...own.roots.notes.keys()]))
  expect([...written].filter((id) => !held.has(id))).toEqual([])
})

it('[O3] while it sends people away it is not ready, and takes nobody new', async () => {
  await using folder = await tempFolder()
  await using server = await startServerProcess({ dataDir: folder.path, port: 0 })
  const { board, keys } = await makeRound(server.url)
  await using stack = new AsyncDisposableStack()
  const guests: RawClient[] = []
  for (let nth = 0; nth < 60; nth++) {
    guests.push(stack.use(await connectRaw(server.url, board, keys.viewer)))
  }
  expect((await fetch(`${server.url}/readyz`)).status).toBe(200)
  const code = server.stop()
  await guests[0]?.closed
  const ready = await fetch(`${server.url}/readyz`)
  expect([ready.status, await ready.json()]).toEqual([
    503,
    { ok: false, why: 'The server is stopping.' },
  ])
  const late = new WebSocket(`${server.url.replace('http', 'ws')}/sync/${board}?key=${keys.viewer}`)
  const [refusal] = await once(late, 'error')
  expect((refusal as Error).message).toContain('503')
  expect(await code).toBe(0)
})

it('[O3] with nobody there it stops without waiting for anybody', async () => {
  await farewell([], {
    tell: () => expect.unreachable('There is nobody to tell.'),
    settled: () => new Promise(() => {}),
    hurry: new AbortController().signal,
  })
})

it('[O3] told again, it sends away at once whoever is still here', { timeout: 4_000 }, async () => {
  // Many enough that good manners would take eight seconds.
  const sockets = Array.from({ length: 2_000 }, () => new Guest())
  const hurry = new AbortController()
  const gone = farewell(sockets as unknown as WebSocket[], {
    tell: () => {},
    settled: async () => {},
    hurry: hurry.signal,
  })
  await until(() => sockets.some(({ code }) => code !== null))
  expect(sockets.some(({ code }) => code === null)).toBe(true)
  hurry.abort()
  await gone
  expect(sockets.every(({ code }) => code === 1012)).toBe(true)
})

it('[O3] a disk that never settles keeps nobody for ever', async () => {
  const sockets = [new Guest()]
  await farewell(sockets as unknown as WebSocket[], {
    tell: () => {},
    settled: () => new Promise(() => {}),
    hurry: new AbortController().signal,
  })
  expect(sockets[0]?.code).toBe(1012)
})

it('[O3] a Ctrl+C that arrives twice by two ways is one', () => {
  expect(meaningOf(5_000, null)).toBe('stop')
  expect(meaningOf(5_010, 5_000)).toBe('the same')
  expect(meaningOf(6_000, 5_000)).toBe('at once')
})

it('[O3] a plain client comes back by itself when the server does', async () => {
  await using folder = await tempFolder()
  await using first = await startServerProcess({ dataDir: folder.path, port: 0 })
  const { board, keys } = await makeRound(first.url)
  using writer = connectPlain(first.url, board, keys.participant)
  await writer.synced()
  expect(await first.stop()).toBe(0)
  await until(() => !writer.provider.wsconnected)
  const note = aNote('Written while the server was away')
  addNote(writer.board, note, 1)

  await using second = await startServerProcess({ dataDir: folder.path, port: first.port })
  await using reader = await connectRaw(second.url, board, keys.viewer)
  await until(() => reader.board.roots.notes.has(note.id))
})

/** A socket that answers a goodbye at once. */
class Guest extends EventEmitter {
  readonly CLOSED = 3
  readyState = 1
  code: number | null = null
  close(code: number): void {
    this.code = code
    this.readyState = this.CLOSED
    this.emit('close')
  }
  terminate(): void {}
}

/** Read straight from the files that the server left. */
async function notesOnDisk(dataDir: string, board: string): Promise<ReadonlySet<string>> {
  const file = join(dataDir, 'throughline.db')
  await using store = await openSqlite(file, { meter: NO_METER, fault: () => {} })
  const doc = new Y.Doc()
  const log = await store.load(board)
  if (log?.snapshot) Y.applyUpdateV2(doc, log.snapshot)
  for (const { update } of log?.tail ?? []) Y.applyUpdate(doc, update)
  return new Set(openBoard(doc).roots.notes.keys())
}
