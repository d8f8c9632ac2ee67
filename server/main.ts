import { renderUnicodeCompact } from 'uqr'
import { ConfigError, configOfProcess } from './config.ts'
import { lanAddresses } from './lan.ts'
import { type RunningServer, startServer } from './server.ts'

// Read the settings → start → say where → run until told to stop.

async function main(): Promise<void> {
  const stopped = toldToStop()
  const config = configOfProcess()
  await using server = await startServer(config)
  announce(server, config.publicUrl)
  await stopped
}

/** Resolves at the first signal. Ctrl+C often arrives twice; the second must not cut the goodbye. */
function toldToStop(): Promise<void> {
  return new Promise((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => resolve())
  })
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
