import { randomInt } from 'node:crypto'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { WebSocket } from 'ws'
import * as Y from 'yjs'
import { openSqlite } from '../../server/store/sqlite.ts'
import { NO_METER } from '../../server/watch/meter.ts'
import { openBoard } from '../../shared/board/doc.ts'
import { addNote } from '../../shared/board/notes.ts'
import { makeRound } from '../support/make-round.ts'
import { honestFrames, mutate } from '../support/mutate.ts'
import { aNote } from '../support/note.ts'
import { connectPlain, type PlainClient } from '../support/plain-client.ts'
import { seededRandom } from '../support/random.ts'
import { startServerProcess } from '../support/server-process.ts'
import { tempFolder } from '../support/start-server.ts'
import { until } from '../support/until.ts'

const FRAMES = 20_000
const OFFENDERS = 8
/** Boards, connections and a young process that has not yet cleaned up: a leak is far more. */
const MORE_MEMORY = 300 * 1_048_576

async function memoryOf(pid: number): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1]) * 1_024
}

/** One who sends broken frames, and comes back when sent away. Gives how often that was. */
async function offend(url: string, frames: number, random: () => number): Promise<number> {
  const honest = honestFrames()
  let closes = 0
  let sent = 0
  while (sent < frames) {
    const socket = new WebSocket(url)
    socket.on('error', () => {})
    const closed = once(socket, 'close')
    await once(socket, 'open')
    while (sent < frames && socket.readyState === socket.OPEN) {
      socket.send(mutate(honest, random))
      sent++
      socket.ping()
      // The frame before a pong was read; what it did to the board may take until the next beat.
      await Promise.race([once(socket, 'pong'), closed])
    }
    if (socket.readyState === socket.OPEN) socket.close()
    else closes++
    await closed
  }
  return closes
}

/** Two who write to each other. */
async function pair(url: string, board: string, key: string): Promise<readonly PlainClient[]> {
  const people = [connectPlain(url, board, key), connectPlain(url, board, key)]
  await Promise.all(people.map((person) => person.synced()))
  return people
}

it(`[S6] ${FRAMES} broken frames end their senders; everybody else goes on and the log loads`, {
  timeout: 240_000,
}, async () => {
  await using folder = await tempFolder()
  const seed = randomInt(2 ** 32)
  console.info(`broken frames from seed ${seed}`)
  const env = { JOINS_PER_MINUTE: '1000000', MESSAGES_PER_SECOND: '100000' }
  await using server = await startServerProcess({ dataDir: folder.path, port: 0, env })
  const here = await makeRound(server.url)
  const elsewhere = await makeRound(server.url)
  const pairs = await Promise.all(
    [here, elsewhere].map(({ board, keys }) => pair(server.url, board, keys.participant)),
  )
  const witnesses = pairs.flat()
  let cuts = 0
  for (const { provider } of witnesses) provider.on('connection-close', () => cuts++)
  const before = await memoryOf(server.pid)

  let isOver = false
  const offenders = Array.from({ length: OFFENDERS }, (_, index) => {
    const { board, keys } = index % 4 === 0 ? elsewhere : here
    const key = index % 3 === 0 ? keys.facilitator : keys.participant
    const url = `${server.url.replace('http', 'ws')}/sync/${board}?key=${key}`
    return offend(url, FRAMES / OFFENDERS, seededRandom(seed + index))
  })
  const over = Promise.all(offenders).finally(() => {
    isOver = true
  })
  // Meanwhile one of each pair writes and the other sees it.
  for (let time = 0; !isOver || time < 10; time++) {
    for (const [writer, reader] of pairs) {
      if (!writer || !reader) continue
      const note = aNote(`Still here ${time}`)
      addNote(writer.board, note, time)
      await until(() => reader.board.roots.notes.has(note.id))
    }
  }
  const closes = (await over).reduce((sum, each) => sum + each, 0)
  // Most frames are offences; some only ask, or write what may be written.
  expect(closes, `seed ${seed}`).toBeGreaterThan(FRAMES / 10)
  expect(cuts, `seed ${seed}`).toBe(0)
  expect((await memoryOf(server.pid)) - before, `seed ${seed}`).toBeLessThan(MORE_MEMORY)
  for (const [one, other] of pairs) {
    if (!one || !other) continue
    // Each gets everything in one order, so what came before the other's last note is here.
    for (const [writer, reader] of [
      [one, other],
      [other, one],
    ] as const) {
      const last = aNote('The last one')
      addNote(writer.board, last, 1)
      await until(() => reader.board.roots.notes.has(last.id))
    }
    expect(one.doc.toJSON(), `seed ${seed}`).toEqual(other.doc.toJSON())
  }

  await server.kill()
  for (const { provider } of witnesses) provider.destroy()
  await using store = await openSqlite(join(folder.path, 'throughline.db'), {
    meter: NO_METER,
    fault: (what) => expect.unreachable(what),
  })
  expect(await store.quarantined()).toBe(0)
  for (const [index, { board }] of [here, elsewhere].entries()) {
    const log = await store.load(board)
    const doc = new Y.Doc()
    openBoard(doc)
    if (log?.snapshot) Y.applyUpdateV2(doc, log.snapshot)
    for (const { update } of log?.tail ?? []) Y.applyUpdate(doc, update)
    expect(doc.store).toMatchObject({ pendingStructs: null, pendingDs: null })
    expect(doc.toJSON(), `seed ${seed}`).toEqual(pairs[index]?.[0]?.doc.toJSON())
  }
})
