// npm run backup -- FILE: a copy of everything, also while the server runs.

import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { ROOT } from './launch/paths.mjs'
import { findNode } from './launch/runtime.mjs'

// npm goes to the project's folder first; FILE is meant from where it was typed.
const typedIn = process.env.INIT_CWD ?? process.cwd()
const words = process.argv.slice(2)
const meant = words.map((word) => (word.startsWith('-') ? word : resolve(typedIn, word)))
const { status } = spawnSync(findNode(), ['server/backup/main.ts', ...meant], {
  cwd: ROOT,
  stdio: 'inherit',
})
process.exitCode = status ?? 1
