import { parseArgs } from 'node:util'
import { SERVERS, type ServerName } from './servers/server.ts'

const WORKLOADS = [
  'memory',
  'latency',
  'boards',
  'saturation',
  'history',
  'slow',
  'kills',
  'garbage',
  'fuzz',
] as const
export type WorkloadName = (typeof WORKLOADS)[number]

export interface Options {
  readonly servers: readonly ServerName[]
  readonly only: readonly WorkloadName[]
  readonly isQuick: boolean
  readonly kills: number
  readonly fuzz: number
  readonly seed: number
}

/** Reads what was asked for; throws a sentence that says what may be asked. */
export function readOptions(words: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...words],
    options: {
      servers: { type: 'string' },
      only: { type: 'string' },
      quick: { type: 'boolean', default: false },
      kills: { type: 'string' },
      fuzz: { type: 'string' },
      seed: { type: 'string' },
    },
  })
  const { quick } = values
  return {
    servers: pick('servers', values.servers, SERVERS),
    only: pick('only', values.only, WORKLOADS),
    isQuick: quick,
    kills: number('kills', values.kills, quick ? 4 : 20),
    fuzz: number('fuzz', values.fuzz, quick ? 10_000 : 100_000),
    seed: number('seed', values.seed, Date.now() % 2 ** 32),
  }
}

function pick<Name extends string>(
  option: string,
  given: string | undefined,
  known: readonly Name[],
): readonly Name[] {
  if (given === undefined) return known
  return given.split(',').map((word) => {
    const name = known.find((one) => one === word.trim())
    if (name === undefined) throw new Error(`--${option} takes: ${known.join(', ')}`)
    return name
  })
}

function number(option: string, given: string | undefined, unset: number): number {
  if (given === undefined) return unset
  if (!/^\d{1,10}$/.test(given)) throw new Error(`--${option} takes a number`)
  return Number(given)
}
