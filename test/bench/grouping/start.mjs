// npm run bench:grouping -- ROUND.csv ROUND.gold.json: one line of JSON on stdout, all else on stderr.

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { installIfNeeded } from '../../../server/launch/install.mjs'
import { ROOT } from '../../../server/launch/paths.mjs'
import { findNode } from '../../../server/launch/runtime.mjs'

const write = process.stdout.write.bind(process.stdout)
process.stdout.write = process.stderr.write.bind(process.stderr)
// A copy of this project may share its packages with another: they are left as they are.
if (!existsSync(join(ROOT, 'node_modules'))) installIfNeeded()
process.stdout.write = write

const bench = new URL('./run.ts', import.meta.url).href
const run = `import { run } from ${JSON.stringify(bench)}; run(process.argv.slice(1))`
const { status } = spawnSync(
  findNode(),
  ['--input-type=module', '-e', run, '--', ...process.argv.slice(2)],
  { stdio: 'inherit' },
)
process.exitCode = status ?? 1
