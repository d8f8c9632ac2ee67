// npm run bench:wording -- FILE.tsv [lang]: how well the wording help does on labelled notes, as one
// line of JSON. It needs a Node that runs TypeScript and nothing else, so it installs only for that.

import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { installIfNeeded } from '../../../server/launch/install.mjs'
import { ROOT } from '../../../server/launch/paths.mjs'
import { findNode } from '../../../server/launch/runtime.mjs'

/** The first Node that takes types away by itself and says nothing about it. */
const RUNS_TYPES = 24

if (Number(process.versions.node.split('.')[0]) < RUNS_TYPES) {
  // What installing says is no figure: it goes where messages go.
  process.stdout.write = process.stderr.write.bind(process.stderr)
  // A copy of this project may share its packages with another: it is left as it is.
  if (!existsSync(join(ROOT, 'node_modules'))) installIfNeeded()
}
const program = fileURLToPath(new URL('./print.ts', import.meta.url))
const { status } = spawnSync(findNode(), [program, ...process.argv.slice(2)], { stdio: 'inherit' })
process.exitCode = status ?? 1
