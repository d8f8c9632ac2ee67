import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Config, readConfig } from '../../server/config.ts'
import { type RunningServer, startServer as start } from '../../server/server.ts'

/** A folder of its own, gone at the end. */
export async function tempFolder(): Promise<AsyncDisposable & { readonly path: string }> {
  const path = await mkdtemp(join(tmpdir(), 'throughline-'))
  return {
    path,
    async [Symbol.asyncDispose]() {
      await rm(path, { recursive: true, force: true })
    },
  }
}

/** A real server in this process: any free port, a data folder of its own. */
export async function startServer(settings: Partial<Config> = {}): Promise<RunningServer> {
  await using stack = new AsyncDisposableStack()
  const folder = stack.use(await tempFolder())
  const quiet = readConfig({ PORT: '0', HOST: '127.0.0.1', LOG_LEVEL: 'silent' })
  const server = stack.use(await start({ ...quiet, dataDir: folder.path, ...settings }))
  const running = stack.move()
  return { ...server, [Symbol.asyncDispose]: () => running.disposeAsync() }
}
