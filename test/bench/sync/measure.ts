import { setTimeout as pause } from 'node:timers/promises'
import { medianOf } from '../report/median.ts'
import type { Counts, Measures } from './people/board.ts'
import type { Spread } from './people/latencies.ts'
import type { Person } from './people/person.ts'
import type { ServerProcess } from './servers/process.ts'

/** What a stretch of time showed. */
export interface Window {
  readonly edits: Spread
  readonly cursors: Spread
  readonly acks: Spread
  /** A second. */
  readonly sent: number
  readonly delivered: number
  readonly framesOut: number
  readonly bytesOut: number
  readonly cursorsSent: number
  readonly refused: number
  /** Of one core. */
  readonly serverCpu: number
  readonly generatorCpu: number
}

/** Measures several stretches in a row, and gives the median of each figure. */
export async function measureWindows(
  server: ServerProcess,
  measures: Measures,
  people: readonly Person[],
  { count, ms }: { readonly count: number; readonly ms: number },
): Promise<Window> {
  const windows: Window[] = []
  for (let index = 0; index < count; index++) {
    windows.push(await measureWindow(server, measures, people, ms))
  }
  return medianOf(windows)
}

async function measureWindow(
  server: ServerProcess,
  measures: Measures,
  people: readonly Person[],
  ms: number,
): Promise<Window> {
  const bytesIn = (): number => people.reduce((sum, person) => sum + person.bytesIn, 0)
  measures.edits.take()
  measures.cursors.take()
  measures.acks.take()
  const before: Counts = { ...measures.counts }
  const begin = performance.now()
  const cpu = server.cpuMs()
  const own = process.cpuUsage()
  const bytes = bytesIn()
  await pause(ms)
  const took = performance.now() - begin
  const ownSince = process.cpuUsage(own)
  const a = (name: keyof Counts): number => ((measures.counts[name] - before[name]) * 1_000) / took
  return {
    edits: measures.edits.take(),
    cursors: measures.cursors.take(),
    acks: measures.acks.take(),
    sent: a('edits'),
    delivered: a('delivered'),
    framesOut: a('frames'),
    bytesOut: ((bytesIn() - bytes) * 1_000) / took,
    cursorsSent: a('cursors'),
    refused: measures.counts.refused - before.refused,
    serverCpu: (server.cpuMs() - cpu) / took,
    generatorCpu: (ownSince.user + ownSince.system) / 1_000 / took,
  }
}
