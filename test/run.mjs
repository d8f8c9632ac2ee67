// npm test: on a fresh clone, with any Node from 20 on. Every step runs, so that one sees
// everything that is wrong; the last line sums it up.

import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { installIfNeeded } from '../server/launch/install.mjs'
import { ROOT } from '../server/launch/paths.mjs'
import { findNode } from '../server/launch/runtime.mjs'

const E2E = 'test/e2e/playwright.config.ts'
/** What installs packages where the tests usually run without a person. */
const DEBIAN = 'apt-get'
const BROWSERS = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable']

installIfNeeded()
const node = findNode()
const reports = mkdtempSync(join(tmpdir(), 'throughline-test-'))
const env = {
  ...process.env,
  CHROMIUM: findChromium(),
  PATH: [join(ROOT, 'node_modules', '.bin'), process.env.PATH].join(delimiter),
}

const types = check('types', ['typescript/bin/tsc', '-b'])
const lint = check('lint', ['@biomejs/biome/bin/biome', 'ci', '.'])
const unused = check('unused code', ['knip/bin/knip.js'])
const build = check('build', ['vite/bin/vite.js', 'build'])
const unit = suite('unit', 'vitest/vitest.mjs', vitestArguments, readVitest)
const e2e = browserTests()

rmSync(reports, { recursive: true, force: true })
const steps = [types, lint, unused, build, unit, e2e]
const passed = steps.reduce((sum, step) => sum + step.passed, 0)
const failed = steps.reduce((sum, step) => sum + step.failed, 0)
process.stdout.write(`\n${passed} passed, ${failed} failed\n`)
process.exitCode = failed === 0 ? 0 : 1

/** A step that is right or wrong as a whole. */
function check(name, command) {
  return run(name, command) ? { passed: 1, failed: 0 } : { passed: 0, failed: 1 }
}

/** A step with tests of its own, counted from the report it writes beside what it prints. */
function suite(name, program, argumentsFor, read, moreEnv = {}) {
  const report = join(reports, `${name}.json`)
  const isRight = run(name, [program, ...argumentsFor(report)], moreEnv)
  const counted = existsSync(report)
    ? read(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0 }
  // A suite that broke before or after its tests has failed too.
  return !isRight && counted.failed === 0 ? { ...counted, failed: 1 } : counted
}

function browserTests() {
  if (!existsSync(join(ROOT, E2E))) {
    process.stdout.write('\n── browser: there are no browser tests yet\n')
    return { passed: 0, failed: 0 }
  }
  if (build.failed > 0) {
    process.stdout.write('\n── browser: not run, since the pages could not be built\n')
    return { passed: 0, failed: 1 }
  }
  const report = join(reports, 'browser.json')
  return suite(
    'browser',
    '@playwright/test/cli.js',
    () => ['test', '--config', E2E, '--reporter', 'list,json'],
    ({ stats }) => ({ passed: stats.expected + stats.flaky, failed: stats.unexpected }),
    { PLAYWRIGHT_JSON_OUTPUT_FILE: report, PLAYWRIGHT_JSON_OUTPUT_NAME: report },
  )
}

function vitestArguments(report) {
  return ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
}

function readVitest({ numPassedTests, numFailedTests }) {
  return { passed: numPassedTests, failed: numFailedTests }
}

function run(name, [program, ...programArguments], moreEnv = {}) {
  process.stdout.write(`\n── ${name}\n`)
  const { status } = spawnSync(node, [join(ROOT, 'node_modules', program), ...programArguments], {
    cwd: ROOT,
    env: { ...env, ...moreEnv },
    stdio: 'inherit',
  })
  return status === 0
}

function findChromium() {
  const { CHROMIUM } = process.env
  if (CHROMIUM) return CHROMIUM
  const found = onPath()
  if (found !== undefined) return found
  if (process.getuid?.() === 0) {
    process.stdout.write('Installing Chromium for the browser tests (once) …\n')
    spawnSync(DEBIAN, ['update'], { stdio: 'inherit' })
    spawnSync(DEBIAN, ['install', '-y', '--no-install-recommends', 'chromium'], {
      stdio: 'inherit',
    })
    const installed = onPath()
    if (installed !== undefined) return installed
  }
  process.stderr.write(
    'The browser tests need Chromium. Install it (Debian: apt-get install chromium), or set CHROMIUM to its path.\n',
  )
  process.exit(1)
}

function onPath() {
  const folders = ['/usr/bin', ...(process.env.PATH ?? '').split(delimiter)]
  return BROWSERS.flatMap((name) => folders.map((folder) => join(folder, name))).find(existsSync)
}
