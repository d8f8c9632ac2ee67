import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './paths.mjs'

/** The oldest Node that runs the server: it runs TypeScript and has SQLite built in. */
const OLDEST = 24

/** The Node to run with: the pinned one, else the present one if it is new enough. */
export function findNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node'
  const pinned = join(ROOT, 'node_modules', 'node', 'bin', name)
  // It may be there and not run: installed for another system, or its install script was held back.
  if (existsSync(pinned) && spawnSync(pinned, ['--version']).status === 0) return pinned
  if (Number(process.versions.node.split('.')[0]) >= OLDEST) return process.execPath
  process.stderr.write(
    `Throughline needs Node ${OLDEST} or newer; this is ${process.versions.node}. Install it from https://nodejs.org.\n`,
  )
  process.exit(1)
}
