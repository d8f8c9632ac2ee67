import { execFileSync, spawn } from 'node:child_process'
import { once } from 'node:events'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { until } from './until.ts'

/** Of Linux: what keeps a process from writing, as a full disk does. */
const PRLIMIT = 'prlimit'
const SCRIBE = fileURLToPath(new URL('./scribe.ts', import.meta.url))

/** A process that writes to a board of a store and says what is kept (scribe.ts). */
export interface ScribeProcess extends AsyncDisposable {
  /** What it said, one line each. */
  readonly said: readonly string[]
  /** Waits until it has said a line that begins so, `times` more times than now. */
  says(beginning: string, times?: number): Promise<void>
  /** From now on nothing can be written to any file, as on a full disk. */
  fillDisk(): void
  freeDisk(): void
  /** SIGKILL; resolves when all that it said is here. */
  kill(): Promise<void>
}

export function startScribe(file: string, board: string, name: string): ScribeProcess {
  // A write beyond the limit is to fail, and not to end the process.
  const ignoring = 'trap "" XFSZ; exec "$0" "$@"'
  const child = spawn('sh', ['-c', ignoring, process.execPath, SCRIBE, file, board, name], {
    stdio: ['ignore', 'pipe', 'inherit'],
  })
  const said: string[] = []
  const lines = createInterface(child.stdout).on('line', (line) => said.push(line))
  const ended = Promise.all([once(child, 'exit'), once(lines, 'close')])
  const limit = (bytes: string): void => {
    execFileSync(PRLIMIT, [`--fsize=${bytes}:`, '--pid', String(child.pid)])
  }
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL')
    await ended
  }
  return {
    said,
    async says(beginning, times = 1) {
      const count = (): number => said.filter((line) => line.startsWith(beginning)).length
      const enough = count() + times
      await until(() => count() >= enough)
    },
    fillDisk: () => limit('0'),
    freeDisk: () => limit('unlimited'),
    kill,
    [Symbol.asyncDispose]: kill,
  }
}
