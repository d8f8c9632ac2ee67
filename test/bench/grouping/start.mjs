// npm run bench:grouping -- ROUND.csv ROUND.gold.json: one line of JSON on stdout, all else on stderr.

import { spawnSync } from 'node:child_process'
import { findNode } from '../../../server/launch/runtime.mjs'

const TO_STDERR = ['inherit', 2, 2]

const install = new URL('../../../server/launch/install.mjs', import.meta.url).href
const code = `import { installIfNeeded } from ${JSON.stringify(install)}; installIfNeeded()`
const installed = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
  stdio: TO_STDERR,
})
if (installed.status !== 0) process.exit(1)

const bench = new URL('./run.ts', import.meta.url).href
const run = `import { run } from ${JSON.stringify(bench)}; run(process.argv.slice(1))`
const { status } = spawnSync(
  findNode(),
  ['--input-type=module', '-e', run, '--', ...process.argv.slice(2)],
  { stdio: 'inherit' },
)
process.exit(status ?? 1)
