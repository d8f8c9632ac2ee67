import { execFile } from 'node:child_process'
import { promisify } from 'node:util'
import { afterEach, expect, it, vi } from 'vitest'
import { savedState, waiting } from '../../../client/sync/saved.ts'
import type { Session } from '../../../client/sync/session.ts'
import { addNote } from '../../../shared/board/notes.ts'
import { aNote } from '../../support/note.ts'
import { connectPlain } from '../../support/plain-client.ts'
import { type ServerProcess, startServerProcess } from '../../support/server-process.ts'
import { startServer, tempFolder } from '../../support/start-server.ts'
import { until } from '../../support/until.ts'
import { openedRound } from './opened-round.ts'

afterEach(() => void vi.unstubAllGlobals())

const isSaved = (session: Session) => waiting(session.saved.get()) === 0
const run = promisify(execFile)

/** What the server says of itself, from here on. */
function saidOf(session: Session): readonly string[] {
  const said: string[] = []
  session.server.subscribe(() => said.push(session.server.get().is))
  return said
}

/** Without the signal a file that may not grow is an error of the write, as a full disk is. */
const CALM = ['sh', '-c', 'trap "" XFSZ; exec "$@"', 'sh']

/** The disk has room for this much more in any file. */
async function room(server: ServerProcess, bytes: 0 | 'unlimited'): Promise<void> {
  await run('prlimit', [`--pid=${server.pid}`, `--fsize=${bytes}:`])
}

it('[C1] a server that restarts says so, and what is written meanwhile is saved when it is back', async () => {
  await using folder = await tempFolder()
  const place = { dataDir: folder.path }
  const server = await startServer(place)
  using opened = await openedRound(server.url)
  const { round, session } = opened
  const said = saidOf(session)
  const stopped = server[Symbol.asyncDispose]()
  await until(() => session.connection.get().state === 'offline')
  expect(said).toEqual(['restarting'])
  addNote(session.board, aNote('Written without a server'), 0)
  await stopped

  await using again = await startServer({ ...place, port: Number(new URL(server.url).port) })
  // The browser says that it is on the net: no waiting then.
  window.dispatchEvent(new Event('online'))
  await until(() => isSaved(session))
  expect(said).toEqual(['restarting', 'well'])
  using other = connectPlain(again.url, round.board, round.keys.participant)
  await other.synced()
  expect(other.board.roots.notes.size).toBe(1)
})

it('a server that does not come back as it said is only away', async () => {
  await using folder = await tempFolder()
  const server = await startServer({ dataDir: folder.path })
  using opened = await openedRound(server.url)
  const { session } = opened
  const said = saidOf(session)
  await server[Symbol.asyncDispose]()
  await until(() => said.length > 1)
  expect(said).toEqual(['restarting', 'well'])
  expect(session.connection.get().state).toBe('offline')
}, 60_000)

it.runIf(process.platform === 'linux')(
  '[C1] a server that can’t write says so, and nothing is called saved until it can',
  async () => {
    await using folder = await tempFolder()
    const settings = { dataDir: folder.path, port: 0, through: CALM }
    await using server = await startServerProcess(settings)
    using opened = await openedRound(server.url)
    const { session } = opened
    await until(() => session.connection.get().state === 'connected')
    await room(server, 0)
    addNote(session.board, aNote('Two hands went up'), 0)
    await until(() => session.server.get().is === 'not-saving')
    const badge = () =>
      savedState(session.saved.get(), session.now(), { connected: true, mayWrite: true }).state
    expect(badge()).not.toBe('saved')
    await room(server, 'unlimited')
    await until(() => isSaved(session))
    await until(() => session.server.get().is === 'well')
    expect(badge()).toBe('saved')

    // It can't write, and is gone for good: what it said of itself is over.
    await room(server, 0)
    addNote(session.board, aNote('Nobody asked why'), 0)
    await until(() => session.server.get().is === 'not-saving')
    await server.kill()
    await until(() => session.connection.get().state === 'offline')
    expect(session.server.get().is).toBe('well')
  },
)
