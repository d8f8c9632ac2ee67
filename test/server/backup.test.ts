import { once } from 'node:events'
import { copyFile, mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { checkCopy } from '../../server/store/check-copy.ts'
import { addNote } from '../../shared/board/notes.ts'
import { runBackup } from '../support/backup-command.ts'
import { makeRound } from '../support/make-round.ts'
import { aNote } from '../support/note.ts'
import { connectRaw } from '../support/raw-client.ts'
import { startServerProcess } from '../support/server-process.ts'
import { startServer, tempFolder } from '../support/start-server.ts'
import { until } from '../support/until.ts'

it('[O4] a backup under load holds every board and all that was acked before it began', async () => {
  await using folder = await tempFolder()
  await using elsewhere = await tempFolder()
  const copy = join(elsewhere.path, 'copy.db')
  const rounds: Awaited<ReturnType<typeof makeRound>>[] = []
  const acked = new Set<string>()
  let before: readonly string[] = []
  {
    await using server = await startServerProcess({ dataDir: folder.path, port: 0 })
    for (let nth = 0; nth < 5; nth++) rounds.push(await makeRound(server.url))
    await using stack = new AsyncDisposableStack()
    let isOver = false
    stack.defer(() => {
      isOver = true
    })
    for (const { board, keys } of rounds) {
      const writer = stack.use(await connectRaw(server.url, board, keys.participant))
      const load = (nth: number): void => {
        if (isOver) return
        const note = aNote(`Note ${nth}`)
        addNote(writer.board, note, nth)
        void writer.flushed().then(() => acked.add(`${board} ${note.id}`))
        setTimeout(load, 5, nth + 1)
      }
      load(0)
    }
    await until(() => acked.size > 100)
    before = [...acked]
    const ended = await runBackup({ DATA_DIR: folder.path }, [copy])
    expect(ended.said, server.said()).toMatch(/^Saved 5 boards \(\d+\.\d MB\) to .*copy\.db\n$/)
    expect(ended.code).toBe(0)
    // It went on meanwhile.
    await until(() => acked.size > before.length + 10)
    expect(await readdir(folder.path)).not.toContainEqual(expect.stringMatching(/backup|part/))
  }
  expect(await readdir(elsewhere.path)).toEqual(['copy.db'])

  const restored = join(elsewhere.path, 'data')
  await mkdir(restored)
  await copyFile(copy, join(restored, 'throughline.db'))
  await using server = await startServerProcess({ dataDir: restored, port: 0 })
  const there = new Set<string>()
  for (const { board, keys } of rounds) {
    await using reader = await connectRaw(server.url, board, keys.viewer)
    for (const id of reader.board.roots.notes.keys()) there.add(`${board} ${id}`)
  }
  expect(before.length).toBeGreaterThan(100)
  expect(before.filter((one) => !there.has(one))).toEqual([])
})

it('[O4] without a server, and after one was killed, the backup opens the data itself', async () => {
  await using folder = await tempFolder()
  await using elsewhere = await tempFolder()
  {
    await using server = await startServerProcess({ dataDir: folder.path, port: 0 })
    await makeRound(server.url)
    expect(await readdir(folder.path)).toContain('running.json')
    await server.kill()
  }
  expect(await readdir(folder.path)).toContain('running.json')
  const killed = await runBackup({ DATA_DIR: folder.path }, [join(elsewhere.path, 'killed.db')])
  expect([killed.code, killed.said]).toEqual([0, expect.stringMatching(/^Saved 1 board /)])
  {
    await using server = await startServerProcess({ dataDir: folder.path, port: 0 })
    expect(await server.stop()).toBe(0)
  }
  expect(await readdir(folder.path)).not.toContain('running.json')
  const stopped = await runBackup({ DATA_DIR: folder.path }, [join(elsewhere.path, 'stopped.db')], {
    launcher: true,
  })
  expect(stopped.code).toBe(0)
  for (const name of ['killed.db', 'stopped.db']) {
    expect(checkCopy(join(elsewhere.path, name))).toEqual({ is: 'sound', boards: 1 })
  }
})

it('[O4] a note of another program that listens there now is not trusted', async () => {
  await using folder = await tempFolder()
  {
    await using server = await startServer({ dataDir: folder.path })
    await makeRound(server.url)
  }
  // Nobody listens at this address; the process is alive.
  const note = { url: 'http://127.0.0.1:1', pid: process.pid }
  await writeFile(join(folder.path, 'running.json'), JSON.stringify(note))
  const ended = await runBackup({ DATA_DIR: folder.path }, [join(folder.path, 'copy.db')])
  expect([ended.code, ended.said]).toEqual([0, expect.stringMatching(/^Saved 1 board /)])
})

it('[O4] what goes wrong is one sentence, and leaves what was there', async () => {
  await using folder = await tempFolder()
  await using server = await startServer({ dataDir: folder.path })
  await makeRound(server.url)
  const settings = { DATA_DIR: folder.path }
  const copy = join(folder.path, 'copy.db')
  await writeFile(copy, 'older')

  const there = await runBackup(settings, [copy])
  expect([there.code, there.said]).toEqual([
    1,
    `${copy} is there already. Choose another name, or add --force.\n`,
  ])
  expect(await readFile(copy, 'utf8')).toBe('older')

  const stranger = await runBackup({ ...settings, KEEPER_KEY: 'x'.repeat(32) }, [copy, '--force'])
  expect([stranger.code, stranger.said]).toEqual([
    1,
    expect.stringContaining("does not take this keeper's key. Set KEEPER_KEY"),
  ])
  expect(await readFile(copy, 'utf8')).toBe('older')

  const nowhere = join(folder.path, 'none', 'copy.db')
  const lost = await runBackup(settings, [nowhere])
  expect([lost.code, lost.said]).toEqual([1, `There is no folder for ${nowhere}.\n`])

  const forced = await runBackup(settings, [copy, '--force'])
  expect(forced.code).toBe(0)
  expect((await stat(copy)).mode & 0o077).toBe(0)
  expect(checkCopy(copy)).toEqual({ is: 'sound', boards: 1 })

  expect((await runBackup(settings, [])).code).toBe(2)
  expect((await runBackup(settings, [copy, '--fast'])).code).toBe(2)
  await using empty = await tempFolder()
  const none = await runBackup({ DATA_DIR: empty.path }, [join(empty.path, 'copy.db')])
  expect([none.code, none.said]).toEqual([1, expect.stringContaining('There are no data in')])
  expect(await readdir(empty.path)).toEqual([])
})

it('[O4] only the keeper gets a copy, and one who goes away leaves nothing behind', async () => {
  await using folder = await tempFolder()
  await using server = await startServer({ dataDir: folder.path })
  const { board, keys } = await makeRound(server.url)
  await using writer = await connectRaw(server.url, board, keys.participant)
  // More than fits between two sockets, so that the copy is under way when its reader goes.
  for (let nth = 0; nth < 12; nth++) {
    writer.board.roots.votes.set(`device${nth}`, 'x'.repeat(900_000))
    await writer.flushed()
  }
  const url = `${server.url}/api/backup`
  const ask = (key: string) => fetch(url, { headers: { authorization: `Bearer ${key}` } })
  expect((await fetch(url)).status).toBe(401)
  expect((await ask(keys.facilitator)).status).toBe(403)

  const first = await ask(server.keeper)
  expect(first.status).toBe(200)
  // One at a time: each is as large as everything.
  expect((await ask(server.keeper)).status).toBe(429)
  await first.body?.cancel()
  let again = await ask(server.keeper)
  await until(async () => {
    if (again.status === 429) again = await ask(server.keeper)
    return again.status !== 429
  })
  const copy = join(folder.path, 'copy.db')
  await writeFile(copy, new Uint8Array(await again.arrayBuffer()))
  expect(checkCopy(copy)).toEqual({ is: 'sound', boards: 1 })
  expect(await readdir(folder.path)).not.toContainEqual(expect.stringMatching(/^backup-/))
})

it('[O4] a server that stops in the middle of it leaves no half copy', async () => {
  await using folder = await tempFolder()
  await using elsewhere = await tempFolder()
  // Says what a server says, and goes away before it is done.
  const cut = createServer((_request, reply) => {
    reply.writeHead(200, { 'content-length': 1_000_000 })
    reply.write(new Uint8Array(1_000), () => reply.destroy())
  }).listen(0, '127.0.0.1')
  await once(cut, 'listening')
  const { port } = cut.address() as AddressInfo
  const note = { url: `http://127.0.0.1:${port}`, pid: process.pid }
  await writeFile(join(folder.path, 'running.json'), JSON.stringify(note))
  await writeFile(join(folder.path, 'keeper.key'), 'x'.repeat(32))
  const ended = await runBackup({ DATA_DIR: folder.path }, [join(elsewhere.path, 'copy.db')])
  cut.close()
  expect([ended.code, ended.said]).toEqual([
    1,
    'The server stopped while it sent the copy. Try again.\n',
  ])
  expect(await readdir(elsewhere.path)).toEqual([])
})

it('[O4] a copy that is cut short or is something else is not taken for one', async () => {
  await using folder = await tempFolder()
  {
    await using server = await startServer({ dataDir: folder.path })
    await makeRound(server.url)
  }
  const file = join(folder.path, 'throughline.db')
  const whole = await readFile(file)
  await writeFile(file, whole.subarray(0, whole.length / 2))
  expect(checkCopy(file)).toMatchObject({ is: 'broken' })
  await writeFile(file, 'The minutes of a meeting. '.repeat(100))
  expect(checkCopy(file)).toEqual({ is: 'broken', why: 'it is no database' })
  await writeFile(file, '')
  expect(checkCopy(file)).toMatchObject({ is: 'broken' })
})
