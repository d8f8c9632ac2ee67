// npm run bench [-- NAME] [options]: measurements beside other programs. They take minutes and are
// no tests: nothing fails when a figure is bad.

import { spawn, spawnSync } from 'node:child_process'
import { existsSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { buildIfNeeded } from '../../server/launch/build.mjs'
import { installIfNeeded } from '../../server/launch/install.mjs'
import { ROOT } from '../../server/launch/paths.mjs'
import { findNode } from '../../server/launch/runtime.mjs'

const BENCHES = {
  sync: () => import('./sync/run.ts'),
  canvas: () => import('./canvas/run.ts'),
  crowded: () => import('./layout/crowded.ts'),
}
/** What each bench compares with, in a folder with a package.json of its own. */
const PEERS = { sync: 'peers', canvas: 'canvas/pages' }
/** The generator's core; servers have the first (sync/servers/process.ts). */
const CORE = '1'

const [first = '', ...others] = process.argv.slice(2)
const isNamed = first !== '' && !first.startsWith('-')
const options = isNamed ? others : process.argv.slice(2)
const names = isNamed ? [first] : Object.keys(BENCHES)

if (process.env.BENCH_PINNED === undefined) await startAgain()
else await runAll()

/** Once more, with the right Node, on a core of its own. */
async function startAgain() {
  // Only where there is nothing yet: a copy of this project may share its packages with another,
  // and installing would take them from it.
  if (!existsSync(join(ROOT, 'node_modules'))) installIfNeeded()
  for (const name of names) if (name in BENCHES) installPeers(name)
  const command = [findNode(), fileURLToPath(import.meta.url), ...process.argv.slice(2)]
  const canPin = spawnSync('taskset', ['-c', CORE, 'true']).status === 0
  const [program, ...words] = canPin ? ['taskset', '-c', CORE, ...command] : command
  const child = spawn(program, words, {
    env: { ...process.env, BENCH_PINNED: '1' },
    stdio: 'inherit',
  })
  // Ctrl+C reaches the child as well, which cleans up; this one waits for it.
  process.on('SIGINT', () => {})
  process.on('SIGTERM', () => child.kill('SIGTERM'))
  child.on('exit', (code) => {
    process.exitCode = code ?? 1
  })
}

async function runAll() {
  if (names.includes('canvas') && asksFor('ours', 'mixed')) buildIfNeeded(process.execPath)
  for (const name of names) {
    const open = BENCHES[name]
    if (open === undefined) {
      process.stderr.write(`There is no bench ${name}. There are: ${Object.keys(BENCHES)}\n`)
      process.exit(1)
    }
    const { run } = await open()
    await run(options)
  }
  // What a hung server left open must not keep this going.
  process.exit(0)
}

/** Whether one of these boards is to be measured: whoever measures ours alone needs nobody else. */
function asksFor(...boards) {
  const asked = options.indexOf('--boards')
  return asked < 0 || boards.some((board) => options[asked + 1]?.split(',').includes(board))
}

/** Installs what a bench compares with, unless that was done since its lock file changed. */
function installPeers(name) {
  if (name === 'canvas' && !asksFor('tldraw', 'excalidraw')) return
  if (PEERS[name] === undefined) return
  const folder = fileURLToPath(new URL(PEERS[name], import.meta.url))
  const lock = `${folder}/package-lock.json`
  const installed = `${folder}/node_modules/.package-lock.json`
  if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return
  process.stdout.write(`Installing what the bench ${name} compares with (once) …\n`)
  const { status } = spawnSync('npm', ['ci', '--ignore-scripts'], { cwd: folder, stdio: 'inherit' })
  if (status !== 0) process.exit(1)
  utimesSync(installed, new Date(), new Date())
}
