import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { fileURLToPath } from 'node:url'

const MAIN = fileURLToPath(new URL('../../server/main.ts', import.meta.url))

/** A server in a process of its own, which can be killed without warning. */
export interface ServerProcess extends AsyncDisposable {
  readonly pid: number
  readonly port: number
  readonly url: string
  /** All that it printed until now. */
  said(): string
  /** SIGKILL: no goodbye, nothing flushed. */
  kill(): Promise<void>
  /** SIGTERM; gives the exit code. */
  stop(): Promise<number | null>
}

/** Starts the real program; resolves when it says that it is running. */
export async function startServerProcess(settings: {
  readonly dataDir: string
  readonly port: number
  readonly logLevel?: 'trace'
  /** More settings of the server. */
  readonly env?: Readonly<Record<string, string>>
  /** Words before the command, such as a shell that prepares the process. */
  readonly through?: readonly string[]
  /** What Node is told before the program. */
  readonly node?: readonly string[]
  /** The user it runs as, where the tests may choose one. */
  readonly uid?: number
}): Promise<ServerProcess> {
  const [command = '', ...words] = [
    ...(settings.through ?? []),
    process.execPath,
    ...(settings.node ?? []),
    MAIN,
  ]
  const child = spawn(command, words, {
    ...(settings.uid === undefined ? {} : { uid: settings.uid, gid: settings.uid }),
    env: {
      PATH: process.env.PATH,
      PORT: String(settings.port),
      HOST: '127.0.0.1',
      DATA_DIR: settings.dataDir,
      LOG_LEVEL: settings.logLevel ?? 'error',
      ...settings.env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const exited = once(child, 'close')
  let said = ''
  const hear = (words: Buffer): void => {
    said += words
  }
  child.stdout?.on('data', hear)
  child.stderr?.on('data', hear)
  const port = await announcedPort(child)
  return {
    pid: child.pid as number,
    port,
    url: `http://127.0.0.1:${port}`,
    said: () => said,
    async kill() {
      child.kill('SIGKILL')
      await exited
    },
    async stop() {
      child.kill('SIGTERM')
      await exited
      return child.exitCode
    },
    async [Symbol.asyncDispose]() {
      if (child.exitCode === null && child.signalCode === null) child.kill('SIGKILL')
      await exited
    },
  }
}

function announcedPort(child: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    let said = ''
    const hear = (words: Buffer): void => {
      said += words
      const port = /On this machine\s+http:\/\/localhost:(\d+)/.exec(said)?.[1]
      if (port !== undefined) resolve(Number(port))
    }
    child.stdout?.on('data', hear)
    child.stderr?.on('data', hear)
    child.on('exit', (code) => reject(new Error(`The server ended (${code}): ${said}`)))
  })
}
