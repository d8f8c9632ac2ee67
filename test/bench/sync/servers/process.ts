import { type ChildProcess, spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'

/** Servers have the first core for themselves, the generator has the second (test/bench/run.mjs). */
const CORE = '0'
const ROOT = fileURLToPath(new URL('../../../..', import.meta.url))
const PROBE = fileURLToPath(new URL('probe.mjs', import.meta.url))
/** Ticks a second of /proc/PID/stat: sysconf(_SC_CLK_TCK), 100 on every Linux of today. */
const TICKS = 100
const STOP_MS = 30_000
const ANSWER_MS = 20_000

/** Whether processes can be kept to one core each. */
export const canPin = spawnSync('taskset', ['-c', CORE, 'true']).status === 0

/** What a server holds, in bytes, after its garbage was collected. */
export interface Memory {
  readonly rss: number
  readonly heapUsed: number
  readonly external: number
}

/** A server in a process of its own. */
export interface ServerProcess extends AsyncDisposable {
  readonly port: number
  readonly isAlive: boolean
  /** User and system time of all its threads so far (ms). */
  cpuMs(): number
  /** Resident memory now (bytes), garbage included. */
  rss(): number
  /** Rejects when the process doesn't answer. */
  memory(): Promise<Memory>
  /** SIGKILL. */
  kill(): Promise<void>
  /** SIGTERM, and time to put away what it has. */
  stop(): Promise<void>
}

const running = new Set<ChildProcess>()

/** Kills every server that still runs: nothing outlives the bench. */
export function killAll(): void {
  for (const child of running) child.kill('SIGKILL')
}

/** Starts a program (with its flags for Node before it) and waits until it says where it listens. */
export async function startProcess(
  program: readonly string[],
  settings: Readonly<Record<string, string>>,
): Promise<ServerProcess> {
  const node = [process.execPath, '--expose-gc', '--import', PROBE]
  if (process.env.BENCH_PROFILE) {
    node.push('--cpu-prof', `--cpu-prof-dir=${process.env.BENCH_PROFILE}`)
  }
  const [command, ...words] = canPin ? ['taskset', '-c', CORE, ...node] : node
  const child = spawn(command as string, [...words, ...program], {
    cwd: ROOT,
    env: { PATH: process.env.PATH, PORT: '0', ...settings },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  })
  running.add(child)
  const exited = once(child, 'exit').then(() => running.delete(child))
  const port = await announcedPort(child)
  const signal = async (name: NodeJS.Signals): Promise<void> => {
    child.kill(name)
    await exited
  }
  return {
    port,
    get isAlive() {
      return running.has(child)
    },
    cpuMs: () => cpuMs(child.pid),
    rss: () => rss(child.pid),
    async memory() {
      const told = once(child, 'message', { signal: AbortSignal.timeout(ANSWER_MS) })
      child.send('measure')
      const [memory] = (await told) as [Memory]
      return memory
    },
    kill: () => signal('SIGKILL'),
    async stop() {
      const late = setTimeout(() => child.kill('SIGKILL'), STOP_MS)
      await signal('SIGTERM')
      clearTimeout(late)
    },
    async [Symbol.asyncDispose]() {
      if (running.has(child)) await signal(process.env.BENCH_PROFILE ? 'SIGTERM' : 'SIGKILL')
    },
  }
}

function announcedPort(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = ''
    const hear = (words: Buffer): void => {
      if (said.length > 100_000) return
      said += words
      const port = /http:\/\/localhost:(\d+)/.exec(said)?.[1]
      if (port !== undefined) resolve(Number(port))
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.on('exit', (code) => reject(new Error(`The server ended (${code}): ${whyIn(said)}`)))
  })
}

/** The line of an ended program's words that says why. */
function whyIn(said: string): string {
  return said.split('\n').find((line) => /\w*Error\b/.test(line)) ?? said.slice(-200)
}

/** proc(5): utime and stime are the 14th and 15th field; the second one may hold blanks. */
function cpuMs(pid: number | undefined): number {
  const stat = readFileSync(`/proc/${pid}/stat`, 'utf8')
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return ((Number(fields[11]) + Number(fields[12])) * 1_000) / TICKS
}

function rss(pid: number | undefined): number {
  const status = readFileSync(`/proc/${pid}/status`, 'utf8')
  return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1] ?? 0) * 1_024
}
