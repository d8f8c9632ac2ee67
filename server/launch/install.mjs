import { spawnSync } from 'node:child_process'
import { existsSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './paths.mjs'

const LOCK = join(ROOT, 'package-lock.json')
// npm writes it at the end of an install, so a broken one counts as none.
const INSTALLED = join(ROOT, 'node_modules', '.package-lock.json')

/** Installs what the lock file names, unless that was done since it last changed. */
export function installIfNeeded() {
  if (existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync(LOCK).mtimeMs) return
  process.stdout.write('Installing what Throughline needs (once) …\n')
  const npm = process.platform === 'win32' ? 'npm.cmd' : 'npm'
  const { status } = spawnSync(npm, ['ci'], {
    cwd: ROOT,
    stdio: 'inherit',
    shell: process.platform === 'win32',
  })
  if (status === 0) return
  process.stderr.write(
    'npm ci failed; its output above says why. Check the network and try again.\n',
  )
  process.exit(1)
}
