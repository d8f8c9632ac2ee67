import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { expect, it } from 'vitest'
import { readBoard } from '../../shared/board/view.ts'
import { makeRound } from '../support/make-round.ts'
import { connectRaw } from '../support/raw-client.ts'
import { startServer } from '../support/start-server.ts'
import { until } from '../support/until.ts'

const ROOT = fileURLToPath(new URL('../..', import.meta.url))

it('[S5] the client in docs/protocol.md runs as it stands, and learns what is saved', async () => {
  const page = await readFile(`${ROOT}docs/protocol.md`, 'utf8')
  const program = /```js\n([\s\S]+?)```/.exec(page)?.[1] ?? ''
  await using server = await startServer()
  const { board, keys } = await makeRound(server.url)
  const words = ['client.mjs', server.url.replace('http', 'ws'), board, keys.participant]
  const child = spawn(
    process.execPath,
    ['--input-type=module', '--eval', program, '--', ...words],
    { cwd: ROOT, stdio: ['ignore', 'pipe', 'pipe'] },
  )
  const ended = once(child, 'close')
  let said = ''
  const hear = (piece: Buffer): void => {
    said += piece
  }
  child.stdout.on('data', hear)
  child.stderr.on('data', hear)
  await until(() => said.includes('1 of 1 saved') || child.exitCode !== null)
  child.kill()
  await ended
  expect(said).toMatch(/^(0 of 0 saved\n|0 of 1 saved\n|1 of 1 saved\n)+$/)
  await using reader = await connectRaw(server.url, board, keys.viewer)
  expect(readBoard(reader.board).notes.get('note00000001')?.text).toBe('Pupils asked each other')
})
