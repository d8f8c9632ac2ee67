import { renderUnicodeCompact } from 'uqr'
import { ConfigError, configOfProcess } from './config.ts'
import { lanAddresses } from './lan.ts'
import { type RunningServer, startServer } from './server.ts'
import { listenForStop } from './told-to-stop.ts'

// Read the settings → start → say where → run until told to stop → say goodbye → end.

/** A stop that takes longer than this is given up: a dead disk must not keep the machine on (ms). */
const PATIENCE_MS = 15_000

async function main(): Promise<void> {
  const told = listenForStop()
  const config = configOfProcess()
  const server = await startServer(config)
  announce(server, config.publicUrl)
  await told.once
  process.stdout.write('\nStopping. Told again, it stops at once.\n')
  void told.again.then(() => server.hurry())
  // Nothing waits for this: when all is closed, the process ends by itself.
  setTimeout(giveUp, PATIENCE_MS).unref()
  await server[Symbol.asyncDispose]()
}

/** Ends the process in the middle of whatever hangs: that is what can't be undone otherwise. */
function giveUp(): void {
  process.stderr.write(
    `Stopping took longer than ${PATIENCE_MS / 1_000} s, so it was cut off. What was saved is on disk; what was not is on the devices.\n`,
  )
  process.exit(1)
}

/** Where the server is reached, and the link of the one who keeps its records. */
function announce({ port, url, keeper }: RunningServer, publicUrl: string | null): void {
  const lan = lanAddresses().map((address) => `http://${address}:${port}`)
  const shelf = `${publicUrl ?? url}/shelf#${keeper}`
  const lines = [
    '',
    'Throughline is running.',
    '',
    `  On this machine   ${url}`,
    ...lan.map((address) => `  In this network   ${address}`),
    ...(publicUrl === null ? [] : [`  From anywhere     ${publicUrl}`]),
    '',
    "  The keeper's link opens the shelf of all records. Keep it to yourself:",
    `  ${shelf}`,
    '',
    renderUnicodeCompact(shelf),
    '',
    '  Stop with Ctrl+C.',
    '',
  ]
  process.stdout.write(lines.join('\n'))
}

/** What went wrong at the start, as one sentence where it is one of the usual things. */
function sentence(error: unknown): string {
  if (error instanceof ConfigError) return error.message
  const { code, message, port } = error as { code?: unknown; message?: unknown; port?: unknown }
  switch (code) {
    case 'EADDRINUSE':
      return `Port ${port} is in use. Stop what runs there, or set PORT and DATA_DIR to others.`
    case 'DATA_IN_USE':
      return String(message)
    case 'EACCES':
    case 'EROFS':
      return `Not allowed: ${message}. Choose another PORT or DATA_DIR.`
    default:
      return error instanceof Error ? (error.stack ?? error.message) : String(error)
  }
}

try {
  await main()
} catch (error) {
  process.stderr.write(`${sentence(error)}\n`)
  process.exitCode = 1
}
