import { spawnSync } from 'node:child_process'
import { chmodSync, writeFileSync } from 'node:fs'
import { cpus } from 'node:os'
import { join } from 'node:path'
import { type Browser, chromium } from '@playwright/test'
import { tempFolder } from '../../sync/bench.ts'

const CHROMIUM = process.env.CHROMIUM ?? '/usr/bin/chromium'
/** The generator's core (run.mjs), which servers of boards share: they have little to do. */
const GENERATOR = 1

/**
 * Which cores the browser has: all but the generator's. Of two it has both, as on an old laptop:
 * on one alone, painting would wait for the page and the page for painting.
 */
export function browserCores(): string | null {
  if (spawnSync('taskset', ['-c', '0', 'true']).status !== 0) return null
  const all = cpus().map((_, core) => core)
  const others = all.filter((core) => core !== GENERATOR)
  return (others.length > 1 ? others : all).join(',')
}

/** The browser that is on the machine, with the flags of test/e2e/playwright.config.ts. */
export async function launchBrowser(): Promise<Browser> {
  const cores = browserCores()
  return chromium.launch({
    executablePath: cores === null ? CHROMIUM : wrapper(cores),
    args: [
      '--no-sandbox',
      '--disable-gpu',
      '--disable-quic',
      '--no-first-run',
      '--disable-background-networking',
      '--disable-component-update',
      '--disable-sync',
      // Nobody's figures may hang on a network that is or isn't there.
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
    ],
  })
}

/** Children inherit the generator's core; this gives the browser its own. */
function wrapper(cores: string): string {
  const path = join(tempFolder().path, 'chromium')
  writeFileSync(path, `#!/bin/sh\nexec taskset -c ${cores} ${CHROMIUM} "$@"\n`)
  chmodSync(path, 0o755)
  return path
}
