import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const NAME = 'running.json'

/** Where a server is reached on its own machine. */
export interface Running {
  readonly url: string
  readonly pid: number
}

/** Notes in the data folder where its server is reached; disposing of it takes the note away. */
export function noteRunning(dataDir: string, running: Running): Disposable {
  const file = join(dataDir, NAME)
  writeFileSync(file, `${JSON.stringify(running)}\n`, { mode: 0o600 })
  return {
    [Symbol.dispose]() {
      rmSync(file, { force: true })
    },
  }
}

/** The server that has a data folder, or null. A killed one leaves its note; its process is gone. */
export function readRunning(dataDir: string): Running | null {
  let noted: Partial<Running>
  try {
    noted = JSON.parse(readFileSync(join(dataDir, NAME), 'utf8'))
  } catch {
    return null
  }
  const { url, pid } = noted
  if (typeof url !== 'string' || !URL.canParse(url) || typeof pid !== 'number') return null
  return isAlive(pid) ? { url, pid } : null
}

/** The address at which a server listening on `host` is reached from its own machine. */
export function localAddress(host: string, port: number): string {
  if (host === '0.0.0.0' || host === '::' || host === '') return `http://127.0.0.1:${port}`
  return `http://${host.includes(':') ? `[${host}]` : host}:${port}`
}

function isAlive(pid: number): boolean {
  try {
    // Signal 0 only asks.
    process.kill(pid, 0)
    return true
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM'
  }
}
