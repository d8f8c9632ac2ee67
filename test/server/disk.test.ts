import { chmod, chown } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { addNote } from '../../shared/board/notes.ts'
import { CALM, leaveRoom } from '../support/full-disk.ts'
import { makeRound } from '../support/make-round.ts'
import { aNote } from '../support/note.ts'
import { connectPlain } from '../support/plain-client.ts'
import { connectRaw, type RawClient } from '../support/raw-client.ts'
import { type ServerProcess, startServerProcess } from '../support/server-process.ts'
import { tempFolder } from '../support/start-server.ts'
import { until } from '../support/until.ts'

/** Whether the server says it can save; waits until it says so. */
async function saysReady(server: ServerProcess, isReady: boolean): Promise<void> {
  await until(async () => (await fetch(`${server.url}/readyz`)).ok === isReady)
}

function write(writer: RawClient, count: number, what: string): readonly string[] {
  return Array.from({ length: count }, (_, index) => {
    const note = aNote(`${what} ${index}`)
    addNote(writer.board, note, index)
    return note.id
  })
}

const isLinux = process.platform === 'linux'
const isRoot = process.getuid?.() === 0
/** An ordinary user, where the tests are run by one who may write everything. */
const NOBODY = 65_534

it.runIf(isLinux)(
  '[S13] while the disk is full nothing is seen or acked; then all of it is',
  {
    timeout: 120_000,
  },
  async () => {
    await using folder = await tempFolder()
    const settings = { dataDir: folder.path, port: 0 }
    let early: readonly string[] = []
    let late: readonly string[] = []
    let round: Awaited<ReturnType<typeof makeRound>>
    {
      await using server = await startServerProcess({ ...settings, through: CALM })
      round = await makeRound(server.url)
      const { board, keys } = round
      await using writer = await connectRaw(server.url, board, keys.participant)
      using reader = connectPlain(server.url, board, keys.viewer)
      await reader.synced()
      early = write(writer, 5, 'Before')
      await writer.flushed()

      await leaveRoom(server.pid, 0)
      late = write(writer, 20, 'On a full disk')
      const asked = writer.askAck()
      await saysReady(server, false)
      expect(writer.acks()).not.toContain(asked)
      expect(late.filter((id) => reader.board.roots.notes.has(id))).toEqual([])
      // Who comes now gets what is on disk, and not what isn't.
      using guest = connectPlain(server.url, board, keys.viewer)
      await until(() => guest.provider.wsconnected)
      expect((await fetch(`${server.url}/livez`)).status).toBe(200)
      expect(late.filter((id) => guest.board.roots.notes.has(id))).toEqual([])
      expect(writer.nacks()).toEqual([])
      expect(writer.socket.readyState).toBe(writer.socket.OPEN)

      await leaveRoom(server.pid, 'unlimited')
      await until(() => writer.acks().includes(asked))
      await until(() => late.every((id) => reader.board.roots.notes.has(id)))
      await saysReady(server, true)
      await server.kill()
    }
    await using server = await startServerProcess(settings)
    await using fresh = await connectRaw(server.url, round.board, round.keys.viewer)
    expect([...fresh.board.roots.notes.keys()].sort()).toEqual([...early, ...late].sort())
  },
)

it.runIf(isLinux)(
  '[S13] a data file that can’t be written: the start says so in one sentence',
  async () => {
    await using folder = await tempFolder()
    const owner = isRoot ? { uid: NOBODY } : {}
    const settings = { dataDir: folder.path, port: 0, ...owner }
    if (isRoot) await chown(folder.path, NOBODY, NOBODY)
    const file = join(folder.path, 'throughline.db')
    const ids: string[] = []
    let round: Awaited<ReturnType<typeof makeRound>>
    {
      await using server = await startServerProcess(settings)
      round = await makeRound(server.url)
      await using writer = await connectRaw(server.url, round.board, round.keys.participant)
      ids.push(...write(writer, 3, 'Before'))
      await writer.flushed()
      // A server that has the file open may go on writing to it; what it says stays true.
      await chmod(file, 0o444)
      ids.push(...write(writer, 3, 'Meanwhile'))
      await writer.flushed()
      expect(await server.stop()).toBe(0)
    }
    const failed = await startServerProcess(settings).then(
      () => 'it started',
      (error: Error) => error.message,
    )
    expect(failed).toContain(file)
    expect(failed).toMatch(/can't be written|read-only|Not allowed/)
    expect(failed).not.toMatch(/\n\s+at /)

    await chmod(file, 0o644)
    await using server = await startServerProcess(settings)
    await using fresh = await connectRaw(server.url, round.board, round.keys.viewer)
    expect([...fresh.board.roots.notes.keys()].sort()).toEqual(ids.sort())
  },
)
