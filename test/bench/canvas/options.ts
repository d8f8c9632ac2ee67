import { parseArgs } from 'node:util'
import { BOARDS, type BoardName } from './boards/board.ts'
import { WORKLOADS, type WorkloadName } from './workloads/workload.ts'

export interface Options {
  /** How many notes there are, one measurement after the other. */
  readonly notes: readonly number[]
  readonly boards: readonly BoardName[]
  readonly only: readonly WorkloadName[]
  /** How long each gesture lasts. */
  readonly seconds: number
  /** How often each board is opened anew; figures are medians. */
  readonly rounds: number
  readonly seed: number
  /** Where CPU profiles of ours go, one file a workload; null for none. */
  readonly profile: string | null
}

/** Reads what was asked for; throws a sentence that says what may be asked. */
export function readOptions(words: readonly string[]): Options {
  const { values } = parseArgs({
    args: [...words],
    options: {
      notes: { type: 'string', default: '100,500,2000,5000' },
      boards: { type: 'string' },
      only: { type: 'string' },
      seconds: { type: 'string', default: '3' },
      rounds: { type: 'string', default: '3' },
      seed: { type: 'string', default: '1' },
      profile: { type: 'string' },
    },
  })
  return {
    notes: values.notes.split(',').map((count) => number('notes', count)),
    boards: pick('boards', values.boards, BOARDS),
    only: pick('only', values.only, WORKLOADS),
    seconds: number('seconds', values.seconds),
    rounds: number('rounds', values.rounds),
    seed: number('seed', values.seed),
    profile: values.profile ?? null,
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

function number(option: string, given: string): number {
  if (!/^[1-9]\d{0,9}$/.test(given.trim())) throw new Error(`--${option} takes numbers`)
  return Number(given)
}
