import { cpus, release } from 'node:os'
import { seededRandom } from '../../support/random.ts'
import { claimLines } from '../report/claim.ts'
import { tableOf } from '../report/table.ts'
import { type Bench, removeFolders } from './bench.ts'
import { type Options, readOptions, type WorkloadName } from './options.ts'
import { checkHand } from './people/hand.ts'
import { claimsOf } from './report/claims.ts'
import { type Found, noResults, ROOMS } from './report/results.ts'
import { rowsOf } from './report/rows.ts'
import { serverKind } from './servers/index.ts'
import { mergingRelay } from './servers/peers.ts'
import { canPin, killAll } from './servers/process.ts'
import type { ServerKind } from './servers/server.ts'
import { fuzz } from './workloads/fuzz.ts'
import { garbage } from './workloads/garbage.ts'
import { history } from './workloads/history.ts'
import { kills } from './workloads/kills.ts'
import { latency } from './workloads/latency.ts'
import { memory } from './workloads/memory.ts'
import { saturation } from './workloads/saturation.ts'
import { slow } from './workloads/slow.ts'
import { transport } from './workloads/transport.ts'

/** Longer than any one measurement of one server; what hangs must not hang the run. */
const PATIENCE_MS = 300_000

/** Runs what was asked for, and prints a table, what held, and one line of JSON. */
export async function run(words: readonly string[]): Promise<void> {
  const options = readOptions(words)
  const begin = performance.now()
  const say = (what: string): void => {
    const seconds = String(Math.round((performance.now() - begin) / 1_000)).padStart(4)
    process.stderr.write(`${seconds} s  ${what}\n`)
  }
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      killAll()
      removeFolders()
      process.exit(130)
    })
  }
  checkHand()
  const bench: Bench = { options, random: seededRandom(options.seed), say }
  const results = await measureAll(options, bench)
  killAll()
  removeFolders()
  const claims = claimsOf(results)

  const lines = [
    '',
    placeAndTime(options),
    '',
    tableOf(rowsOf(results), options.servers),
    '',
    ...claimLines(claims),
    ...results.failed.map((what) => `failed    ${what}`),
    '',
    JSON.stringify({ bench: 'sync', options, results, claims }),
  ]
  process.stdout.write(`${lines.join('\n')}\n`)
}

async function measureAll(options: Options, bench: Bench) {
  const results = noResults()
  const kinds = options.servers.map(serverKind)
  const isAsked = (name: WorkloadName): boolean => options.only.includes(name)

  async function attempt<T>(what: string, work: () => Promise<T>): Promise<T | undefined> {
    bench.say(what)
    let late: NodeJS.Timeout | undefined
    try {
      const hung = new Promise<never>((_, reject) => {
        late = setTimeout(() => reject(new Error('took too long')), patienceFor(what, options))
      })
      return await Promise.race([work(), hung])
    } catch (error) {
      results.failed.push(`${what}: ${error instanceof Error ? error.message : error}`)
      bench.say(results.failed.at(-1) ?? '')
      return undefined
    } finally {
      clearTimeout(late)
    }
  }

  async function each<T>(
    name: WorkloadName,
    found: Found<T>,
    work: (kind: ServerKind) => Promise<T>,
    what: string = name,
  ): Promise<void> {
    for (const kind of isAsked(name) ? kinds : []) {
      // A relay has no board that one could come back to.
      if (name === 'history' && !kind.hasDocuments) continue
      const figures = await attempt(`${what}: ${kind.name}`, () => work(kind))
      if (figures !== undefined) found[kind.name] = figures
    }
  }

  for (const people of ROOMS) {
    const room = { boards: 1, people }
    const what = `latency, ${people} people`
    await each('latency', results.latency[people], (kind) => latency(kind, room, bench), what)
  }
  const small = { boards: 200, people: 5 }
  await each('boards', results.boards, (kind) => latency(kind, small, bench))
  await each('saturation', results.saturation, (kind) => saturation(kind, bench))
  const { ours } = results.saturation
  if (ours && options.servers.includes('relay')) {
    const merged = await attempt('saturation: a merging relay', () =>
      saturation(mergingRelay, bench),
    )
    results.merging = merged ?? null
    const frame = ours.bytesOut / ours.framesOut
    const raw = await attempt('saturation: frames of our size', () => transport(frame, bench))
    results.transport = raw ?? null
  }
  await each('history', results.history, (kind) => history(kind, bench))
  await each('slow', results.slow, (kind) => slow(kind, bench))
  await each('kills', results.kills, (kind) => kills(kind, bench))
  await each('garbage', results.garbage, (kind) => garbage(kind, bench))
  await each('fuzz', results.fuzz, (kind) => fuzz(kind, bench))

  // Last, so that the minutes of waiting for boards to be let go pass together.
  const waiting: Promise<void>[] = []
  for (const kind of isAsked('memory') ? kinds : []) {
    const begun = await attempt(`memory: ${kind.name}`, () => memory(kind, bench))
    if (begun === undefined) continue
    waiting.push(
      attempt(`memory: ${kind.name}, a minute later`, () => begun.figures).then((figures) => {
        if (figures !== undefined) results.memory[kind.name] = figures
      }),
    )
  }
  await Promise.all(waiting)
  return results
}

/** More kills and more frames take longer. */
function patienceFor(what: string, { kills, fuzz }: Options): number {
  if (what.startsWith('kills')) return PATIENCE_MS + kills * 6_000
  if (what.startsWith('fuzz')) return PATIENCE_MS + fuzz
  return PATIENCE_MS
}

function placeAndTime({ seed, isQuick }: Options): string {
  const pinned = canPin
    ? 'each server on core 0, generator on core 1'
    : 'servers and generator not kept to a core each (no taskset)'
  const [cpu] = cpus()
  return [
    `${cpus().length} × ${cpu?.model.trim()}, Linux ${release()}, Node ${process.version}, loopback;`,
    `${pinned}; ${isQuick ? 'quick run' : 'full run'}, seed ${seed}.`,
  ].join(' ')
}
