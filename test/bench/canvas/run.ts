import { cpus, release } from 'node:os'
import { claimLines } from '../report/claim.ts'
import { tableOf } from '../report/table.ts'
import { removeFolders } from '../sync/bench.ts'
import { browserCores, launchBrowser } from './browser/launch.ts'
import { measureAll } from './measure.ts'
import { type Options, readOptions } from './options.ts'
import { claimsOf } from './report/claims.ts'
import { rowsOf } from './report/rows.ts'

/** Runs what was asked for, and prints tables, what held, and one line of JSON. */
export async function run(words: readonly string[]): Promise<void> {
  const options = readOptions(words)
  const begin = performance.now()
  const say = (what: string): void => {
    const seconds = String(Math.round((performance.now() - begin) / 1_000)).padStart(4)
    process.stderr.write(`${seconds} s  ${what}\n`)
  }
  const browser = await launchBrowser()
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      void browser.close().finally(() => {
        removeFolders()
        process.exit(130)
      })
    })
  }
  const version = browser.version()
  const { results, failed } = await measureAll(browser, options, say)
  await browser.close()
  removeFolders()
  const claims = claimsOf(results, options)

  const tables = [...results].flatMap(([notes, found]) => [
    '',
    `${notes} notes`,
    '',
    tableOf(rowsOf(found), options.boards),
  ])
  const lines = [
    '',
    `${placeAndTime(options)} Chromium ${version}.`,
    'Gestures: main thread a frame · 95 of 100 frames take at most · the same of keys (ms).',
    ...tables,
    '',
    ...claimLines(claims),
    ...failed.map((what) => `failed    ${what}`),
    '',
    JSON.stringify({
      bench: 'canvas',
      options,
      results: Object.fromEntries(results),
      claims,
      failed,
    }),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}

function placeAndTime({ seconds, rounds, seed }: Options): string {
  const [cpu] = cpus()
  const cores = browserCores()
  const pinned =
    cores === null
      ? 'nothing kept to a core'
      : `browser on cores ${cores}, generator and servers on 1`
  return [
    `${cpus().length} × ${cpu?.model.trim()}, Linux ${release()}, Node ${process.version};`,
    `${pinned}; ${seconds} s a gesture, medians of ${rounds}, seed ${seed}.`,
  ].join(' ')
}
