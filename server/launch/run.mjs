import { spawn } from 'node:child_process'
import { ROOT } from './paths.mjs'

const SIGNALS = ['SIGINT', 'SIGTERM', 'SIGHUP']

/** Runs programs until the first one ends, passing signals on; ends as that one ended. */
export function runTogether(commands) {
  const children = commands.map(([program, ...args]) =>
    spawn(program, args, { cwd: ROOT, stdio: 'inherit' }),
  )
  let isTold = false
  for (const signal of SIGNALS) {
    // Ctrl+C reaches the children by itself, but a signal sent to this process alone does not.
    process.on(signal, () => {
      isTold = true
      for (const child of children) child.kill(signal)
    })
  }
  // npm ends without passing SIGTERM on to what it runs; only what npm started ends with it.
  const parent = process.ppid
  // biome-ignore lint/style/noProcessEnv: who started it is no setting
  if (process.env.npm_lifecycle_event !== undefined) {
    setInterval(() => {
      // Once: told again, a server takes no time for its goodbye.
      if (process.ppid === parent || isTold) return
      isTold = true
      for (const child of children) child.kill('SIGTERM')
    }, 1_000).unref()
  }
  for (const child of children) {
    child.on('exit', (code, signal) => {
      process.exitCode ??= code ?? (signal === null ? 0 : 1)
      for (const other of children) if (other.exitCode === null) other.kill('SIGTERM')
    })
  }
}
