import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { WebSocket } from 'ws'
import { createLog, type Log } from '../../server/log.ts'
import { openStore } from '../../server/server.ts'
import { allowance } from '../../server/watch/allowance.ts'
import { withJournal } from '../../server/watch/journal.ts'
import { addNote } from '../../shared/board/notes.ts'
import { AWARENESS, SYNC } from '../../shared/wire/messages.ts'
import { ABOUT, apiOf } from '../support/make-round.ts'
import { aNote } from '../support/note.ts'
import { connectPlain } from '../support/plain-client.ts'
import { connectRaw } from '../support/raw-client.ts'
import { startServerProcess } from '../support/server-process.ts'
import { tempFolder } from '../support/start-server.ts'

/** Stands in everything that somebody writes in these tests. */
const WORDS = 'quokka'

it('[S8] a busy round leaves no key, no code, no word and no address in the log, even at trace', async () => {
  await using folder = await tempFolder()
  await using server = await startServerProcess({
    dataDir: folder.path,
    port: 0,
    logLevel: 'trace',
  })
  const { url } = server
  const api = apiOf(url)
  const about = { ...ABOUT, title: WORDS, school: WORDS, focus: WORDS }
  const made = await api.makeBoard(
    { about: { ...about, questions: [WORDS], rooms: ['A'], teams: [WORDS] } },
    null,
  )
  const { board, keys, code } = made
  const keeper = (await readFile(join(folder.path, 'keeper.key'), 'utf8')).trim()
  const joined = await api.join(code)
  await api.boardInfo(board, keys.facilitator)
  const renewed = await api.renewKey(board, keys.facilitator, 'viewer')

  using plain = connectPlain(url, board, joined.key)
  await plain.synced()
  plain.provider.awareness.setLocalState({ name: WORDS })
  await using writer = await connectRaw(url, board, keys.participant)
  addNote(writer.board, aNote(WORDS), 1)
  await writer.flushed()
  await api.keepMoment(board, keys.facilitator, WORDS)

  // What can't be read, and says what it is in the words of whoever tried.
  for (const type of [SYNC, AWARENESS]) {
    const frame = Buffer.concat([Buffer.from([type, 2, 20]), Buffer.from(`{"${WORDS}": ${WORDS}`)])
    await sendAlone(`${url}/sync/${board}?key=${joined.key}`, frame)
  }
  await sendAlone(`${url}/sync/${board}?key=${joined.key}`, WORDS)
  await sendAlone(`${url}/sync/${board}?key=${WORDS}`, null)
  await sendAlone(`${url}/sync/%${board}?key=${keys.facilitator}`, null)
  await fetch(`${url}/api/join?code=${code}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: `{"code": ${WORDS}`,
  })
  await fetch(`${url}/%E0%A4%A?key=${joined.key}`)
  await fetch(`${url}/api/records?q=${WORDS}`, { headers: { authorization: `Bearer ${keeper}` } })
  await fetch(`${url}/metrics`)

  await api.close(board, keys.facilitator)
  await api.reopen(board, keeper)
  plain.provider.destroy()
  expect(await server.stop()).toBe(0)

  const lines = server
    .said()
    .split('\n')
    .filter((line) => line.startsWith('{'))
  const said = lines.join('\n')
  const secrets = [keeper, code, joined.key, renewed.key, ...Object.values(keys), WORDS, 'key=']
  for (const secret of secrets) expect(said.toLowerCase()).not.toContain(secret.toLowerCase())
  // And it tells what an operator asks about.
  const events = lines.map((line) => JSON.parse(line))
  expect(events).toContainEqual(expect.objectContaining({ msg: 'started', level: 'info' }))
  for (const msg of ['board made', 'board loaded', 'board closed', 'board reopened']) {
    expect(events).toContainEqual(expect.objectContaining({ msg, board }))
  }
  expect(events.at(-1)).toMatchObject({ msg: 'stopped' })
})

it('[S8] what slips through is left out, and what can’t be parsed is not quoted', () => {
  const { log, lines } = logInMemory()
  log.info({ key: WORDS, code: WORDS, request: { url: WORDS, headers: { a: WORDS } } }, 'asked')
  log.error({ err: parseFailure(`{${WORDS}`) }, 'failed')
  log.error({ err: new Error(`no answer from /sync/b?key=${WORDS} or /b/b#${WORDS}`) }, 'failed')
  const cause = Object.assign(parseFailure(`{${WORDS}`), { code: 'EBAD' })
  log.error({ err: new Error('outer', { cause }) }, 'failed')
  expect(lines).toHaveLength(4)
  expect(lines.join('')).not.toContain(WORDS)
  expect(lines[3]).toContain('EBAD')
})

it('[O5] saving that fails is told when it begins and when it ends, however often it is tried', async () => {
  await using folder = await tempFolder()
  await using store = await openStore(folder.path)
  const { log, lines } = logInMemory()
  let isFull = true
  const disk: typeof store = {
    ...store,
    append: (...update) => (isFull ? Promise.reject(new Error('full')) : store.append(...update)),
  }
  const { store: told, unackedMs } = withJournal(disk, log)
  await told.makeBoard({ board: 'board0000001', code: 'ABC123', keys: [], state: SEED })
  expect(unackedMs()).toBe(0)
  for (let tried = 0; tried < 5; tried++) {
    await expect(told.append('board0000001', SEED)).rejects.toThrow('full')
  }
  expect(unackedMs()).toBeGreaterThan(0)
  isFull = false
  await told.append('board0000001', SEED)
  await told.append('board0000001', SEED)
  expect(unackedMs()).toBe(0)
  expect(lines.map((line) => JSON.parse(line).msg)).toEqual([
    'board made',
    'saving fails',
    'saving works again',
  ])
})

it('[O5] the same words pass so often a minute, and the next ones tell how many were held back', () => {
  let now = 0
  const passes = allowance(2, () => now)
  expect([1, 2, 3, 4, 5].map(() => passes('flood'))).toEqual([0, 0, null, null, null])
  expect(passes('other')).toBe(0)
  now = 60_000
  expect([passes('flood'), passes('flood'), passes('flood')]).toEqual([3, 0, null])
})

it('[O5] a flood of the same line does not become a flood in the log', () => {
  const { log, lines } = logInMemory()
  for (let nth = 0; nth < 10_000; nth++) log.info({ nth }, 'unreadable frame')
  expect(lines.length).toBeLessThan(1_000)
  log.info('stopped')
  expect(lines.at(-1)).toContain('stopped')
})

/** An update that changes nothing. */
const SEED = new Uint8Array([0, 0])

function logInMemory(): { readonly log: Log; readonly lines: string[] } {
  const lines: string[] = []
  const log = createLog('trace', { write: (line: string) => void lines.push(line) })
  return { log, lines }
}

function parseFailure(text: string): Error {
  try {
    JSON.parse(text)
  } catch (error) {
    return error as Error
  }
  throw new Error('It could be parsed.')
}

/** Connects, sends one thing, and waits for the end of it. */
async function sendAlone(url: string, frame: Buffer | string | null): Promise<void> {
  const socket = new WebSocket(url.replace('http', 'ws'))
  const closed = once(socket, 'close')
  socket.on('error', () => {})
  if (frame !== null) {
    await once(socket, 'open')
    socket.send(frame)
  }
  await closed
}
