import { randomInt } from 'node:crypto'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import * as Y from 'yjs'
import { openBoard } from '../../shared/board/doc.ts'
import { addNote } from '../../shared/board/notes.ts'
import { readBoard } from '../../shared/board/view.ts'
import { makeRound } from '../support/make-round.ts'
import { aNote } from '../support/note.ts'
import { openStore } from '../support/open-store.ts'
import { connectPlain } from '../support/plain-client.ts'
import { seededRandom } from '../support/random.ts'
import { connectRaw } from '../support/raw-client.ts'
import { startServerProcess } from '../support/server-process.ts'
import { tempFolder } from '../support/start-server.ts'

// Twenty starts of a process: on two busy cores they take their time.
const KILLS = 20

it(`[S1] ${KILLS} kills under load lose nothing that anyone saw and nothing that was acked`, {
  timeout: 240_000,
}, async () => {
  await using folder = await tempFolder()
  const seed = randomInt(2 ** 32)
  console.info(`kills from seed ${seed}`)
  const random = seededRandom(seed)
  let round: Awaited<ReturnType<typeof makeRound>> | null = null
  const seen = new Set<string>()
  const acked = new Set<string>()

  for (let kill = 0; kill < KILLS; kill++) {
    await using server = await startServerProcess({ dataDir: folder.path, port: 0 })
    round ??= await makeRound(server.url)
    const { board, keys } = round
    using reader = connectPlain(server.url, board, keys.viewer)
    await using writer = await connectRaw(server.url, board, keys.participant)
    await reader.synced()
    reader.board.roots.notes.observe(({ keysChanged }) => {
      for (const id of keysChanged) seen.add(String(id))
    })

    const unacked: string[] = []
    let isOver = false
    const load = (): void => {
      if (isOver) return
      const note = aNote(`Kill ${kill}, note ${unacked.length}`)
      addNote(writer.board, note, unacked.length)
      unacked.push(note.id)
      if (unacked.length % 7 === 0) {
        const asked = [...unacked]
        void writer.flushed().then(() => {
          for (const id of asked) acked.add(id)
        })
      }
      setTimeout(load, random() * 4)
    }
    load()
    await new Promise((resolve) => setTimeout(resolve, 30 + random() * 250))
    await server.kill()
    isOver = true
    reader.provider.shouldConnect = false
    await writer.closed

    const there = await notesOnDisk(folder.path, board)
    expect([...seen].filter((id) => !there.has(id))).toEqual([])
    expect([...acked].filter((id) => !there.has(id))).toEqual([])
  }
  expect(seen.size).toBeGreaterThan(KILLS)
  expect(acked.size).toBeGreaterThan(0)

  // And what is on disk is what a server shows that comes up after all that.
  await using server = await startServerProcess({ dataDir: folder.path, port: 0 })
  const { board, keys } = round as NonNullable<typeof round>
  await using fresh = await connectRaw(server.url, board, keys.viewer)
  const notes = readBoard(fresh.board).notes
  expect([...seen].filter((id) => !notes.has(id))).toEqual([])
  expect(await server.stop()).toBe(0)
})

/** Read straight from the files that the dead server left. */
async function notesOnDisk(dataDir: string, board: string): Promise<ReadonlySet<string>> {
  await using store = await openStore(join(dataDir, 'throughline.db'))
  const doc = new Y.Doc()
  const log = await store.load(board)
  if (log?.snapshot) Y.applyUpdateV2(doc, log.snapshot)
  for (const { update } of log?.tail ?? []) Y.applyUpdate(doc, update)
  return new Set(openBoard(doc).roots.notes.keys())
}
