import { spawnSync } from 'node:child_process'
import { existsSync, readdirSync, statSync } from 'node:fs'
import { join } from 'node:path'
import { ROOT } from './paths.mjs'

/** What the client is built from. */
const SOURCES = ['client', 'shared', 'vite.config.ts', 'package-lock.json']
const BUILT = join(ROOT, 'dist', 'index.html')

/** Builds the client, unless nothing it is made of changed since. */
export function buildIfNeeded(node) {
  if (existsSync(BUILT)) {
    const builtAt = statSync(BUILT).mtimeMs
    if (SOURCES.every((source) => newest(join(ROOT, source)) <= builtAt)) return
  }
  process.stdout.write('Building the pages …\n')
  const vite = join(ROOT, 'node_modules', 'vite', 'bin', 'vite.js')
  const { status } = spawnSync(node, [vite, 'build', '--logLevel', 'warn'], {
    cwd: ROOT,
    stdio: 'inherit',
  })
  if (status === 0) return
  process.stderr.write('The pages could not be built; the output above says why.\n')
  process.exit(1)
}

/** When a file, or anything in a folder, last changed. A removed file changes its folder. */
function newest(path) {
  const stat = statSync(path)
  if (!stat.isDirectory()) return stat.mtimeMs
  return readdirSync(path).reduce(
    (latest, name) => Math.max(latest, newest(join(path, name))),
    stat.mtimeMs,
  )
}
