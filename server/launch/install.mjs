import { spawnSync } from 'node:child_process'
import { existsSync, statSync, utimesSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './paths.mjs'

const LOCK = join(ROOT, 'package-lock.json')
// npm writes it at the end of an install, so a broken one counts as none.
const INSTALLED = join(ROOT, 'node_modules', '.package-lock.json')

/** Installs what the lock file names, unless that was done since it last changed. */
export function installIfNeeded() {
  if (existsSync(INSTALLED) && statSync(INSTALLED).mtimeMs >= statSync(LOCK).mtimeMs) return
  process.stdout.write('Installing what Throughline needs (once) …\n')
  // `npm ci` refuses a lock file that lacks the optional parts for other kinds of machines, and says
  // so at length; `npm install` takes the same versions and does without. It also tells what is
  // wrong if something is.
  if (npm(['ci'], 'ignore') || npm(['install', '--no-save'], 'inherit')) {
    // npm leaves the file alone when it finds nothing to do.
    utimesSync(INSTALLED, new Date(), new Date())
    return
  }
  process.stderr.write('npm could not install; its output above says why. Is the network there?\n')
  process.exit(1)
}

function npm(words, stdio) {
  const onWindows = process.platform === 'win32'
  const { status } = spawnSync(onWindows ? 'npm.cmd' : 'npm', words, {
    cwd: ROOT,
    stdio,
    shell: onWindows,
  })
  return status === 0
}
